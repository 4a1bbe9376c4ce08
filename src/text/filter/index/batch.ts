/**
 * Indexes a batch of neighbouring articles in memory: their words sorted, each with its postings, and the same for pairs of
 * neighbouring words and for the starts of words. Batches are joined afterwards (`merge.ts`).
 */
import { PostingsWriter, type Occurrences, type PostingsPart } from './postings.ts'

/** The words of one article, in order; four arrays of one length. */
export interface ArticleWords {
  readonly terms: readonly string[]
  readonly places: readonly number[]
  /** Ascending; 1 more than the one before where the two words are neighbours. */
  readonly positions: readonly number[]
  /** The place that holds this word and the next as one run, or `noPair` where the next is no neighbour. */
  readonly pairPlaces: readonly number[]
  /** Whether this word follows the one before at once; only words of scripts without spaces do. */
  readonly glued: readonly boolean[]
}

export const noPair = -1

export type Entry = readonly [key: string, part: PostingsPart]

/** Starts of words up to this length have unions ready-made; a longer start fits few leaves. */
export const unionLength = 4

/** The key of the union of all terms that start with `prefix`. Shorter ones come first. */
export function unionKey(prefix: string): string {
  return String.fromCharCode(prefix.length) + prefix
}

/** The key of two neighbouring words; a space sorts before whatever a word holds, so pairs of one first word are neighbours. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`
}

/** The same, of words of which the second follows at once; it sorts just before the other. */
export function gluedPairKey(first: string, second: string): string {
  return `${first}\u001f${second}`
}

export class Batch {
  private readonly ids = new Map<string, number>()
  private readonly terms: number[] = []
  private readonly articles: number[] = []
  private readonly places: number[] = []
  private readonly positions: number[] = []
  private readonly pairPlaces: number[] = []
  private readonly glued: boolean[] = []

  /** Articles come in ascending order. */
  add(article: number, words: ArticleWords): void {
    words.terms.forEach((term, index) => {
      let id = this.ids.get(term)
      if (id === undefined) this.ids.set(term, (id = this.ids.size))
      this.terms.push(id)
      this.articles.push(article)
      this.places.push(words.places[index] ?? 0)
      this.positions.push(words.positions[index] ?? 0)
      this.pairPlaces.push(words.pairPlaces[index] ?? 0)
      this.glued.push(words.glued[index] === true)
    })
  }

  get words(): number {
    return this.terms.length
  }

  /** The indexed batch; `hasUnion` tells which terms belong to the unions of their starts. */
  finish(hasUnion: (term: string) => boolean): BatchIndex {
    const names = [...this.ids.keys()].toSorted(byCodeUnit)
    const ranks = new Uint32Array(names.length)
    names.forEach((name, rank) => (ranks[this.ids.get(name) ?? 0] = rank))
    const termRanks = Uint32Array.from(this.terms, (id) => ranks[id] ?? 0)
    const occurrences = {
      articles: Uint32Array.from(this.articles),
      places: Int32Array.from(this.places),
      positions: Uint32Array.from(this.positions),
    }
    const neighbours = { pairPlaces: Int32Array.from(this.pairPlaces), glued: Uint8Array.from(this.glued, Number) }
    return new BatchIndex(names, termRanks, occurrences, neighbours, hasUnion)
  }
}

/** Of each word of the batch, what `ArticleWords` says of it. */
interface Neighbours {
  readonly pairPlaces: Int32Array
  readonly glued: Uint8Array
}

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** A batch in the order of its terms; each method gives entries with ascending keys. */
export class BatchIndex {
  private readonly names: readonly string[]
  private readonly ranks: Uint32Array
  private readonly occurrences: Occurrences
  private readonly neighbours: Neighbours
  private readonly hasUnion: (term: string) => boolean

  constructor(
    names: readonly string[],
    ranks: Uint32Array,
    occurrences: Occurrences,
    neighbours: Neighbours,
    hasUnion: (term: string) => boolean,
  ) {
    this.names = names
    this.ranks = ranks
    this.occurrences = occurrences
    this.neighbours = neighbours
    this.hasUnion = hasUnion
  }

  *words(): Generator<Entry> {
    const order = sortByGroup(everyIndex(this.ranks.length), (index) => this.ranks[index] ?? 0, this.names.length)
    const writer = new PostingsWriter(false)
    for (const [from, to] of groups(order, (index) => this.ranks[index] ?? 0)) {
      const name = this.names[this.ranks[order[from] ?? 0] ?? 0] ?? ''
      yield [name, writer.write(this.occurrences, order, from, to)]
    }
  }

  *pairs(): Generator<Entry> {
    const { ranks, names } = this
    const { pairPlaces, glued } = this.neighbours
    const first = (index: number): number => ranks[index] ?? 0
    const second = (index: number): number => ranks[index + 1] ?? 0
    const spaced = (index: number): number => (glued[index + 1] === 1 ? 0 : 1)
    const joined = everyIndex(ranks.length).filter((index) => pairPlaces[index] !== noPair)
    const bySecond = sortByGroup(sortByGroup(joined, second, names.length), spaced, 2)
    const order = sortByGroup(bySecond, first, names.length)
    const writer = new PostingsWriter(true)
    const occurrences = { ...this.occurrences, places: pairPlaces }
    const groupOf = (index: number): number => (first(index) * 2 + spaced(index)) * names.length + second(index)
    for (const [from, to] of groups(order, groupOf)) {
      const index = order[from] ?? 0
      const makeKey = spaced(index) === 1 ? pairKey : gluedPairKey
      yield [makeKey(names[first(index)] ?? '', names[second(index)] ?? ''), writer.write(occurrences, order, from, to)]
    }
  }

  *unions(): Generator<Entry> {
    const writer = new PostingsWriter(false)
    for (let length = 1; length <= unionLength; length++) {
      const { group, prefixes } = this.starts(length)
      const held = everyIndex(this.ranks.length).filter((index) => (group[this.ranks[index] ?? 0] ?? 0) >= 0)
      const groupOf = (index: number): number => group[this.ranks[index] ?? 0] ?? 0
      const order = sortByGroup(held, groupOf, prefixes.length)
      for (const [from, to] of groups(order, groupOf)) {
        const prefix = prefixes[groupOf(order[from] ?? 0)] ?? ''
        yield [unionKey(prefix), writer.write(this.occurrences, order, from, to)]
      }
    }
  }

  /** The starts of that length, ascending, and which of them each term has (-1: none). */
  private starts(length: number): { readonly group: Int32Array; readonly prefixes: readonly string[] } {
    const prefixes: string[] = []
    const group = Int32Array.from(this.names, (name) => {
      if (name.length < length || !this.hasUnion(name)) return -1
      const prefix = name.slice(0, length)
      if (prefixes.at(-1) !== prefix) prefixes.push(prefix)
      return prefixes.length - 1
    })
    return { group, prefixes }
  }
}

function everyIndex(length: number): Uint32Array {
  return new Uint32Array(length).map((_, index) => index)
}

/** Sorts indexes by the group of each, keeping the order within a group. */
function sortByGroup(indexes: Uint32Array, groupOf: (index: number) => number, groupCount: number): Uint32Array {
  const ends = new Uint32Array(groupCount + 1)
  for (const index of indexes) ends[groupOf(index) + 1] = (ends[groupOf(index) + 1] ?? 0) + 1
  for (let group = 1; group <= groupCount; group++) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0)
  const sorted = new Uint32Array(indexes.length)
  for (const index of indexes) {
    const group = groupOf(index)
    const place = ends[group] ?? 0
    sorted[place] = index
    ends[group] = place + 1
  }
  return sorted
}

/** Where each run of indexes of one group starts and ends. */
function* groups(order: Uint32Array, groupOf: (index: number) => number): Generator<readonly [number, number]> {
  for (let from = 0; from < order.length;) {
    const group = groupOf(order[from] ?? 0)
    let to = from + 1
    while (to < order.length && groupOf(order[to] ?? 0) === group) to++
    yield [from, to]
    from = to
  }
}
