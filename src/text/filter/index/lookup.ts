/** Looks up where the words of a query stand. */
import { charKind, kinds } from '../char-kind.ts'
import type { Part, Term as QueryTerm } from '../query.ts'
import { gluedPairKey, pairKey, unionKey, unionLength } from './batch.ts'
import type { KeptSets } from './kept-sets.ts'
import type { Open } from './file-names.ts'
import { openSections, type Term } from './leaf.ts'
import { readArticles, readFieldUnits, readPositions, readUnits } from './read-postings.ts'
import { lowerBound } from '../../sorted.ts'
import { once, unite, uniteUnits } from './sets.ts'
import { endOfPrefix, findTerm, termsBetween, type Tree } from './tree.ts'
import { articleOf, crossingPlace, noUnits, unitOf, placeOf, type Positions, type Units } from './units.ts'

/** An opened index. `open` fetches its files. */
export interface WordIndex {
  readonly words: Tree
  readonly pairs: Tree
  readonly unions: Tree
  readonly open: Open
  /** Without it nothing is kept from one question to the next. */
  readonly kept?: KeptSets
}

/** A prefix whose terms fill more leaves than this has its union ready-made. */
export const unionLimit = 3

/** How exactly it must be known where a word stands: which articles, which field of them, or which quotation. */
export type Depth = 'articles' | 'fields' | 'quotations'

/** Pairs of a long phrase are fetched by so many at a time: a phrase that does not occur is known from its first few. */
const pairsAtATime = 4

/**
 * The units that hold `term`; with `fields` the quotations of an article may count as one, with `articles` all of its text.
 * `stream` says in which kind of text.
 */
export async function unitsOfTerm(index: WordIndex, term: QueryTerm, stream: string, depth: Depth): Promise<Units> {
  const [first, second, ...more] = term.parts
  if (first === undefined) return noUnits
  if (second === undefined) return unitsOfTerms(await termsOfPart(index, first, stream), depth, index.open)
  if (more.length === 0) return unitsOfTerms(await termsOfPair(index, first, second, stream), depth, index.open)
  return unitsOfPositions(await positionsOfPhrase(index, term.parts, stream))
}

/** The articles that hold `term`, anywhere. */
export function articlesOfTerm(index: WordIndex, term: QueryTerm, stream: string): Promise<Float64Array> {
  const look = (): Promise<Float64Array> => lookUpArticles(index, term, stream)
  return index.kept?.take(JSON.stringify([stream, term.parts]), look) ?? look()
}

async function lookUpArticles(index: WordIndex, term: QueryTerm, stream: string): Promise<Float64Array> {
  const [first, second, ...more] = term.parts
  if (first === undefined) return noUnits.units
  if (more.length > 0) {
    const { addresses } = await positionsOfPhrase(index, term.parts, stream)
    return once(addresses.map(articleOf))
  }
  const terms = await (second === undefined
    ? termsOfPart(index, first, stream)
    : termsOfPair(index, first, second, stream))
  return unite(await Promise.all(terms.map((one) => readTermArticles(one, index.open))))
}

/** The units of one key, such as a speaker's slug; none where it does not occur. */
export async function unitsOfKey(index: WordIndex, key: string, depth: Depth): Promise<Units> {
  const term = await findTerm(index.words, key, index.open)
  return term === null ? noUnits : unitsOfTerms([term], depth, index.open)
}

/** The units of each key from `from` to `to` that `wants` it, by article only. */
export async function keysBetween(
  index: WordIndex,
  from: string,
  to: string,
  wants: (key: string) => boolean,
): Promise<readonly Units[]> {
  const terms = (await termsBetween(index.words, from, to, Infinity, index.open)) ?? []
  const wanted = terms.filter(({ key }) => wants(key))
  return Promise.all(wanted.map((term) => unitsOfTerms([term], 'articles', index.open)))
}

async function termsOfPart(index: WordIndex, part: Part, stream: string): Promise<readonly Term[]> {
  const key = stream + part.folded
  if (part.whole) return present([await findTerm(index.words, key, index.open)])
  const limit = key.length <= unionLength ? unionLimit : Infinity
  const terms = await termsBetween(index.words, key, endOfPrefix(key), limit, index.open)
  return terms ?? present([await findTerm(index.unions, unionKey(key), index.open)])
}

/** What a phrase asks of two neighbours. A word of a script without spaces may be asked to follow at once. */
async function termsOfPair(index: WordIndex, first: Part, second: Part, stream: string): Promise<readonly Term[]> {
  const one = stream + first.folded
  const other = stream + second.folded
  if (!second.whole) {
    const key = pairKey(one, other)
    return (await termsBetween(index.pairs, key, endOfPrefix(key), Infinity, index.open)) ?? []
  }
  const keys = second.glued
    ? [gluedPairKey(one, other)]
    : isUnspaced(second.folded)
      ? [gluedPairKey(one, other), pairKey(one, other)]
      : [pairKey(one, other)]
  return present(await Promise.all(keys.map((key) => findTerm(index.pairs, key, index.open))))
}

/** Whether a folded word is a character of a script without spaces. */
export function isUnspaced(folded: string): boolean {
  const codePoint = folded.codePointAt(0)
  return codePoint !== undefined && charKind(codePoint) !== kinds.letter && charKind(codePoint) !== kinds.digit
}

function present(terms: readonly (Term | null)[]): readonly Term[] {
  return terms.filter((term) => term !== null)
}

async function unitsOfTerms(terms: readonly Term[], depth: Depth, open: Open): Promise<Units> {
  return depth === 'articles'
    ? unitsOfArticles(await Promise.all(terms.map((term) => readTermArticles(term, open))))
    : uniteUnits(await Promise.all(terms.map((term) => readTermUnits(term, depth, open))))
}

function unitsOfArticles(sets: readonly Float64Array[]): Units {
  const articles = unite(sets)
  return { units: articles.map((article) => unitOf(article, 0)), counts: new Uint32Array(articles.length).fill(1) }
}

async function readTermArticles(term: Term, open: Open): Promise<Float64Array> {
  const readers = await openSections(term, 'articles', open)
  return readArticles(readers.articles, term.size, term.bitmap)
}

async function readTermUnits(term: Term, depth: 'fields' | 'quotations', open: Open): Promise<Units> {
  const readers = await openSections(term, depth === 'fields' ? 'counts' : 'quotations', open)
  const articles = readArticles(readers.articles, term.size, term.bitmap)
  return depth === 'fields' ? readFieldUnits(readers, articles) : readUnits(readers, articles)
}

async function readTermPositions(term: Term, open: Open): Promise<Positions> {
  const readers = await openSections(term, 'positions', open)
  return readPositions(readers, readArticles(readers.articles, term.size, term.bitmap))
}

const nowhere: Positions = { addresses: new Float64Array(0), places: new Uint32Array(0) }

/** Where phrases of two and more words begin, with the place that holds all of their words. */
export async function positionsOfPhrase(index: WordIndex, parts: readonly Part[], stream: string): Promise<Positions> {
  let found: Positions | null = null
  for (let from = 0; from < parts.length - 1; from += pairsAtATime) {
    const pairs = parts.slice(from, Math.min(from + pairsAtATime, parts.length - 1))
    const lists = await Promise.all(
      pairs.map(async (first, offset) => {
        const second = parts[from + offset + 1] ?? first
        const terms = await termsOfPair(index, first, second, stream)
        return unitePositions(await Promise.all(terms.map((term) => readTermPositions(term, index.open))))
      }),
    )
    lists.forEach((list, offset) => (found = found === null ? list : follow(found, list, from + offset)))
    // TypeScript does not see the assignment in the callback.
    if ((found as Positions | null)?.addresses.length === 0) return nowhere
  }
  return found ?? nowhere
}

function unitePositions(lists: readonly Positions[]): Positions {
  const [first] = lists
  if (first === undefined) return nowhere
  if (lists.length === 1) return first
  const all = lists.flatMap(({ addresses, places }) =>
    Array.from(addresses, (address, index) => ({ address, place: places[index] ?? 0 })),
  )
  all.sort((one, other) => one.address - other.address)
  return {
    addresses: Float64Array.from(all, ({ address }) => address),
    places: Uint32Array.from(all, ({ place }) => place),
  }
}

/** Those of `found` which have one of `next` at `distance` behind them. */
function follow(found: Positions, next: Positions, distance: number): Positions {
  const addresses: number[] = []
  const places: number[] = []
  let from = 0
  found.addresses.forEach((address, index) => {
    from = lowerBound(next.addresses, address + distance, from)
    if (next.addresses[from] !== address + distance) return
    const place = found.places[index] ?? 0
    addresses.push(address)
    places.push(place === next.places[from] ? place : crossingPlace)
  })
  return { addresses: Float64Array.from(addresses), places: Uint32Array.from(places) }
}

function unitsOfPositions({ addresses, places }: Positions): Units {
  const starts = Float64Array.from(addresses, (address, index) =>
    unitOf(articleOf(address), places[index] ?? 0),
  ).toSorted()
  const units = once(starts)
  const counts = new Uint32Array(units.length)
  let place = 0
  for (const start of starts) {
    while ((units[place] ?? 0) !== start) place++
    counts[place] = (counts[place] ?? 0) + 1
  }
  return { units, counts }
}

export const isQuotationUnit = (unit: number): boolean => placeOf(unit) > crossingPlace
