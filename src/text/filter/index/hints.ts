/** What to offer where nothing matches: what each word finds alone, and near spellings that do occur. Offered, never applied. */
import { damerauLevenshtein } from '../damerau-levenshtein.ts'
import type { FacetKey } from '../facets.ts'
import { namedArticleFacets, namedQuotationFacets } from '../facets-by-row.ts'
import type { Hint, Lists } from '../hits.ts'
import { parseQuery, type Term } from '../query.ts'
import type { View } from '../view.ts'
import { openVocabulary } from './column-reader.ts'
import { findRows } from './find.ts'
import { textMark } from './keys.ts'
import type { FilterIndex } from './open-index.ts'

/** More words are not looked at, nor near words tried, nor spellings offered. */
const hintedWords = 12
const triedSpellings = 12
const offeredSpellings = 3
/** A short word is near to too many others: below the first length no spelling is offered, below the second only one letter may differ. */
const shortestWord = 3
const twoEditsFrom = 5
/** A longer word is no misspelling, and comparing it takes long. */
const longestWord = 40

/** What a query looks for in the index, and the mark of the words it is looked for among. */
const fields: readonly { readonly key: 'terms' | 'titles' | FacetKey; readonly mark: string }[] = [
  { key: 'terms', mark: textMark },
  { key: 'titles', mark: textMark },
  ...namedQuotationFacets,
  ...namedArticleFacets,
]

/** What each word of the query finds alone, and near spellings for those that find nothing. */
export async function hintsFrom(index: FilterIndex, lists: Lists, view: View): Promise<readonly Hint[]> {
  const count = async (q: string): Promise<number> =>
    (await findRows(index, lists, { ...view, q, sort: 'order' })).rows.length
  const query = parseQuery(view.q)
  const asked = fields.flatMap(({ key, mark }) => query[key].map((term) => ({ term, mark })))
  return Promise.all(
    asked.slice(0, hintedWords).map(async ({ term, mark }) => {
      const found = await count(term.written)
      const spellings = found > 0 ? [] : await spellingsOf(index, mark, term, count)
      return { word: term.written, count: found, spellings }
    }),
  )
}

async function spellingsOf(
  index: FilterIndex,
  mark: string,
  { written, parts }: Term,
  count: (q: string) => Promise<number>,
): Promise<readonly string[]> {
  const [part] = parts
  if (part === undefined || parts.length > 1) return []
  const operator = /^\p{L}+[:：]/u.exec(written)?.[0] ?? ''
  const near = (await nearWords(index, mark, part.folded)).slice(0, triedSpellings).map((word) => operator + word)
  const counts = await Promise.all(near.map(count))
  return near.filter((_, place) => (counts[place] ?? 0) > 0).slice(0, offeredSpellings)
}

/** Words at most two edits away (Damerau–Levenshtein), the nearest first, then the most frequent. Only words that begin with one of the first two letters. */
async function nearWords(index: FilterIndex, mark: string, folded: string): Promise<readonly string[]> {
  if (folded.length < shortestWord || folded.length > longestWord) return []
  const most = folded.length < twoEditsFrom ? 1 : 2
  const letters = new Set(Array.from(folded).slice(0, 2))
  const known = await Promise.all([...letters].map((letter) => openVocabulary(index, mark + letter)))
  return known
    .flat()
    .map(({ key, articles }) => ({ word: key.slice(mark.length), articles }))
    .map(({ word, articles }) => ({ word, articles, distance: damerauLevenshtein(folded, word, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .toSorted((one, other) => one.distance - other.distance || other.articles - one.articles)
    .map(({ word }) => word)
}
