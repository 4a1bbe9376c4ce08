/** Words near to one that finds nothing. */
import type { Library } from './document-index.ts'
import { indexName } from './document-index.ts'
import { editDistance } from './edit-distance.ts'
import { parseQuery } from './query.ts'
import { compare } from './sorted.ts'
import { findTerm, type WordIndex } from './word-index.ts'

/** Where the words stand among which spellings are looked for. */
export type Field = 'words' | 'titles' | 'speakers' | 'outlets'

/** A short word is near to too many others: below the first length no spelling is offered, below the second only one letter may differ. */
const shortestWord = 3
const twoEditsFrom = 5
/** A longer word is no misspelling, and comparing it takes long. */
const longestWord = 40

const vocabularies = new WeakMap<Library, Map<Field, ReadonlyMap<string, number>>>()

/** The folded words of a field, each with the number of texts that hold it. */
function vocabularyOf(library: Library, field: Field): ReadonlyMap<string, number> {
  const fields = vocabularies.get(library) ?? new Map<Field, ReadonlyMap<string, number>>()
  vocabularies.set(library, fields)
  const before = fields.get(field)
  if (before !== undefined) return before
  const counts = new Map<string, number>()
  for (const { index } of textsOf(library, field)) {
    for (const word of index.vocabulary) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  fields.set(field, counts)
  return counts
}

interface IndexedText {
  readonly text: string
  readonly index: WordIndex
}

function textsOf({ documents, speakers, outlets }: Library, field: Field): IndexedText[] {
  const titles = documents.map(({ document, title }) => ({ text: document.row.title.value, index: title }))
  const named = (names: Iterable<string>): IndexedText[] =>
    Array.from(names, (text) => ({ text, index: indexName(text) }))
  switch (field) {
    case 'words':
      return [...documents.map(({ document, text }) => ({ text: document.text, index: text })), ...titles]
    case 'titles':
      return titles
    case 'speakers':
      return named(speakers.values())
    case 'outlets':
      return named(outlets)
  }
}

/** Folded words of the field that are at most two edits away from `folded`, the nearest first, then the most frequent. */
export function nearWords(library: Library, field: Field, folded: string): string[] {
  if (folded.length < shortestWord || folded.length > longestWord) return []
  const most = folded.length < twoEditsFrom ? 1 : 2
  const near: { word: string; distance: number; count: number }[] = []
  for (const [word, count] of vocabularyOf(library, field)) {
    const distance = editDistance(folded, word, most)
    if (distance > 0 && distance <= most) near.push({ word, distance, count })
  }
  return near
    .toSorted((a, b) => a.distance - b.distance || b.count - a.count || compare(a.word, b.word))
    .map(({ word }) => word)
}

/** How a folded word is most often written in the field; as it is folded where it does not stand. */
export function writtenForm(library: Library, field: Field, folded: string): string {
  const term = parseQuery(`"${folded}"`).terms[0]
  if (term === undefined) return folded
  const forms = new Map<string, number>()
  for (const { text, index } of textsOf(library, field)) {
    for (const from of findTerm(index, term).froms) {
      const form = text.slice(index.starts[from], index.ends[from])
      forms.set(form, (forms.get(form) ?? 0) + 1)
    }
  }
  return [...forms].toSorted(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? folded
}
