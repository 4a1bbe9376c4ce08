/** What to offer where nothing matches. Nothing here is ever applied without the reader. */
import type { FilterDocument } from '../pages.ts'
import { indexLibrary, type Library } from './document-index.ts'
import type { Hint } from './hits.ts'
import { countRows } from './match.ts'
import { parseQuery, type Query, type Term } from './query.ts'
import { type Field, nearWords, writtenForm } from './spellings.ts'
import type { View } from './view.ts'

/** More words are not looked at, nor near words tried, nor spellings offered. */
const hintedWords = 12
const triedSpellings = 12
const offeredSpellings = 3

const fields = [
  ['terms', 'words'],
  ['titles', 'titles'],
  ['speakers', 'speakers'],
  ['outlets', 'outlets'],
] as const satisfies readonly (readonly [keyof Query, Field])[]

/**
 * What each word of the query finds alone, the rest of the view unchanged, and for single words that find nothing the nearest
 * spellings that do find something. None when the view lists something.
 */
export function hintsFor(
  documents: readonly FilterDocument[],
  view: View,
  rows: 'articles' | 'quotations' = 'articles',
): Hint[] {
  const library = indexLibrary(documents)
  const count = (q: string): number => countRows(library, { ...view, q }, rows)
  if (count(view.q) > 0) return []
  const query = parseQuery(view.q)
  return fields
    .flatMap(([kind, field]) => query[kind].map((term) => ({ term, field })))
    .slice(0, hintedWords)
    .map(({ term, field }) => {
      const found = count(term.written)
      return { word: term.written, count: found, spellings: found > 0 ? [] : spellingsOf(library, field, term, count) }
    })
}

function spellingsOf(library: Library, field: Field, { written, parts }: Term, count: (q: string) => number): string[] {
  const [part] = parts
  if (part === undefined || parts.length > 1) return []
  const operator = field === 'words' ? '' : (/^\p{L}+[:：]/u.exec(written)?.[0] ?? '')
  return nearWords(library, field, part.folded)
    .slice(0, triedSpellings)
    .map((word) => operator + writtenForm(library, field, word))
    .filter((spelling) => count(spelling) > 0)
    .slice(0, offeredSpellings)
}
