/** Fifty queries for a generated library: every operator, scope and script, words that are everywhere and words that are nowhere. */
import { everything, type View } from '../../src/text/filter/view.ts'
import type { FilterDocument } from '../../src/text/pages.ts'

/** `inSqlite`: words and phrases of spaced scripts, anywhere, which SQLite's FTS5 can be asked as well. */
export interface BenchQuery {
  readonly view: View
  readonly inSqlite: boolean
}

const spaced = [
  'the',
  'harbour',
  'government bridge',
  'river council market',
  'don’t',
  'élodie',
  'ELODIE',
  'tribune evora',
  'nowhereatall',
  '"of the"',
  '"the harbour of"',
  '"people would"',
  '"in the first year"',
  't',
  'th',
  'har',
  'gove',
  'mini',
  'ba',
  'sela',
  '2011',
  '198',
  'council -the',
  'harbour -river',
  'bridge -"of the"',
  'school market -minister',
  'рыбаки',
  'الجسر',
  'рыб',
] as const

const others: readonly Partial<View>[] = [
  { q: '难民' },
  { q: '北' },
  { q: '"来到北京"' },
  { q: 'ข้าม' },
  { q: '25,000' },
  { q: 'harbour', scope: 'titles' },
  { q: 'bridge', scope: 'quotations' },
  { q: '"of the"', scope: 'quotations' },
  { q: 'council river', scope: 'quotations' },
  { q: 'harbour', scope: 'outside' },
  { q: 'people -time', scope: 'quotations' },
  { q: 'by:ada' },
  { q: 'by:farid the' },
  { q: 'outlet:post harbour' },
  { q: 'title:school' },
  { q: 'after:2023-06' },
  { q: 'before:2023 harbour' },
  { q: 'after:2022 before:2023-06 the' },
  { q: 'harbour', sort: 'matches' },
  { q: 'the', sort: 'title' },
]

export function benchQueries(documents: (number: number) => FilterDocument): readonly BenchQuery[] {
  // A phrase of five words from the middle of a text, so that at least one article holds it.
  const words = documents(0).text.replace(/[“”.]/g, '').split(/\s+/)
  const phrase: View = { ...everything, q: `"${words.slice(100, 105).join(' ')}"` }
  return [
    ...spaced.map((q) => ({ view: { ...everything, q }, inSqlite: true })),
    ...others.map((view) => ({ view: { ...everything, ...view }, inSqlite: false })),
    { view: phrase, inSqlite: false },
  ]
}
