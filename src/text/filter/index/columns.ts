/**
 * What is known of every article, article by article: counted when facets are counted, or when a list is sorted. A chunk
 * holds neighbouring articles, so that only those are fetched which a result touches.
 */
import { articleFacetKeys, quotationFacetKeys } from '../facets-by-row.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { readKey, writeKey } from './leaf.ts'

/** Articles in a chunk: some ten kilobytes, compressed. */
export const chunkArticles = 2048

/** Values in a chunk of the values of a facet of quotations, with their names. */
export const chunkValues = 512
/** Rows in a block: few, since a result may want one of each. */
export const blockRows = 16

/** The kinds of these files; those of `chunkValues` are named by their facets. */
export const fileKinds = {
  facets: 'f',
  lengths: 'l',
  titles: 't',
  dates: 'd',
  names: 'n',
  rows: 'r',
  vocabulary: 'v',
} as const

/** Numbers stand for values of the library's lists, counted from 1; 0 is none. */
export interface ArticleFacets {
  /** One a facet of articles. */
  readonly values: readonly number[]
  /** For each facet of quotations one a quotation, in order. */
  readonly quoted: readonly (readonly number[])[]
}

export interface ArticleLengths {
  readonly words: number
  /** One a quotation, in order. */
  readonly quotations: readonly number[]
}

export function writeFacets(articles: readonly ArticleFacets[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { values, quoted } of articles) {
    for (const value of values) writer.varint(value)
    for (const numbers of quoted) writeNumbers(writer, numbers)
  }
  return writer.take()
}

export function readFacets(bytes: Uint8Array): ArticleFacets[] {
  return readAll(bytes, (reader) => ({
    values: articleFacetKeys.map(() => reader.varint()),
    quoted: quotationFacetKeys.map(() => readNumbers(reader)),
  }))
}

export function writeLengths(articles: readonly ArticleLengths[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { words, quotations } of articles) {
    writer.varint(words)
    writeNumbers(writer, quotations)
  }
  return writer.take()
}

export function readLengths(bytes: Uint8Array): ArticleLengths[] {
  return readAll(bytes, (reader) => ({ words: reader.varint(), quotations: readNumbers(reader) }))
}

/** The place of each article when all are sorted by title, or by date. */
export function writeRanks(ranks: readonly number[]): Uint8Array {
  const writer = new ByteWriter()
  for (const rank of ranks) writer.varint(rank)
  return writer.take()
}

export function readRanks(bytes: Uint8Array): number[] {
  return readAll(bytes, (reader) => reader.varint())
}

/** Lists of strings, each as long as it likes: the values of each facet of articles, or some of a facet of quotations and their names. */
export function writeLists(lists: readonly (readonly string[])[]): Uint8Array {
  const writer = new ByteWriter()
  for (const list of lists) {
    writer.varint(list.length)
    for (const value of list) writer.string(value)
  }
  return writer.take()
}

export function readLists(bytes: Uint8Array): string[][] {
  return readAll(bytes, (reader) => Array.from({ length: reader.varint() }, () => reader.string()))
}

/** A word key with the number of articles that hold it. */
export interface KnownWord {
  readonly key: string
  readonly articles: number
}

/** Words in ascending order of their keys. */
export function writeVocabulary(words: readonly KnownWord[]): Uint8Array {
  const writer = new ByteWriter()
  let before = ''
  for (const { key, articles } of words) {
    writeKey(writer, before, key)
    writer.varint(articles)
    before = key
  }
  return writer.take()
}

export function readVocabulary(bytes: Uint8Array): KnownWord[] {
  let key = ''
  return readAll(bytes, (reader) => ({ key: (key = readKey(reader, key)), articles: reader.varint() }))
}

function writeNumbers(writer: ByteWriter, numbers: readonly number[]): void {
  writer.varint(numbers.length)
  for (const number of numbers) writer.varint(number)
}

function readNumbers(reader: ByteReader): number[] {
  return Array.from({ length: reader.varint() }, () => reader.varint())
}

function readAll<Item>(bytes: Uint8Array, read: (reader: ByteReader) => Item): Item[] {
  const reader = new ByteReader(bytes)
  const items: Item[] = []
  while (!reader.done) items.push(read(reader))
  return items
}
