/**
 * Indexes a batch of neighbouring articles in memory: their words sorted, each with its postings, and the same for pairs of
 * neighbouring words and for the starts of words. Batches are joined afterwards (`merge.ts`).
 */
import { compare } from '../../sorted.ts'
import { PostingsWriter, type Occurrences, type PostingsPart } from './postings.ts'

/** The words of one article, in order; all arrays but the first are of one length. */
export interface ArticleWords {
  /** What the words are; one may stand here several times. */
  readonly names: readonly string[]
  /** Which of the names. */
  readonly terms: readonly number[]
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

/** Whole numbers in a row that grows: a quarter of the memory that an array takes, and none of its garbage. */
class Column {
  values = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = value
  }

  get all(): Int32Array {
    return this.values.subarray(0, this.length)
  }
}

export class Batch {
  private readonly ids = new Map<string, number>()
  private readonly terms = new Column()
  private readonly articles = new Column()
  private readonly places = new Column()
  private readonly positions = new Column()
  private readonly pairPlaces = new Column()
  private readonly glued = new Column()

  /** Articles come in ascending order. */
  add(article: number, words: ArticleWords): void {
    const ids = words.names.map((name) => this.idOf(name))
    for (let index = 0; index < words.terms.length; index++) {
      this.terms.push(ids[words.terms[index] ?? 0] ?? 0)
      this.articles.push(article)
      this.places.push(words.places[index] ?? 0)
      this.positions.push(words.positions[index] ?? 0)
      this.pairPlaces.push(words.pairPlaces[index] ?? 0)
      this.glued.push(words.glued[index] === true ? 1 : 0)
    }
  }

  private idOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(name, id)
    return id
  }

  get words(): number {
    return this.terms.length
  }

  /** The indexed batch; `hasUnion` tells which terms belong to the unions of their starts. The batch is used up. */
  finish(hasUnion: (term: string) => boolean): BatchIndex {
    const names = [...this.ids.keys()].toSorted(compare)
    const rankOf = new Int32Array(names.length)
    for (let rank = 0; rank < names.length; rank++) rankOf[this.idOf(names[rank] ?? '')] = rank
    const ranks = this.terms.all
    for (let index = 0; index < ranks.length; index++) ranks[index] = rankOf[ranks[index] ?? 0] ?? 0
    const occurrences = { articles: this.articles.all, places: this.places.all, positions: this.positions.all }
    const neighbours = { pairPlaces: this.pairPlaces.all, glued: this.glued.all }
    return new BatchIndex(names, ranks, occurrences, neighbours, hasUnion)
  }
}

/** Of each word of the batch, what `ArticleWords` says of it. */
interface Neighbours {
  readonly pairPlaces: Int32Array
  readonly glued: Int32Array
}

/** A batch in the order of its terms; each method gives entries with ascending keys. */
export class BatchIndex {
  private readonly names: readonly string[]
  private readonly ranks: Int32Array
  private readonly occurrences: Occurrences
  private readonly neighbours: Neighbours
  private readonly hasUnion: (term: string) => boolean

  constructor(
    names: readonly string[],
    ranks: Int32Array,
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
    const { ranks, names, occurrences } = this
    const order = sortByKey(everyIndex(ranks.length), ranks, names.length)
    const writer = new PostingsWriter(false)
    for (const [from, to] of groups(order, [ranks])) {
      yield [names[ranks[order[from] ?? 0] ?? 0] ?? '', writer.write(occurrences, order, from, to)]
    }
  }

  *pairs(): Generator<Entry> {
    const { ranks, names } = this
    const { pairPlaces } = this.neighbours
    const [first, second] = [ranks, ranks.subarray(1)]
    const spaced = this.neighbours.glued.subarray(1).map((isGlued) => 1 - isGlued)
    const joined = everyIndex(ranks.length).filter((index) => pairPlaces[index] !== noPair)
    const bySecond = sortByKey(sortByKey(joined, second, names.length), spaced, 2)
    const order = sortByKey(bySecond, first, names.length)
    const writer = new PostingsWriter(true)
    const occurrences = { ...this.occurrences, places: pairPlaces }
    for (const [from, to] of groups(order, [first, second, spaced])) {
      const index = order[from] ?? 0
      const makeKey = spaced[index] === 1 ? pairKey : gluedPairKey
      const key = makeKey(names[first[index] ?? 0] ?? '', names[second[index] ?? 0] ?? '')
      yield [key, writer.write(occurrences, order, from, to)]
    }
  }

  *unions(): Generator<Entry> {
    const { ranks, occurrences } = this
    const writer = new PostingsWriter(false)
    for (let length = 1; length <= unionLength; length++) {
      const { group, prefixes } = this.starts(length)
      const prefixOf = ranks.map((rank) => group[rank] ?? 0)
      const held = everyIndex(ranks.length).filter((index) => (prefixOf[index] ?? 0) >= 0)
      const order = sortByKey(held, prefixOf, prefixes.length)
      for (const [from, to] of groups(order, [prefixOf])) {
        const prefix = prefixes[prefixOf[order[from] ?? 0] ?? 0] ?? ''
        yield [unionKey(prefix), writer.write(occurrences, order, from, to)]
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
  const indexes = new Uint32Array(length)
  for (let index = 0; index < length; index++) indexes[index] = index
  return indexes
}

/** Sorts indexes by the key of each, which is below `keyCount`, keeping the order of those with one key. */
function sortByKey(indexes: Uint32Array, keys: Int32Array, keyCount: number): Uint32Array {
  const ends = new Uint32Array(keyCount + 1)
  for (let at = 0; at < indexes.length; at++) {
    const next = (keys[indexes[at] ?? 0] ?? 0) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let key = 1; key <= keyCount; key++) ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0)
  const sorted = new Uint32Array(indexes.length)
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] ?? 0
    const key = keys[index] ?? 0
    const place = ends[key] ?? 0
    sorted[place] = index
    ends[key] = place + 1
  }
  return sorted
}

/** Where each run of indexes with the same keys starts and ends. */
function* groups(
  order: Uint32Array,
  [one, two = one, three = one]: readonly [Int32Array, Int32Array?, Int32Array?],
): Generator<readonly [number, number]> {
  for (let from = 0; from < order.length;) {
    const first = order[from] ?? 0
    let to = from + 1
    for (; to < order.length; to++) {
      const next = order[to] ?? 0
      if (one[next] !== one[first] || two[next] !== two[first] || three[next] !== three[first]) break
    }
    yield [from, to]
    from = to
  }
}
