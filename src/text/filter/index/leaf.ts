/**
 * A leaf of the B+-tree: neighbouring keys with their postings, about as much as is worth one request. Keys are front coded.
 * The sections of a frequent key that are large stand in files of their own, so that they are fetched only when a query needs them.
 */
import type { Open } from './file-names.ts'
import { ByteReader, ByteWriter, varintLength } from './bytes.ts'
import { sectionNames, sectionOf, type PostingsPart, type Section } from './postings.ts'
import { readArticles, type SectionReaders } from './read-postings.ts'
import { sectionFile, type FarSection, type SectionFiles } from './section-files.ts'

/** Postings up to this size are read from end to end; above it their sections can be read apart. */
const smallBytes = 600
/** A section above this size does not stand in the leaf. */
const inlineBytes = 3000

/** An entry of a leaf. `sections` are its bytes, or where they stand, or, for a rare key, one run of bytes for all. */
export interface LeafEntry {
  readonly key: string
  /** How many articles hold it. */
  readonly size: number
  readonly bitmap: boolean
  readonly sections: Uint8Array | Readonly<Record<Section, Uint8Array | FarSection>>
}

/** Writes the entries of a leaf, in ascending order of their keys. */
export class LeafWriter {
  private readonly writer = new ByteWriter(1 << 15)
  private readonly far: SectionFiles
  private key = ''

  constructor(far: SectionFiles) {
    this.far = far
  }

  get length(): number {
    return this.writer.length
  }

  add(key: string, part: PostingsPart): void {
    writeKey(this.writer, this.key, key)
    this.key = key
    if (part.bytes.length <= smallBytes) {
      this.writer.varint(part.size * 2)
      this.writer.varint(part.bytes.length + varintLength(part.first))
      this.writer.varint(part.first)
      this.writer.raw(part.bytes)
    } else {
      this.writer.varint(part.size * 2 + 1)
      this.large(part)
    }
  }

  private large(part: PostingsPart): void {
    const articles = new ByteWriter()
    articles.varint(part.first)
    articles.raw(sectionOf(part, 0))
    const bitmap = Math.floor(part.last / 8) + 1 < articles.length
    this.writer.byte(bitmap ? 1 : 0)
    sectionNames.forEach((name, section) => {
      const list = (): Uint8Array => (bitmap ? bitmapOf(articles.take(), part) : articles.take())
      const bytes = name === 'articles' ? list() : sectionOf(part, section)
      const isFar = bytes.length > inlineBytes
      this.writer.varint(bytes.length * 2 + (isFar ? 1 : 0))
      if (!isFar) return this.writer.raw(bytes)
      const { file, start } = this.far.add(name, bytes)
      this.writer.varint(file)
      this.writer.varint(start)
    })
  }

  take(): Uint8Array {
    const bytes = this.writer.take()
    this.writer.clear()
    this.key = ''
    return bytes
  }
}

function bitmapOf(articles: Uint8Array, { size, last }: PostingsPart): Uint8Array {
  const bits = new Uint8Array(Math.floor(last / 8) + 1)
  for (const article of readArticles(new ByteReader(articles), size, false)) {
    bits[article >> 3] = (bits[article >> 3] ?? 0) | (1 << (article & 7))
  }
  return bits
}

/** Front coding: a key as the length of what it shares with the one before, and the rest. */
export function writeKey(writer: ByteWriter, before: string, key: string): void {
  let shared = 0
  while (shared < before.length && before[shared] === key[shared]) shared++
  writer.varint(shared)
  writer.string(key.slice(shared))
}

export function readKey(reader: ByteReader, before: string): string {
  const shared = reader.varint()
  return before.slice(0, shared) + reader.string()
}

/** All entries of a leaf of `tree`, in order. */
export function readLeaf(tree: string, bytes: Uint8Array): readonly LeafEntry[] {
  const reader = new ByteReader(bytes)
  const entries: LeafEntry[] = []
  for (let key = ''; !reader.done;) {
    key = readKey(reader, key)
    const head = reader.varint()
    const size = Math.floor(head / 2)
    if (head % 2 === 0) {
      entries.push({ key, size, bitmap: false, sections: reader.raw(reader.varint()) })
      continue
    }
    const bitmap = reader.byte() === 1
    const section = (name: Section): Uint8Array | FarSection => {
      const head = reader.varint()
      const length = Math.floor(head / 2)
      if (head % 2 === 0) return reader.raw(length)
      return { file: sectionFile(tree, name, reader.varint()), start: reader.varint(), length }
    }
    // Properties are evaluated in this order, which is that of the sections.
    const sections = {
      articles: section('articles'),
      fields: section('fields'),
      counts: section('counts'),
      quotations: section('quotations'),
      positions: section('positions'),
    }
    entries.push({ key, size, bitmap, sections })
  }
  return entries
}

async function openFar({ file, start, length }: FarSection, open: Open): Promise<Uint8Array> {
  const bytes = (await open(file)).subarray(start, start + length)
  if (bytes.length < length) throw new RangeError('A section is cut off')
  return bytes
}

const nothing = new ByteReader(new Uint8Array(0))

/** Readers for the sections of an entry up to `last`; those beyond are empty. */
export async function openSections({ sections }: LeafEntry, last: Section, open: Open): Promise<SectionReaders> {
  if (sections instanceof Uint8Array) {
    const reader = new ByteReader(sections)
    return { articles: reader, fields: reader, counts: reader, quotations: reader, positions: reader }
  }
  const end = sectionNames.indexOf(last)
  const [articles, fields, counts, quotations, positions] = await Promise.all(
    sectionNames.map(async (name, index) => {
      if (index > end) return nothing
      const bytes = sections[name]
      return new ByteReader(bytes instanceof Uint8Array ? bytes : await openFar(bytes, open))
    }),
  )
  if (!articles || !fields || !counts || !quotations || !positions) throw new RangeError('A section is missing')
  return { articles, fields, counts, quotations, positions }
}
