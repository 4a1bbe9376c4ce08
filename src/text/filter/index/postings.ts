/**
 * The postings of one key as bytes, in five sections which are read one after another, and only as far as wanted:
 * articles, fields, counts, quotations, positions. Each section of two neighbouring ranges of articles can be joined
 * end to end, so that a large library is indexed in parts.
 */
import { ByteWriter } from './bytes.ts'
import { firstQuotationZone } from './units.ts'

/**
 * The fields section holds a byte an article: the bit 1 << field for each field that holds the key (the zone itself, and
 * one field for all quotations), and this bit where the key stands more than once, so that the counts section says how often
 * in each field.
 */
export const severalFlag = 16
export const insideField = 3

export const sectionNames = ['articles', 'fields', 'counts', 'quotations', 'positions'] as const
export type Section = (typeof sectionNames)[number]

/**
 * Postings of a range of articles: how many articles, the first and the last of them, and the sections one after another;
 * section n ends at `ends[n]`. The articles section is delta coded, the first article left out.
 */
export interface PostingsPart {
  readonly size: number
  readonly first: number
  readonly last: number
  readonly bytes: Uint8Array
  readonly ends: readonly number[]
}

/** The bytes of the section with a number. */
export function sectionOf({ bytes, ends }: PostingsPart, section: number): Uint8Array {
  return bytes.subarray(section === 0 ? 0 : (ends[section - 1] ?? 0), ends[section] ?? 0)
}

/** Occurrences of one key, ordered by article and then position: three arrays of one length. */
export interface Occurrences {
  readonly articles: Int32Array
  readonly zones: Int32Array
  readonly positions: Int32Array
}

const fieldOf = (zone: number): number => Math.min(zone, insideField)

/** Writes postings; one writer serves many keys. */
export class PostingsWriter {
  private readonly withPositions: boolean
  /** Of the article that is being written: occurrences in each field, and the zone of each one inside quotations. */
  private readonly perField = new Uint32Array(insideField + 1)
  private readonly inside: number[] = []
  private readonly writers = {
    articles: new ByteWriter(),
    fields: new ByteWriter(),
    counts: new ByteWriter(),
    quotations: new ByteWriter(),
    positions: new ByteWriter(),
  }

  constructor(withPositions: boolean) {
    this.withPositions = withPositions
  }

  /** The occurrences from `from` up to `to`, whose indexes in the arrays are in `order`. */
  write(occurrences: Occurrences, order: Uint32Array, from: number, to: number): PostingsPart {
    this.writers.articles.clear()
    this.writers.fields.clear()
    this.writers.counts.clear()
    this.writers.quotations.clear()
    this.writers.positions.clear()
    const { articles } = occurrences
    const first = articles[order[from] ?? 0] ?? 0
    let size = 0
    let last = first
    for (let start = from; start < to;) {
      const article = articles[order[start] ?? 0] ?? 0
      let end = start + 1
      while (end < to && (articles[order[end] ?? 0] ?? 0) === article) end++
      if (size > 0) this.writers.articles.varint(article - last)
      this.article(occurrences, order, start, end)
      last = article
      size++
      start = end
    }
    return { size, first, last, ...this.joined() }
  }

  private joined(): Pick<PostingsPart, 'bytes' | 'ends'> {
    const writers = [
      this.writers.articles,
      this.writers.fields,
      this.writers.counts,
      this.writers.quotations,
      this.writers.positions,
    ]
    let end = 0
    const ends = writers.map(({ length }) => (end += length))
    const bytes = new Uint8Array(end)
    writers.forEach((writer, section) => writer.copyTo(bytes, (ends[section] ?? 0) - writer.length))
    return { bytes, ends }
  }

  private article({ zones, positions }: Occurrences, order: Uint32Array, start: number, end: number): void {
    const { fields, counts, quotations } = this.writers
    const several = end - start > 1
    if (!several) {
      const zone = zones[order[start] ?? 0] ?? 0
      fields.byte(1 << fieldOf(zone))
      if (zone >= firstQuotationZone) quotations.varint(zone - firstQuotationZone)
      if (this.withPositions) this.writers.positions.varint(positions[order[start] ?? 0] ?? 0)
      return
    }
    const { perField, inside } = this
    perField.fill(0)
    inside.length = 0
    for (let index = start; index < end; index++) {
      const zone = zones[order[index] ?? 0] ?? 0
      const field = fieldOf(zone)
      perField[field] = (perField[field] ?? 0) + 1
      if (field === insideField) inside.push(zone)
    }
    let flags = severalFlag
    for (let field = 0; field <= insideField; field++) if ((perField[field] ?? 0) > 0) flags |= 1 << field
    fields.byte(flags)
    for (const count of perField) if (count > 0) counts.varint(count)
    const held = this.quotationsOf(inside)
    if (this.withPositions) this.positionsOf(zones, positions, order, start, end, held)
  }

  /**
   * How many quotations, then for each its delta and how often the key stands in it. Returns their zones.
   * `inside` is the zone of each occurrence.
   */
  private quotationsOf(inside: number[]): readonly number[] {
    const { quotations } = this.writers
    const held: number[] = []
    if (inside.length === 0) return held
    inside.sort((one, other) => one - other)
    for (const zone of inside) if (held.at(-1) !== zone) held.push(zone)
    quotations.varint(held.length)
    let before = firstQuotationZone
    let from = 0
    for (const zone of held) {
      let to = from + 1
      while (inside[to] === zone) to++
      quotations.varint(zone - before)
      quotations.varint(to - from)
      before = zone
      from = to
    }
    return held
  }

  /** Each position as a delta, its field in the two lowest bits, and which of its quotations holds it. */
  private positionsOf(
    zones: Int32Array,
    positions: Int32Array,
    order: Uint32Array,
    start: number,
    end: number,
    held: readonly number[],
  ): void {
    const writer = this.writers.positions
    const numbers = new Map(held.length > 1 ? held.map((zone, number) => [zone, number]) : [])
    let before = 0
    for (let index = start; index < end; index++) {
      const zone = zones[order[index] ?? 0] ?? 0
      const position = positions[order[index] ?? 0] ?? 0
      writer.varint((position - before) * 4 + fieldOf(zone))
      if (held.length > 1 && zone >= firstQuotationZone) writer.varint(numbers.get(zone) ?? 0)
      before = position
    }
  }
}

/** Joins the postings of neighbouring ranges of articles, in order. */
export function joinPostings(parts: readonly PostingsPart[]): PostingsPart {
  const [first] = parts
  if (first === undefined) throw new RangeError('There are no postings to join')
  if (parts.length === 1) return first
  const writer = new ByteWriter()
  let last = -1
  const ends = sectionNames.map((name, section) => {
    for (const part of parts) {
      if (name === 'articles' && last >= 0) writer.varint(part.first - last)
      writer.raw(sectionOf(part, section))
      last = part.last
    }
    return writer.length
  })
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  return { size, first: first.first, last, bytes: writer.take(), ends }
}
