/** Writes the files of an index from its sorted parts. */
import { compare } from '../../sorted.ts'
import { byDate } from '../order.ts'
import { facets } from '../facets.ts'
import { articleFacetKeys, quotationFacetKeys } from '../facets-by-row.ts'
import type { ArticleFacts, NamedValue } from './article-facts.ts'
import type { Entry } from './batch.ts'
import { ByteWriter } from './bytes.ts'
import {
  blockRows,
  chunkArticles,
  chunkValues,
  fileKinds,
  writeFacets,
  writeLengths,
  writeLists,
  writeRanks,
  writeVocabulary,
  type KnownWord,
} from './columns.ts'
import type { Store } from './file-names.ts'
import { beginningOf, isWordKey, wordOf } from './keys.ts'
import { isUnspaced, unionLimit } from './term-entries.ts'
import { treeKinds, type Root } from './root.ts'
import { writeTree, type TreeSizes } from './tree.ts'

/** Sorted entries of the whole library. They are read one after another: words, then unions, then pairs. */
export interface SortedEntries {
  readonly words: Iterable<Entry>
  readonly unions: Iterable<Entry>
  readonly pairs: Iterable<Entry>
}

export interface IndexSizes {
  readonly words: TreeSizes
  readonly pairs: TreeSizes
}

/**
 * Before compression. A leaf of 14,000 bytes packs to about 8,000. The top of the words is fetched before any result, so it
 * stays small; that of the pairs is asked for only by phrases.
 */
export const usualSizes: IndexSizes = {
  words: { leafBytes: 14_000, sectionBytes: 6_000, topBytes: 8_000, pageBytes: 3_000 },
  pairs: { leafBytes: 14_000, sectionBytes: 6_000, topBytes: 1_000, pageBytes: 6_000 },
}

/** Files that a large library may have of each: some hosts take 20,000 in all, and the rows need a third of them at 100,000 articles. */
const most = { pairLeaves: 5_000, sectionFiles: 6_000 }
/** Bytes a word that pairs take, and large sections if none stood alone, measured on generated news. */
const bytesOfWord = { pairs: 4, sections: 2.5 }

/** The sizes for a library of so many words: above some fifteen million files grow, so that their number does not. */
export function sizesFor(words: number): IndexSizes {
  const { pairs } = usualSizes
  const leafBytes = Math.max(pairs.leafBytes, Math.ceil((words * bytesOfWord.pairs) / most.pairLeaves))
  const sectionBytes = Math.max(pairs.sectionBytes, Math.ceil((words * bytesOfWord.sections) / most.sectionFiles))
  return { words: { ...usualSizes.words, sectionBytes }, pairs: { ...pairs, leafBytes, sectionBytes } }
}

/** Stores everything but the root, and returns what the root says. `facts` are in the order of the articles' numbers. */
export function writeIndex(
  entries: SortedEntries,
  facts: readonly ArticleFacts[],
  sizes: IndexSizes,
  store: Store,
): Omit<Root, 'folder'> {
  const vocabulary: KnownWord[] = []
  const words = writeTree(treeKinds.words, noticed(entries.words, vocabulary), sizes.words, store)
  const wanted = filtered(entries.unions, ([key]) => words.fillsMore(key.slice(1), unionLimit))
  const unions = writeTree(treeKinds.unions, wanted, sizes.words, store)
  const pairs = writeTree(treeKinds.pairs, entries.pairs, sizes.pairs, store)
  writeColumns(facts, writeVocabularies(vocabulary, store), store)
  return {
    articles: facts.length,
    quotations: facts.reduce((sum, { quotations }) => sum + quotations.length, 0),
    words: words.tree,
    pairs: pairs.tree,
    unions: unions.tree,
  }
}

/** Passes entries on, and notes the words that spellings are looked for among: scripts without spaces have none. */
function* noticed(entries: Iterable<Entry>, words: KnownWord[]): Generator<Entry> {
  for (const entry of entries) {
    const [key, { size }] = entry
    if (isWordKey(key) && !isUnspaced(wordOf(key))) words.push({ key, articles: size })
    yield entry
  }
}

/** A file for each beginning; returns the beginnings in the order of their files. */
function writeVocabularies(words: readonly KnownWord[], store: Store): readonly string[] {
  const groups = new Map<string, KnownWord[]>()
  for (const word of words) {
    const beginning = beginningOf(word.key)
    const group = groups.get(beginning)
    if (group === undefined) groups.set(beginning, [word])
    else group.push(word)
  }
  for (const group of groups.values()) store(fileKinds.vocabulary, writeVocabulary(group))
  return [...groups.keys()]
}

function* filtered(entries: Iterable<Entry>, keeps: (entry: Entry) => boolean): Generator<Entry> {
  for (const entry of entries) if (keeps(entry)) yield entry
}

function writeColumns(facts: readonly ArticleFacts[], beginnings: readonly string[], store: Store): void {
  writeFacetColumns(facts, beginnings, store)
  for (const chunk of chunks(facts, chunkArticles)) {
    const lengths = chunk.map(({ row, quotations }) => ({
      words: row.words,
      quotations: quotations.map((quotation) => quotation.words),
    }))
    store(fileKinds.lengths, writeLengths(lengths))
  }
  const byTitle = ranksBy(facts, (one, other) => compare(one.titleKey, other.titleKey))
  for (const chunk of chunks(byTitle, chunkArticles)) store(fileKinds.titles, writeRanks(chunk))
  const newestFirst = ranksBy(facts, (one, other) => byDate(one.row, other.row))
  for (const chunk of chunks(newestFirst, chunkArticles)) store(fileKinds.dates, writeRanks(chunk))
  for (const chunk of chunks(facts, blockRows)) {
    const writer = new ByteWriter()
    writer.string(JSON.stringify(chunk.map(({ row }) => row)))
    store(fileKinds.rows, writer.take())
  }
}

function writeFacetColumns(facts: readonly ArticleFacts[], beginnings: readonly string[], store: Store): void {
  const ofArticles = articleFacetKeys.map((key) => numbersOf(facts.flatMap(({ values }) => values[key] ?? [])))
  store(fileKinds.names, writeLists([...ofArticles.map((numbers) => [...numbers.keys()]), beginnings]))
  const ofQuotations = quotationFacetKeys.map((key, column) => {
    const named = facts.flatMap(({ quotations }) => quotations.flatMap(({ values }) => values[column] ?? []))
    return writeNamedValues(named, facets[key].valueFiles, store)
  })
  for (const chunk of chunks(facts, chunkArticles)) {
    const columns = chunk.map(({ values, quotations }) => ({
      values: articleFacetKeys.map((key, column) => ofArticles[column]?.get(values[key] ?? '') ?? 0),
      quoted: ofQuotations.map((numbers, column) =>
        quotations.map((quotation) => numbers.get(quotation.values[column]?.value ?? '') ?? 0),
      ),
    }))
    store(fileKinds.facets, writeFacets(columns))
  }
}

/** Stores the values of a facet of quotations with the name that each has first, and returns their numbers. */
function writeNamedValues(named: readonly NamedValue[], kind: string, store: Store): ReadonlyMap<string, number> {
  const names = new Map<string, string>()
  for (const { value, name } of named) if (!names.has(value)) names.set(value, name)
  const numbers = numbersOf(named.map(({ value }) => value))
  for (const chunk of chunks([...numbers.keys()], chunkValues)) {
    store(kind, writeLists([chunk, chunk.map((value) => names.get(value) ?? value)]))
  }
  return numbers
}

/** Numbers for values, from 1: the most frequent first, so that most numbers are short. */
function numbersOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].toSorted(([one, few], [other, many]) => many - few || compare(one, other))
  return new Map(sorted.map(([value], index) => [value, index + 1]))
}

/** The place of each article where all are sorted; equal ones stay in the order of the library. */
function ranksBy(
  facts: readonly ArticleFacts[],
  compareFacts: (one: ArticleFacts, other: ArticleFacts) => number,
): number[] {
  const order = [...facts.entries()].toSorted(([, one], [, other]) => compareFacts(one, other))
  const ranks = facts.map(() => 0)
  for (const [rank, [article]] of order.entries()) ranks[article] = rank
  return ranks
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
