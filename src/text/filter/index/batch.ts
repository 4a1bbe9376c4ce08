/**
 * Indexes a batch of neighbouring articles in memory: their keys sorted, each with its postings, and the same for pairs of
 * neighbouring words and for the starts of words. Batches are merged afterwards (`merge.ts`).
 */
import { compare } from '../../sorted.ts'
import { gluedPairKey, pairKey, unionKey, unionLength } from './keys.ts'
import { PostingsWriter, type Occurrences, type PostingsPart } from './postings.ts'

/** The words of one article, in order; all arrays but the first are of one length. `units.ts` says what zones are. */
export interface ArticleWords {
  /** The keys of the words; one may stand here several times. */
  readonly keys: readonly string[]
  /** Of each word, which of the keys. */
  readonly keyIds: readonly number[]
  /** Of each word, the zone that it stands in. */
  readonly zones: readonly number[]
  /** Ascending; 1 more than the one before where the two words are neighbours. */
  readonly positions: readonly number[]
  /** The zone that holds this word and the next as one run, or `noPair` where the next is no neighbour. */
  readonly pairZones: readonly number[]
  /** Whether this word follows the one before at once; only words of scripts without spaces do. */
  readonly glued: readonly boolean[]
}

export const noPair = -1

export type Entry = readonly [key: string, part: PostingsPart]

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
  private readonly keyIds = new Column()
  private readonly articles = new Column()
  private readonly zones = new Column()
  private readonly positions = new Column()
  private readonly pairZones = new Column()
  private readonly glued = new Column()

  /** Articles come in ascending order. */
  add(article: number, words: ArticleWords): void {
    const ids = words.keys.map((key) => this.idOf(key))
    for (let index = 0; index < words.keyIds.length; index++) {
      this.keyIds.push(ids[words.keyIds[index] ?? 0] ?? 0)
      this.articles.push(article)
      this.zones.push(words.zones[index] ?? 0)
      this.positions.push(words.positions[index] ?? 0)
      this.pairZones.push(words.pairZones[index] ?? 0)
      this.glued.push(words.glued[index] === true ? 1 : 0)
    }
  }

  private idOf(key: string): number {
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(key, id)
    return id
  }

  get words(): number {
    return this.keyIds.length
  }

  /** The indexed batch; `hasUnion` tells which keys belong to the unions of their starts. The batch cannot be used afterwards. */
  finish(hasUnion: (key: string) => boolean): BatchIndex {
    const keys = [...this.ids.keys()].toSorted(compare)
    const rankOf = new Int32Array(keys.length)
    for (let rank = 0; rank < keys.length; rank++) rankOf[this.idOf(keys[rank] ?? '')] = rank
    const ranks = this.keyIds.all
    for (let index = 0; index < ranks.length; index++) ranks[index] = rankOf[ranks[index] ?? 0] ?? 0
    const occurrences = { articles: this.articles.all, zones: this.zones.all, positions: this.positions.all }
    const neighbours = { pairZones: this.pairZones.all, glued: this.glued.all }
    return new BatchIndex(keys, ranks, occurrences, neighbours, hasUnion)
  }
}

/** Of each word of the batch, what `ArticleWords` says of it. */
interface Neighbours {
  readonly pairZones: Int32Array
  readonly glued: Int32Array
}

/** A batch in the order of its keys; each method yields entries with ascending keys. */
export class BatchIndex {
  private readonly keys: readonly string[]
  private readonly ranks: Int32Array
  private readonly occurrences: Occurrences
  private readonly neighbours: Neighbours
  private readonly hasUnion: (key: string) => boolean

  constructor(
    keys: readonly string[],
    ranks: Int32Array,
    occurrences: Occurrences,
    neighbours: Neighbours,
    hasUnion: (key: string) => boolean,
  ) {
    this.keys = keys
    this.ranks = ranks
    this.occurrences = occurrences
    this.neighbours = neighbours
    this.hasUnion = hasUnion
  }

  *words(): Generator<Entry> {
    const { ranks, keys, occurrences } = this
    const order = countingSort(everyIndex(ranks.length), ranks, keys.length)
    const writer = new PostingsWriter(false)
    for (const [from, to] of groups(order, [ranks])) {
      yield [keys[ranks[order[from] ?? 0] ?? 0] ?? '', writer.write(occurrences, order, from, to)]
    }
  }

  *pairs(): Generator<Entry> {
    const { ranks, keys } = this
    const { pairZones } = this.neighbours
    const [first, second] = [ranks, ranks.subarray(1)]
    const spaced = this.neighbours.glued.subarray(1).map((isGlued) => 1 - isGlued)
    const joined = everyIndex(ranks.length).filter((index) => pairZones[index] !== noPair)
    const bySecond = countingSort(countingSort(joined, second, keys.length), spaced, 2)
    const order = countingSort(bySecond, first, keys.length)
    const writer = new PostingsWriter(true)
    const occurrences = { ...this.occurrences, zones: pairZones }
    for (const [from, to] of groups(order, [first, second, spaced])) {
      const index = order[from] ?? 0
      const makeKey = spaced[index] === 1 ? pairKey : gluedPairKey
      const key = makeKey(keys[first[index] ?? 0] ?? '', keys[second[index] ?? 0] ?? '')
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
      const order = countingSort(held, prefixOf, prefixes.length)
      for (const [from, to] of groups(order, [prefixOf])) {
        const prefix = prefixes[prefixOf[order[from] ?? 0] ?? 0] ?? ''
        yield [unionKey(prefix), writer.write(occurrences, order, from, to)]
      }
    }
  }

  /** The starts of that length, ascending, and which of them each key has (-1: none). */
  private starts(length: number): { readonly group: Int32Array; readonly prefixes: readonly string[] } {
    const prefixes: string[] = []
    const group = Int32Array.from(this.keys, (key) => {
      if (key.length < length || !this.hasUnion(key)) return -1
      const prefix = key.slice(0, length)
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

/** Counting sort: indexes by the rank of each, which is below `rankCount`; those of one rank keep their order. */
function countingSort(indexes: Uint32Array, ranks: Int32Array, rankCount: number): Uint32Array {
  const ends = new Uint32Array(rankCount + 1)
  for (let at = 0; at < indexes.length; at++) {
    const next = (ranks[indexes[at] ?? 0] ?? 0) + 1
    ends[next] = (ends[next] ?? 0) + 1
  }
  for (let rank = 1; rank <= rankCount; rank++) ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0)
  const sorted = new Uint32Array(indexes.length)
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] ?? 0
    const rank = ranks[index] ?? 0
    const place = ends[rank] ?? 0
    sorted[place] = index
    ends[rank] = place + 1
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
