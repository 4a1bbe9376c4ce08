/** What the corrections did, told to the owner: those that found nothing. Never published. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleName } from '../../text/article-name.ts'
import type { ReplacedNames } from '../../text/pages.ts'
import { plainKey } from '../../text/people/plain-key.ts'
import type { Problem } from '../../text/report.ts'
import type { AnalysedArticle } from './analyse-article.ts'
import { attempt } from '../cache/cache-files.ts'
import type { LookedOver } from '../corrections/also-stands.ts'
import { correctionsFile, namedPart, type Corrections, type NameForm, type Place } from '../corrections/corrections.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import type { Shown } from '../corrections/shown-text.ts'

/** Of each article, what is needed here. */
type Corrected = Pick<AnalysedArticle, 'file' | 'part' | 'used' | 'replaced' | 'analysis'>

/** The site may call them by another name. */
const asPrinted = 'a name as the articles print it in full'

export function unusedCorrections(
  { files, merges, splits, apart, names }: Corrections,
  found: readonly string[],
  articles: readonly Corrected[],
): Problem[] {
  const used = new Set(
    articles.flatMap((article) => [...article.used, ...article.replaced.found.map(([place]) => place)]),
  )
  const speakers = new Set(apart.length === 0 ? [] : articles.flatMap(speakersOf))
  // A file that is refused is there as well; of an article within a file that is not known.
  const known = new Set([...found, ...articles.map(articleName)].map((name) => name.normalize('NFC')))
  const missing = [...files].filter(([file]) => !known.has(file))
  const isUnused = ({ place }: { readonly place: Place }) => !used.has(place)
  const quotations = [...files].flatMap(([file, corrected]) => (known.has(file) ? corrected.quotations : []))
  return [
    ...missing.map(([file, { place }]) =>
      warn(
        place,
        `there is no ${namedPart(file).part === null ? 'file' : 'article'} ${JSON.stringify(file)}`,
        'the path of a file, and # with the number of an article where it holds several',
      ),
    ),
    ...quotations
      .filter(isUnused)
      .map(({ place, id, words }) =>
        warn(
          place,
          `no quotation has ${id === undefined ? 'these words' : `the id ${id}`}`,
          `one of ${words === undefined ? 'the ids' : 'the quotations'} of its article`,
        ),
      ),
    ...splits
      .filter(isUnused)
      .map(({ place, from, file }) => warn(place, `${JSON.stringify(from)} is not a speaker in ${file}`, asPrinted)),
    ...merges
      .filter(isUnused)
      .map(({ place, from }) => warn(place, `${JSON.stringify(from)} is not a speaker`, asPrinted)),
    ...apart
      .flatMap((list) => list.names)
      .filter(({ name }) => !speakers.has(plainKey(name)))
      .map(({ place, name }) => warn(place, `${JSON.stringify(name)} is not a speaker`, asPrinted)),
    ...names
      .filter(isUnused)
      .map(({ place, form }) =>
        warn(place, `${JSON.stringify(form)} is in no article, so it hides nothing`, 'a form as the articles print it'),
      ),
  ]
}

const speakersOf = ({ analysis }: Corrected): string[] =>
  analysis.quotations.flatMap(({ speaker }) => (speaker ? [plainKey(speaker.name)] : []))

/** What the page of an article says of its names; null where none was replaced. */
export function countReplaced({ replaced }: Pick<Corrected, 'replaced'>, { names }: Corrections): ReplacedNames | null {
  if (replaced.found.length === 0) return null
  const counts = new Map(replaced.found)
  const of = (wanted: NameForm['kind']) =>
    names.reduce((sum, { kind, place }) => sum + (kind === wanted ? (counts.get(place) ?? 0) : 0), 0)
  return { hidden: of('hidden'), renamed: of('renamed') }
}

/** What of the owner's folder goes into the site, for a second look. */
export function* lookedOver(folder: string, articles: readonly AnalysedArticle[]): Generator<LookedOver> {
  for (const article of articles) {
    const { text, title, outlet, author, authors, sourceUrl, shownFile, analysis } = article
    const speakers = new Set(analysis.quotations.flatMap(({ speaker }) => speaker?.name ?? []))
    const facts = [title, outlet, author].flatMap((fact) => fact?.value ?? [])
    yield {
      where: articleName(article),
      texts: [text, ...facts, ...authors, ...speakers],
      addresses: [shownFile, ...(sourceUrl === null ? [] : [sourceUrl])],
      source: () => attempt(() => readFileSync(join(folder, article.file), 'utf8')) ?? null,
    }
  }
}

function warn(place: Place, what: string, expected: string): Problem {
  const [line = 1, column = 1] = place.split(':').map(Number)
  return { severity: 'warning', file: correctionsFile, line, column, what, expected }
}

/** The problems as readers may see them: nothing about the corrections themselves, and no hidden name in that of a file. */
export function withoutHiddenNames(
  problems: readonly Problem[],
  { inText, inAddress }: Pick<NameReplacer, 'inText' | 'inAddress'>,
): Shown<Problem>[] {
  const shownWhat = (what: string) => {
    // Names of files that look the same are told with their letters as numbers.
    const spelled = what.replace(/\\u\{([0-9a-f]{1,6})\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    return inAddress(spelled) === spelled ? inText(what) : inAddress(inText(spelled))
  }
  return problems
    .filter(({ file }) => file !== correctionsFile)
    .map(({ file, what, expected, ...problem }) => ({
      ...problem,
      file: inAddress(file),
      what: shownWhat(what),
      expected: inText(expected),
    }))
}
