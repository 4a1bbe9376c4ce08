/** What the corrections did, told to the owner: those that found nothing, and names that stand in other letters. Never published. */
import { articleName } from '../../text/article-name.ts'
import type { ReplacedNames } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import type { AnalysedArticle } from './analyse-article.ts'
import { correctionsFile, namedPart, type Corrections, type NameForm, type Place } from '../corrections/corrections.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import type { Shown } from '../corrections/shown-text.ts'

/** Of each article, what is needed here. */
type Corrected = Pick<AnalysedArticle, 'file' | 'part' | 'text' | 'used' | 'replaced'>

export function unusedCorrections(
  { files, merges, splits, names }: Corrections,
  found: readonly string[],
  articles: readonly Corrected[],
): Problem[] {
  const used = new Set(
    articles.flatMap((article) => [...article.used, ...article.replaced.found.map(([place]) => place)]),
  )
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
      .map(({ place, from, file }) =>
        warn(place, `${JSON.stringify(from)} is no speaker in ${file}`, 'a name as the site shows it'),
      ),
    ...merges
      .filter(isUnused)
      .map(({ place, from }) => warn(place, `${JSON.stringify(from)} is no speaker`, 'a name as the site shows it')),
    ...names
      .filter(isUnused)
      .map(({ place, form }) =>
        warn(place, `${JSON.stringify(form)} occurs in no article`, 'a form as the articles print it'),
      ),
    ...otherLetters(articles),
  ]
}

/** What the page of an article says of its names; null where none was replaced. */
export function countReplaced({ replaced }: Pick<Corrected, 'replaced'>, { names }: Corrections): ReplacedNames | null {
  if (replaced.found.length === 0) return null
  const counts = new Map(replaced.found)
  const of = (wanted: NameForm['kind']) =>
    names.reduce((sum, { kind, place }) => sum + (kind === wanted ? (counts.get(place) ?? 0) : 0), 0)
  return { hidden: of('hidden'), renamed: of('renamed') }
}

/** One line a form, with its first place. */
function otherLetters(articles: readonly Corrected[]): Problem[] {
  const first = new Map<Place, { readonly where: string; count: number }>()
  for (const { text, replaced, ...article } of articles) {
    for (const { place, offset } of replaced.left) {
      const known = first.get(place)
      if (known) known.count++
      else first.set(place, { where: `${articleName(article)} (${JSON.stringify(around(text, offset))})`, count: 1 })
    }
  }
  return [...first].map(([place, { where, count }]) => {
    const others = count > 1 ? ` and ${count - 1} more articles` : ''
    return warn(
      place,
      `this form stands in other letters, and is shown, in ${where}${others}`,
      'that form to be listed too, if it is the name',
    )
  })
}

const contextChars = 20

function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - contextChars), offset + contextChars).replace(/\s+/gu, ' ')
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
