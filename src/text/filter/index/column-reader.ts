/** Reads of the columns, and of the rows, what a result touches. */
import {
  blockRows,
  chunkArticles,
  chunkValues,
  fileKinds,
  readFacets,
  readLengths,
  readLists,
  readRanks,
  readVocabulary,
} from './columns.ts'
import type { ArticleFacets, ArticleLengths, KnownWord } from './columns.ts'
import type { ArticleRow } from '../../pages.ts'
import { byFacet, facets, type ArticleFacetKey, type ByFacet, type QuotationFacetKey } from '../facets.ts'
import { articleFacetKeys } from '../facets-by-row.ts'
import type { NamedValue } from './article-facts.ts'
import { ByteReader } from './bytes.ts'
import { fileName, type Open } from './file-names.ts'

interface Files {
  readonly open: Open
}

/** Fetches the chunks in which `numbers` lie, and returns what reads one of them. */
async function openChunks<Item>(
  { open }: Files,
  kind: string,
  size: number,
  numbers: Iterable<number>,
  read: (bytes: Uint8Array) => readonly Item[],
): Promise<(number: number) => Item> {
  const wanted = new Set<number>()
  for (const number of numbers) wanted.add(Math.floor(number / size))
  const chunks = new Map<number, readonly Item[]>()
  await Promise.all([...wanted].map(async (chunk) => chunks.set(chunk, read(await open(fileName(kind, chunk))))))
  return (number) => {
    const item = chunks.get(Math.floor(number / size))?.[number % size]
    if (item === undefined) throw new RangeError('The filter data does not hold together')
    return item
  }
}

export function openFacets(files: Files, articles: Iterable<number>): Promise<(article: number) => ArticleFacets> {
  return openChunks(files, fileKinds.facets, chunkArticles, articles, readFacets)
}

export function openLengths(files: Files, articles: Iterable<number>): Promise<(article: number) => ArticleLengths> {
  return openChunks(files, fileKinds.lengths, chunkArticles, articles, readLengths)
}

/** Places by title, or by date. */
export function openRanks(
  files: Files,
  by: 'titles' | 'dates',
  articles: Iterable<number>,
): Promise<(article: number) => number> {
  return openChunks(files, fileKinds[by], chunkArticles, articles, readRanks)
}

/** A value of a facet of quotations by its number, from 1. */
export async function openNamedValues(
  files: Files,
  facet: QuotationFacetKey,
  numbers: readonly number[],
): Promise<(number: number) => NamedValue> {
  const places = numbers.map((number) => number - 1)
  const valueAt = await openChunks(files, facets[facet].valueFiles, chunkValues, places, (bytes) => {
    const [values = [], names = []] = readLists(bytes)
    return values.map((value, place) => ({ value, name: names[place] ?? value }))
  })
  return (number) => valueAt(number - 1)
}

/** All values of each facet of articles, each from 1, and what the words of each vocabulary begin with. */
export async function openValues({ open }: Files): Promise<{
  readonly values: ByFacet<readonly string[], ArticleFacetKey>
  readonly beginnings: readonly string[]
}> {
  const lists = readLists(await open(fileName(fileKinds.names, 0)))
  const values = byFacet(articleFacetKeys, (key) => lists[articleFacetKeys.indexOf(key)] ?? [])
  return { values, beginnings: lists[articleFacetKeys.length] ?? [] }
}

/** The words whose keys begin as `beginning` does: a letter, with the mark before it. */
export async function openVocabulary(files: Files, beginning: string): Promise<readonly KnownWord[]> {
  const { beginnings } = await openValues(files)
  const number = beginnings.indexOf(beginning)
  return number === -1 ? [] : readVocabulary(await files.open(fileName(fileKinds.vocabulary, number)))
}

/** The rows of articles. */
export async function openRows(files: Files, articles: readonly number[]): Promise<ArticleRow[]> {
  const rowOf = await openChunks(files, fileKinds.rows, blockRows, articles, (bytes) => {
    // The build wrote it from rows; a damaged file does not parse.
    return JSON.parse(new ByteReader(bytes).string()) as readonly ArticleRow[]
  })
  return articles.map(rowOf)
}
