/** Looks up where the terms of a query stand, and what has a key. */
import type { Term } from '../query.ts'
import type { Open } from './file-names.ts'
import { openSections, type LeafEntry } from './leaf.ts'
import type { OpenTrees } from './open-index.ts'
import { positionsOfPhrase, unitsOfPositions } from './phrase-positions.ts'
import { readArticles, readFieldUnits, readUnits } from './read-postings.ts'
import { union, unionOfUnits, unique } from './sets.ts'
import { entriesOfPair, entriesOfPart } from './term-entries.ts'
import { entriesBetween, findEntry } from './tree.ts'
import { articleOf, noUnits, unitOf, type Units } from './units.ts'

/** How exactly it must be known where a word stands: which articles, which field of them, or which quotation. */
export type Depth = 'articles' | 'fields' | 'quotations'

/**
 * The units that hold `term`; with `fields` the quotations of an article may count as one, with `articles` all of its text.
 * `mark` says in which kind of text, see `keys.ts`.
 */
export async function unitsOfTerm(index: OpenTrees, term: Term, mark: string, depth: Depth): Promise<Units> {
  const [first, second, ...more] = term.parts
  if (first === undefined) return noUnits
  if (second === undefined) return unitsOfEntries(await entriesOfPart(index, first, mark), depth, index.open)
  if (more.length === 0) return unitsOfEntries(await entriesOfPair(index, [first, second], mark), depth, index.open)
  return unitsOfPositions(await positionsOfPhrase(index, term.parts, mark))
}

/** The articles that hold `term`, anywhere. */
export async function articlesOfTerm(index: OpenTrees, term: Term, mark: string): Promise<Float64Array> {
  const key = JSON.stringify([mark, term.parts])
  const known = index.known?.get(key)
  if (known !== undefined) return known
  const found = await lookUpArticles(index, term, mark)
  index.known?.set(key, found)
  return found
}

async function lookUpArticles(index: OpenTrees, term: Term, mark: string): Promise<Float64Array> {
  const [first, second, ...more] = term.parts
  if (first === undefined) return noUnits.units
  if (more.length > 0) {
    const { addresses } = await positionsOfPhrase(index, term.parts, mark)
    return unique(addresses.map(articleOf))
  }
  const entries = await (second === undefined
    ? entriesOfPart(index, first, mark)
    : entriesOfPair(index, [first, second], mark))
  return union(await Promise.all(entries.map((entry) => readEntryArticles(entry, index.open))))
}

/** The units of one key, such as a speaker's slug; none where it does not occur. */
export async function unitsOfKey(index: OpenTrees, key: string, depth: Depth): Promise<Units> {
  const entry = await findEntry(index.words, key, index.open)
  return entry === null ? noUnits : unitsOfEntries([entry], depth, index.open)
}

/** The units of each key from `from` to `to` that `wants` it, by article only. */
export async function keysBetween(
  index: OpenTrees,
  from: string,
  to: string,
  wants: (key: string) => boolean,
): Promise<readonly Units[]> {
  const entries = (await entriesBetween(index.words, from, to, Infinity, index.open)) ?? []
  const wanted = entries.filter(({ key }) => wants(key))
  return Promise.all(wanted.map((entry) => unitsOfEntries([entry], 'articles', index.open)))
}

async function unitsOfEntries(entries: readonly LeafEntry[], depth: Depth, open: Open): Promise<Units> {
  return depth === 'articles'
    ? unitsOfArticles(await Promise.all(entries.map((entry) => readEntryArticles(entry, open))))
    : unionOfUnits(await Promise.all(entries.map((entry) => readEntryUnits(entry, depth, open))))
}

function unitsOfArticles(sets: readonly Float64Array[]): Units {
  const articles = union(sets)
  return { units: articles.map((article) => unitOf(article, 0)), counts: new Uint32Array(articles.length).fill(1) }
}

async function readEntryArticles(entry: LeafEntry, open: Open): Promise<Float64Array> {
  const readers = await openSections(entry, 'articles', open)
  return readArticles(readers.articles, entry.size, entry.bitmap)
}

async function readEntryUnits(entry: LeafEntry, depth: 'fields' | 'quotations', open: Open): Promise<Units> {
  const readers = await openSections(entry, depth === 'fields' ? 'counts' : 'quotations', open)
  const articles = readArticles(readers.articles, entry.size, entry.bitmap)
  return depth === 'fields' ? readFieldUnits(readers, articles) : readUnits(readers, articles)
}
