/** Reads the postings of one key, as far as wanted. */
import { ByteReader } from './bytes.ts'
import { severalFlag, insideField, type Section } from './postings.ts'
import { firstQuotationZone, unitOf, type Positions, type Units } from './units.ts'

/** Where each section can be read. Sections in one run of bytes share a reader, so they are always read in order. */
export type SectionReaders = Readonly<Record<Section, ByteReader>>

interface Quotations {
  /** Of article number n of the postings: from `starts[n]` up to `starts[n + 1]` in the other two. */
  readonly starts: Uint32Array
  readonly zones: Uint32Array
  readonly counts: Uint32Array
}

const fieldNumbers = [0, 1, 2, insideField] as const

/** The articles that hold the key: delta coded, or a bitmap. */
export function readArticles(reader: ByteReader, size: number, bitmap: boolean): Float64Array {
  const articles = new Float64Array(size)
  if (!bitmap) {
    let article = 0
    for (let index = 0; index < size; index++) articles[index] = article += reader.varint()
    return articles
  }
  for (let index = 0, base = 0; index < size; base += 8) {
    const bits = reader.byte()
    for (let bit = 0; bit < 8; bit++) if ((bits & (1 << bit)) !== 0 && index < size) articles[index++] = base + bit
  }
  return articles
}

function readFields(reader: ByteReader, size: number): Uint8Array {
  return reader.raw(size)
}

/** How often the key stands in each of the four fields, four numbers an article. */
function readCounts(reader: ByteReader, fields: Uint8Array): Uint32Array {
  const counts = new Uint32Array(fields.length * 4)
  fields.forEach((flags, index) => {
    const several = (flags & severalFlag) !== 0
    for (const field of fieldNumbers)
      if ((flags & (1 << field)) !== 0) counts[index * 4 + field] = several ? reader.varint() : 1
  })
  return counts
}

function readQuotations(reader: ByteReader, fields: Uint8Array): Quotations {
  const starts = new Uint32Array(fields.length + 1)
  const zones: number[] = []
  const counts: number[] = []
  fields.forEach((flags, index) => {
    if ((flags & (1 << insideField)) !== 0) {
      const several = (flags & severalFlag) !== 0
      let zone = firstQuotationZone
      for (let left = several ? reader.varint() : 1; left > 0; left--) {
        zones.push((zone += reader.varint()))
        counts.push(several ? reader.varint() : 1)
      }
    }
    starts[index + 1] = zones.length
  })
  return { starts, zones: Uint32Array.from(zones), counts: Uint32Array.from(counts) }
}

/** The units of a key by field only: all quotations of an article count as its first. */
export function readFieldUnits(readers: SectionReaders, articles: Float64Array): Units {
  const fields = readFields(readers.fields, articles.length)
  return unitsFrom(articles, readCounts(readers.counts, fields), null)
}

/** The units of a key, each quotation apart. */
export function readUnits(readers: SectionReaders, articles: Float64Array): Units {
  const fields = readFields(readers.fields, articles.length)
  const counts = readCounts(readers.counts, fields)
  return unitsFrom(articles, counts, readQuotations(readers.quotations, fields))
}

function unitsFrom(articles: Float64Array, counts: Uint32Array, quotations: Quotations | null): Units {
  const units: number[] = []
  const sums: number[] = []
  const add = (article: number, zone: number, count: number): void => {
    units.push(unitOf(article, zone))
    sums.push(count)
  }
  articles.forEach((article, index) => {
    for (let field = 0; field < insideField; field++) {
      const count = counts[index * 4 + field] ?? 0
      if (count > 0) add(article, field, count)
    }
    const inside = counts[index * 4 + insideField] ?? 0
    if (quotations === null) {
      if (inside > 0) add(article, firstQuotationZone, inside)
      return
    }
    for (let held = quotations.starts[index] ?? 0; held < (quotations.starts[index + 1] ?? 0); held++) {
      add(article, quotations.zones[held] ?? 0, quotations.counts[held] ?? 0)
    }
  })
  return { units: Float64Array.from(units), counts: Uint32Array.from(sums) }
}

/** Every position of a pair of words. */
export function readPositions(readers: SectionReaders, articles: Float64Array): Positions {
  const fields = readFields(readers.fields, articles.length)
  const counts = readCounts(readers.counts, fields)
  const quotations = readQuotations(readers.quotations, fields)
  const reader = readers.positions
  const addresses: number[] = []
  const zones: number[] = []
  articles.forEach((article, index) => {
    const from = quotations.starts[index] ?? 0
    const held = (quotations.starts[index + 1] ?? 0) - from
    if (((fields[index] ?? 0) & severalFlag) === 0) {
      addresses.push(unitOf(article, reader.varint()))
      zones.push(
        held > 0
          ? (quotations.zones[from] ?? 0)
          : fieldNumbers.findIndex((field) => (counts[index * 4 + field] ?? 0) > 0),
      )
      return
    }
    let left = fieldNumbers.reduce<number>((sum, field) => sum + (counts[index * 4 + field] ?? 0), 0)
    for (let position = 0; left > 0; left--) {
      const delta = reader.varint()
      const field = delta % 4
      position += Math.floor(delta / 4)
      addresses.push(unitOf(article, position))
      zones.push(field < insideField ? field : (quotations.zones[from + (held > 1 ? reader.varint() : 0)] ?? 0))
    }
  })
  return { addresses: Float64Array.from(addresses), zones: Uint32Array.from(zones) }
}
