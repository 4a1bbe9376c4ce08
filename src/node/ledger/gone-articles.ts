/** Published articles that no file of the folder is any more: their words may stand in others. */
import type { Standing } from '../../text/links/known-quotation.ts'
import type { TextProposal } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import type { Shown } from '../corrections/shown-text.ts'
import type { GoneArticle } from '../library/library-types.ts'
import { warning } from '../problem.ts'
import { proposalsOf, resolveEach, type Resolved } from './gone.ts'
import { ledgerName } from './ledger-name.ts'
import type { ShownLedger, ShownQuotation } from './ledger.ts'
import { pastQuotation, type LinkTo } from './past-quotations.ts'

/** By slug what is known of each, and what became of each of their quotations. */
export function goneArticles(
  lost: readonly string[],
  { quotations }: ShownLedger,
  elsewhere: (exact: string) => readonly Standing[],
  linkTo: LinkTo,
  similarTo: (slug: string) => Shown<TextProposal>[],
): { readonly articles: ReadonlyMap<string, GoneArticle>; readonly resolved: readonly Resolved[] } {
  const known = new Map(lost.map((slug) => [slug, new Map<string, ShownQuotation>()]))
  for (const quotation of quotations) {
    const byId = known.get(quotation.article)
    if (byId?.has(quotation.id) === false) byId.set(quotation.id, quotation)
  }
  const all = [...known].map(([slug, byId]) => {
    const published = [...byId.values()]
    return [slug, resolveEach({ known: published, here: [], elsewhere })] as const
  })
  const articles = all.map(([slug, states]): [string, GoneArticle] => {
    const places = states.flatMap(([, state]) => {
      const among = 'now' in state ? [state.now] : state.kind === 'ambiguous' ? state.among : []
      return [...new Set(among.map(({ article }) => article))].flatMap((article) => linkTo(article) ?? [])
    })
    const proposed = proposalsOf(places, states.length)
    const quotations = states.flatMap(([quotation, state]) => pastQuotation(quotation, state, linkTo) ?? [])
    return [slug, { quotations, proposed, similar: proposed.length > 0 ? [] : similarTo(slug) }]
  })
  return { articles: new Map(articles), resolved: all.flatMap(([, states]) => states) }
}

/** What the owner is told. */
export function lostArticle(slug: string, gone: GoneArticle | undefined): Problem {
  const [most] = gone?.proposed ?? []
  const [similar] = gone?.similar ?? []
  const lead =
    most !== undefined
      ? `; ${most.quotations} of them stand in ${most.slug}, which its page proposes`
      : similar !== undefined
        ? `; ${similar.isMost ? 'most' : 'part'} of its text stands in ${similar.slug}, which its page proposes`
        : ''
  const finding = warning(
    `the published article ${slug}, with ${gone?.quotations.length ?? 0} links to quotations, is not in the folder any more${lead}`,
    'its file, under any name',
  )
  return { ...finding, file: ledgerName }
}
