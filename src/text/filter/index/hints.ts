/** What to offer where nothing matches: what each word finds alone, and near spellings that do occur. Offered, never applied. */
import { editDistance } from '../edit-distance.ts'
import type { Hint } from '../hits.ts'
import { parseQuery, type Query, type Term } from '../query.ts'
import type { View } from '../view.ts'
import { openVocabulary } from './column-reader.ts'
import { findRows } from './find.ts'
import { streams } from './keys.ts'
import type { Listed } from './list.ts'
import type { FilterIndex } from './question.ts'

/** More words are not looked at, nor near words tried, nor spellings offered. */
const hintedWords = 12
const triedSpellings = 12
const offeredSpellings = 3
/** A short word is near to too many others: below the first length no spelling is offered, below the second only one letter may differ. */
const shortestWord = 3
const twoEditsFrom = 5
/** A longer word is no misspelling, and comparing it takes long. */
const longestWord = 40

const fields = [
  ['terms', streams.text],
  ['titles', streams.text],
  ['speakers', streams.speaker],
  ['outlets', streams.outlet],
] as const satisfies readonly (readonly [keyof Query, string])[]

/** What each word of the query finds alone, and near spellings for those that find nothing. */
export async function hintsFrom(index: FilterIndex, lists: Listed['lists'], view: View): Promise<readonly Hint[]> {
  const count = async (q: string): Promise<number> =>
    (await findRows(index, lists, { ...view, q, sort: 'order' })).rows.length
  const query = parseQuery(view.q)
  const asked = fields.flatMap(([kind, stream]) => query[kind].map((term) => ({ term, stream })))
  return Promise.all(
    asked.slice(0, hintedWords).map(async ({ term, stream }) => {
      const found = await count(term.written)
      const spellings = found > 0 ? [] : await spellingsOf(index, stream, term, count)
      return { word: term.written, count: found, spellings }
    }),
  )
}

async function spellingsOf(
  index: FilterIndex,
  stream: string,
  { written, parts }: Term,
  count: (q: string) => Promise<number>,
): Promise<readonly string[]> {
  const [part] = parts
  if (part === undefined || parts.length > 1) return []
  const operator = /^\p{L}+[:：]/u.exec(written)?.[0] ?? ''
  const near = (await nearWords(index, stream, part.folded)).slice(0, triedSpellings).map((word) => operator + word)
  const counts = await Promise.all(near.map(count))
  return near.filter((_, place) => (counts[place] ?? 0) > 0).slice(0, offeredSpellings)
}

/** Words at most two edits away, the nearest first, then the most frequent. Only words that begin with one of the first two letters. */
async function nearWords(index: FilterIndex, stream: string, folded: string): Promise<readonly string[]> {
  if (folded.length < shortestWord || folded.length > longestWord) return []
  const most = folded.length < twoEditsFrom ? 1 : 2
  const letters = new Set(Array.from(folded).slice(0, 2))
  const known = await Promise.all([...letters].map((letter) => openVocabulary(index, stream + letter)))
  return known
    .flat()
    .map(({ key, articles }) => ({ word: key.slice(stream.length), articles }))
    .map(({ word, articles }) => ({ word, articles, distance: editDistance(folded, word, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .toSorted((one, other) => one.distance - other.distance || other.articles - one.articles)
    .map(({ word }) => word)
}
