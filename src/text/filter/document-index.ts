/** What the filter knows of one article and of all of them, worked out when first asked for and kept as long as they are. */
import type { QuotationRecord } from '../article.ts'
import type { FilterDocument } from '../pages.ts'
import { type Days, days } from './calendar.ts'
import { indexWords, type WordIndex, type WordRange, wordsWithin } from './word-index.ts'

/** Speech, with the words of the article that it holds: rows that do not touch, in order. */
export interface IndexedQuotation {
  readonly record: QuotationRecord
  readonly ranges: readonly WordRange[]
  readonly speaker: string | null
}

export interface IndexedDocument {
  readonly document: FilterDocument
  readonly title: WordIndex
  readonly text: WordIndex
  readonly outlet: WordIndex
  /** In order of place, the outer before the inner. */
  readonly quotations: readonly IndexedQuotation[]
  /** For each word of the text the number of the outermost quotation that holds it, counted from 1; 0 outside. */
  readonly owners: Uint32Array
  readonly date: Days | null
  readonly year: string | null
}

const documentIndexes = new WeakMap<FilterDocument, IndexedDocument>()

/** The index of `document`, made at the first call. Documents never change, so neither does it. */
export function indexDocument(document: FilterDocument): IndexedDocument {
  const before = documentIndexes.get(document)
  if (before !== undefined) return before
  const { row, text: words, blocks } = document
  const text = indexWords(
    words,
    blocks.map(({ start }) => start),
  )
  const quotations = document.quotations
    .filter(isListed)
    .map((record) => indexQuotation(text, record))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || endOf(b) - endOf(a))
  const date = row.date === null ? null : (days(row.date.value) ?? null)
  const index = {
    document,
    title: indexWords(row.title.value, []),
    text,
    outlet: indexName(row.outlet?.value ?? ''),
    quotations,
    owners: ownersOf(text, quotations),
    date,
    year: date?.first.slice(0, 4) ?? null,
  }
  documentIndexes.set(document, index)
  return index
}

/**
 * Whether the filter counts a record as a quotation: only somebody's words. Scare quotes and titles are text like any other,
 * outside quotations.
 */
export function isListed({ kind }: QuotationRecord): boolean {
  return kind === 'speech'
}

function indexQuotation(text: WordIndex, record: QuotationRecord): IndexedQuotation {
  const ranges = record.spans
    .map((span) => wordsWithin(text, span))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from)
  return { record, ranges: joined(ranges), speaker: record.speaker?.slug ?? null }
}

/** Rows that touch or overlap become one, so that a phrase may cross the mark between them. */
function joined(ranges: readonly WordRange[]): WordRange[] {
  const rows: WordRange[] = []
  for (const range of ranges) {
    const last = rows.at(-1)
    if (last === undefined || range.from > last.to) rows.push(range)
    else rows[rows.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
  }
  return rows
}

function placeOf({ record }: IndexedQuotation): number {
  return record.spans[0]?.start ?? 0
}

function endOf({ record }: IndexedQuotation): number {
  return record.spans.at(-1)?.end ?? 0
}

function ownersOf(text: WordIndex, quotations: readonly IndexedQuotation[]): Uint32Array {
  const owners = new Uint32Array(text.ids.length)
  for (const [index, { ranges }] of quotations.entries()) {
    for (const { from, to } of ranges) {
      for (let word = from; word < to; word += 1) if (owners[word] === 0) owners[word] = index + 1
    }
  }
  return owners
}

const nameIndexes = new Map<string, WordIndex>()
/** Names are few; this only keeps memory bounded when they are not. */
const knownNames = 50_000

/** The index of a speaker's or an outlet's name, which many articles share. */
export function indexName(name: string): WordIndex {
  const before = nameIndexes.get(name)
  if (before !== undefined) return before
  const index = indexWords(name, [])
  if (nameIndexes.size < knownNames) nameIndexes.set(name, index)
  return index
}

/** All articles, their words, sorted, and the values that facets can have. `speakers`: names by slug. */
export interface Library {
  readonly documents: readonly IndexedDocument[]
  readonly vocabulary: readonly string[]
  readonly speakers: ReadonlyMap<string, string>
  readonly outlets: ReadonlySet<string>
  readonly years: ReadonlySet<string>
}

const libraries = new WeakMap<readonly FilterDocument[], Library>()

/** The index of all documents, made at the first call for this very array. */
export function indexLibrary(documents: readonly FilterDocument[]): Library {
  const before = libraries.get(documents)
  if (before !== undefined) return before
  const indexed = documents.map(indexDocument)
  const speakers = new Map<string, string>()
  for (const { record, speaker } of indexed.flatMap(({ quotations }) => quotations)) {
    if (speaker !== null && record.speaker !== null && !speakers.has(speaker))
      speakers.set(speaker, record.speaker.name)
  }
  const library = {
    documents: indexed,
    vocabulary: vocabularyOf(indexed),
    speakers,
    outlets: new Set(documents.flatMap(({ row }) => (row.outlet === null ? [] : [row.outlet.value]))),
    years: new Set(indexed.flatMap(({ year }) => (year === null ? [] : [year]))),
  }
  libraries.set(documents, library)
  return library
}

function vocabularyOf(documents: readonly IndexedDocument[]): string[] {
  const words = new Set<string>()
  for (const { title, text } of documents) {
    for (const word of title.vocabulary) words.add(word)
    for (const word of text.vocabulary) words.add(word)
  }
  return [...words].toSorted()
}
