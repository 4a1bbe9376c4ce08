/**
 * The postings of one term as bytes, in five sections which are read one after another, and only as far as wanted:
 * articles, fields, counts, quotations, positions. Each section of two neighbouring ranges of articles can be joined
 * end to end, so that a large library is indexed in parts.
 */
import { ByteWriter } from './bytes.ts'
import { at, firstQuotationPlace } from './units.ts'

/**
 * The fields section holds a byte an article: the bit 1 << class for each class of places that holds the term (a class is
 * the place itself, and 3 for every quotation), and this bit where the
 * term stands more than once, so that the counts section says how often in each class.
 */
export const severalFlag = 16
export const insideClass = 3

export const sectionNames = ['articles', 'fields', 'counts', 'quotations', 'positions'] as const
export type Section = (typeof sectionNames)[number]
export type Sections = Readonly<Record<Section, Uint8Array>>

/** Postings of a range of articles: how many articles, the first and the last of them, and the sections. */
export interface PostingsPart {
  readonly size: number
  readonly first: number
  readonly last: number
  readonly sections: Sections
}

/** Occurrences of one term, ordered by article and then position: three arrays of one length. */
export interface Occurrences {
  readonly articles: ArrayLike<number>
  readonly places: ArrayLike<number>
  readonly positions: ArrayLike<number>
}

const classOf = (place: number): number => Math.min(place, insideClass)

/** Writes postings; one writer serves many terms. */
export class PostingsWriter {
  private readonly withPositions: boolean
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

  /** The occurrences from `from` up to `to`, of which `order`, where given, tells the places in the arrays. */
  write(occurrences: Occurrences, order: ArrayLike<number>, from: number, to: number): PostingsPart {
    for (const writer of Object.values(this.writers)) writer.clear()
    const { articles } = occurrences
    const first = at(articles, at(order, from))
    let size = 0
    let last = first
    for (let start = from; start < to;) {
      const article = at(articles, at(order, start))
      let end = start + 1
      while (end < to && at(articles, at(order, end)) === article) end++
      if (size > 0) this.writers.articles.number(article - last)
      this.article(occurrences, order, start, end)
      last = article
      size++
      start = end
    }
    const { writers } = this
    return {
      size,
      first,
      last,
      sections: {
        articles: writers.articles.take(),
        fields: writers.fields.take(),
        counts: writers.counts.take(),
        quotations: writers.quotations.take(),
        positions: writers.positions.take(),
      },
    }
  }

  private article({ places, positions }: Occurrences, order: ArrayLike<number>, start: number, end: number): void {
    const { fields, counts, quotations } = this.writers
    const several = end - start > 1
    if (!several) {
      const place = at(places, at(order, start))
      fields.byte(1 << classOf(place))
      if (place >= firstQuotationPlace) quotations.number(place - firstQuotationPlace)
      if (this.withPositions) this.writers.positions.number(at(positions, at(order, start)))
      return
    }
    const perClass = [0, 0, 0, 0]
    const perQuotation = new Map<number, number>()
    for (let index = start; index < end; index++) {
      const place = at(places, at(order, index))
      const kind = classOf(place)
      perClass[kind] = at(perClass, kind) + 1
      if (kind === insideClass) perQuotation.set(place, (perQuotation.get(place) ?? 0) + 1)
    }
    fields.byte(perClass.reduce((flags, count, kind) => (count > 0 ? flags | (1 << kind) : flags), severalFlag))
    for (const count of perClass) if (count > 0) counts.number(count)
    const held = [...perQuotation].toSorted(([one], [other]) => one - other)
    this.quotationsOf(held)
    if (this.withPositions) this.positionsOf({ places, positions, articles: [] }, order, start, end, held)
  }

  /** How many, then for each the step from the one before and, unless it must be one, how often the term stands in it. */
  private quotationsOf(held: readonly (readonly [number, number])[]): void {
    const { quotations } = this.writers
    if (held.length === 0) return
    quotations.number(held.length)
    let before = firstQuotationPlace
    for (const [place, count] of held) {
      quotations.number(place - before)
      quotations.number(count)
      before = place
    }
  }

  /** Each position as a step from the one before, its class in the two lowest bits, and which of its quotations holds it. */
  private positionsOf(
    { places, positions }: Occurrences,
    order: ArrayLike<number>,
    start: number,
    end: number,
    held: readonly (readonly [number, number])[],
  ): void {
    const writer = this.writers.positions
    let before = 0
    for (let index = start; index < end; index++) {
      const place = at(places, at(order, index))
      const position = at(positions, at(order, index))
      writer.number((position - before) * 4 + classOf(place))
      if (held.length > 1 && place >= firstQuotationPlace) writer.number(held.findIndex(([one]) => one === place))
      before = position
    }
  }
}

/** Joins the postings of neighbouring ranges of articles, in order. */
export function joinPostings(parts: readonly PostingsPart[]): PostingsPart {
  const [first] = parts
  if (first === undefined) throw new RangeError('There are no postings to join')
  if (parts.length === 1) return first
  const writers = sectionNames.map(() => new ByteWriter())
  let last = -1
  for (const part of parts) {
    if (last >= 0) writers[0]?.number(part.first - last)
    sectionNames.forEach((name, index) => writers[index]?.raw(part.sections[name]))
    last = part.last
  }
  const [articles, fields, counts, quotations, positions] = writers.map((writer) => writer.take())
  if (!articles || !fields || !counts || !quotations || !positions) throw new RangeError('A section is missing')
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  return { size, first: first.first, last, sections: { articles, fields, counts, quotations, positions } }
}
