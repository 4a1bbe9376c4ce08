/** Addresses that stood for one text and stand for another: a file took the name of a former one. */
import type { Sketch } from '../../text/facts/near-text.ts'
import type { TextProposal } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import type { Shown } from '../corrections/shown-text.ts'
import type { LibraryArticle } from '../library/library-types.ts'
import { warning } from '../problem.ts'
import type { FindArticle } from './article-finder.ts'
import { ledgerName } from './ledger-name.ts'
import type { ShownLedger } from './ledger.ts'
import { otherTexts, unpackSketch, type FindSimilar } from './sketches.ts'

/** Of each published slug the texts that it stood for, as far as the ledger knows them, the last one last. */
export function sketchesOf({ articles }: ShownLedger): Map<string, Sketch[]> {
  const sketches = new Map<string, Sketch[]>()
  for (const { slug, sketch } of articles) {
    if (sketch === undefined) continue
    const known = sketches.get(slug)
    if (known) known.push(unpackSketch(sketch))
    else sketches.set(slug, [unpackSketch(sketch)])
  }
  return sketches
}

/** By the slug of each such article: the articles that hold much of the text that stood there last. */
export function exchangedTexts(
  sketches: ReadonlyMap<string, readonly Sketch[]>,
  find: FindArticle,
  similar: FindSimilar,
): Map<string, readonly Shown<TextProposal>[]> {
  const published = new Map<LibraryArticle, Sketch[]>()
  for (const [slug, known] of sketches) {
    const article = find(slug)
    if (article !== undefined) published.set(article, [...(published.get(article) ?? []), ...known])
  }
  return new Map(
    [...published].flatMap(
      ([
        {
          record: { slug },
          sketch,
        },
        known,
      ]) => {
        const other = otherTexts(known, sketch).at(-1)
        return other === undefined ? [] : [[slug, similar(other).filter((text) => text.slug !== slug)] as const]
      },
    ),
  )
}

export function exchangedText(slug: string, [most]: readonly TextProposal[]): Problem {
  const lead = most === undefined ? '' : `; ${most.isMost ? 'most' : 'part'} of that one stands in ${most.slug}`
  const what = `another text was published at the address of ${slug}, and its page says so${lead}`
  return { ...warning(what, 'a file name of its own for each text'), file: ledgerName }
}
