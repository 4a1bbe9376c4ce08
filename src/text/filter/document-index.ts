/** What the filter knows of one article and of all of them, worked out when first asked for and kept as long as they are. */
import type { Block, QuotationRecord } from '../article.ts'
import type { FilterDocument } from '../pages.ts'
import { readProse } from '../prose/prose.ts'
import { type Days, days } from './calendar.ts'
import {
  byFacet,
  facetKeys,
  facets,
  type ArticleFacetKey,
  type ByFacet,
  type FacetKey,
  type QuotationFacetKey,
} from './facets.ts'
import { articleFacetKeys, quotationFacetKeys } from './facets-by-row.ts'
import { isPrinted } from './printed-title.ts'
import { indexWords, placedIn, type WordIndex, type WordRange, wordsWithin } from './word-index.ts'

/** Speech, with the words of the article that it holds: rows that do not touch, in order. */
export interface IndexedQuotation {
  readonly record: QuotationRecord
  readonly ranges: readonly WordRange[]
  readonly values: ByFacet<string | null, QuotationFacetKey>
}

export interface IndexedDocument {
  readonly document: FilterDocument
  readonly title: WordIndex
  /** The text holds the title's words as well, which count only there. */
  readonly isTitlePrinted: boolean
  readonly text: WordIndex
  /** In order of place, the outer before the inner. */
  readonly quotations: readonly IndexedQuotation[]
  /** For each word of the text the number of the outermost quotation that holds it, counted from 1; 0 outside. */
  readonly owners: Uint32Array
  readonly date: Days | null
  readonly values: ByFacet<string | null, ArticleFacetKey>
}

const documentIndexes = new WeakMap<FilterDocument, IndexedDocument>()

/** The index of `document`, made at the first call. Documents never change, so neither does it. */
export function indexDocument(document: FilterDocument): IndexedDocument {
  const before = documentIndexes.get(document)
  if (before !== undefined) return before
  const { row } = document
  const text = indexText(document)
  const quotations = document.quotations
    .filter(isListed)
    .map((record) => indexQuotation(text, record))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || endOf(b) - endOf(a))
  const date = row.date === null ? null : (days(row.date.value) ?? null)
  const title = indexWords(row.title.value, [])
  const index = {
    document,
    title,
    isTitlePrinted: isPrinted(row.title, title, text),
    text,
    quotations,
    owners: ownersOf(text, quotations),
    date,
    values: byFacet(articleFacetKeys, (key) => facets[key].valueOf(row)),
  }
  documentIndexes.set(document, index)
  return index
}

/** The words as they are read, whose places are those of the text: a divided word is one, and an address behind a link none. */
function indexText({ text, blocks, asides = [] }: FilterDocument): WordIndex {
  const starts = (all: readonly Block[]) => all.map(({ start }) => start)
  if (asides.length === 0) return indexWords(text, starts(blocks))
  const prose = readProse(text, { blocks, asides })
  return placedIn(indexWords(prose.words, starts(prose.blocks)), prose.toText)
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
  return { record, ranges: joined(ranges), values: byFacet(quotationFacetKeys, (key) => facets[key].valueOf(record)) }
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

/** All articles, their words, sorted, and the values of each facet with their names. */
export interface Library {
  readonly documents: readonly IndexedDocument[]
  readonly vocabulary: readonly string[]
  readonly names: ByFacet<ReadonlyMap<string, string>>
}

const libraries = new WeakMap<readonly FilterDocument[], Library>()

/** The index of all documents, made at the first call for this very array. */
export function indexLibrary(documents: readonly FilterDocument[]): Library {
  const before = libraries.get(documents)
  if (before !== undefined) return before
  const indexed = documents.map(indexDocument)
  const names = byFacet(facetKeys, () => new Map<string, string>())
  const know = (key: FacetKey, value: string | null, name: string | null): void => {
    if (value !== null && !names[key].has(value)) names[key].set(value, name ?? value)
  }
  for (const { document, values, quotations } of indexed) {
    for (const key of articleFacetKeys) know(key, values[key], facets[key].nameOf(document.row))
    for (const quotation of quotations) {
      for (const key of quotationFacetKeys) know(key, quotation.values[key], facets[key].nameOf(quotation.record))
    }
  }
  const library = { documents: indexed, vocabulary: vocabularyOf(indexed), names }
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
