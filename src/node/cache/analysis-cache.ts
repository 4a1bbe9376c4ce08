/**
 * Analyses that earlier builds made: one file for a folder of articles. It holds the analyses, after them a list of where each
 * begins, and at the end the place of that list. Nothing is taken from it whose hash does not prove it.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { attempt, hashOf, nameBeside, removeOld, touch } from './cache-files.ts'

const kind = 'articles-'

interface Entry {
  /** Of the file that was analysed. */
  readonly hash: string
  readonly offset: number
  readonly length: number
  /** Of what is kept. */
  readonly proof: string
}

/** `file` is the hash of its name, which may hold what the owner keeps back. */
interface Contents {
  readonly version: string
  readonly entries: readonly (readonly [file: string, hash: string, offset: number, length: number, proof: string])[]
}

export interface CacheRequest {
  readonly dir: string
  /** The folder of articles. */
  readonly folder: string
  /** Stands for everything but the file itself that an analysis depends on. */
  readonly version: string
}

/** The name of the file for a folder of articles. */
export function cacheName(folder: string): string {
  return kind + hashOf(folder).replace(/\W/g, '').slice(0, 16)
}

export class AnalysisCache {
  private readonly request: CacheRequest
  private readonly path: string
  private readonly before: Pack | undefined
  private readonly used = new Map<string, Entry>()
  private readonly added = new Map<string, Entry>()
  private next: PackWriter | undefined
  private isFull = false

  constructor(request: CacheRequest) {
    this.request = request
    this.path = join(request.dir, cacheName(request.folder))
    this.before = openPack(this.path, request.version)
  }

  /** What was kept of a file with these very bytes. */
  get(name: string, hash: string): string | undefined {
    const file = hashOf(name)
    const entry = this.before?.entries.get(file)
    if (this.before === undefined || entry === undefined || entry.hash !== hash) return undefined
    const packed = readEntry(this.before.descriptor, entry)
    if (packed === undefined) return undefined
    this.used.set(file, entry)
    return packed.toString()
  }

  keep(name: string, hash: string, packed: string): void {
    const file = hashOf(name)
    if (this.isFull) return
    const entry = attempt(() => (this.next ??= new PackWriter(this.path)).add(hash, Buffer.from(packed)))
    if (entry) this.added.set(file, entry)
    else this.isFull = true
  }

  /** Files that were not asked for are gone, and so is what was kept of them. To be called once, in the end. */
  close(): void {
    if (this.added.size === 0 && this.used.size === (this.before?.entries.size ?? 0)) touch(this.path)
    else attempt(() => this.replace())
    this.abandon()
    removeOld(this.request.dir, kind)
  }

  /** Instead of `close`, where not all files were asked for: everything stays as it was. */
  abandon(): void {
    this.next?.remove()
    if (this.before !== undefined) closeSync(this.before.descriptor)
  }

  private replace(): void {
    const next = (this.next ??= new PackWriter(this.path))
    for (const [file, entry] of this.used) {
      const packed = this.before && readEntry(this.before.descriptor, entry)
      if (packed) this.added.set(file, next.add(entry.hash, packed))
    }
    next.finish(this.request.version, this.added)
    next.publish()
  }
}

/** The list's place in hexadecimal, then the list's hash. */
const placeChars = 16
const trailerBytes = placeChars + hashOf('').length

interface Pack {
  readonly descriptor: number
  readonly entries: ReadonlyMap<string, Entry>
}

function openPack(path: string, version: string): Pack | undefined {
  const descriptor = attempt(() => openSync(path, 'r'))
  if (descriptor === undefined) return undefined
  const entries = attempt(() => readEntries(descriptor, version))
  if (entries) return { descriptor, entries }
  closeSync(descriptor)
  return undefined
}

function readEntries(descriptor: number, version: string): ReadonlyMap<string, Entry> | undefined {
  const { size } = fstatSync(descriptor)
  const trailer = readBytes(descriptor, size - trailerBytes, trailerBytes).toString('latin1')
  const place = Number.parseInt(trailer.slice(0, placeChars), 16)
  const list = readBytes(descriptor, place, size - trailerBytes - place)
  if (hashOf(list) !== trailer.slice(placeChars)) return undefined
  // The hash says that `PackWriter` wrote it.
  const contents = JSON.parse(list.toString()) as Contents
  if (contents.version !== version) return undefined
  return new Map(contents.entries.map(([file, hash, offset, length, proof]) => [file, { hash, offset, length, proof }]))
}

function readEntry(descriptor: number, { offset, length, proof }: Entry): Buffer | undefined {
  const bytes = attempt(() => readBytes(descriptor, offset, length))
  return bytes && hashOf(bytes) === proof ? bytes : undefined
}

function readBytes(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  if (readSync(descriptor, bytes, 0, length, offset) < length) throw new RangeError('the cache ends too early')
  return bytes
}

/** Writes beside what is there. Throws where the disk does. */
class PackWriter {
  private readonly path: string
  private readonly beside: string
  private readonly descriptor: number
  private offset = 0

  constructor(path: string) {
    this.path = path
    this.beside = nameBeside(path)
    mkdirSync(join(path, '..'), { recursive: true })
    this.descriptor = openSync(this.beside, 'w')
  }

  add(hash: string, packed: Uint8Array): Entry {
    const entry = { hash, offset: this.offset, length: packed.length, proof: hashOf(packed) }
    this.write(packed)
    return entry
  }

  finish(version: string, entries: ReadonlyMap<string, Entry>): void {
    const contents: Contents = {
      version,
      entries: [...entries].map(([file, { hash, offset, length, proof }]) => [file, hash, offset, length, proof]),
    }
    const list = Buffer.from(JSON.stringify(contents))
    const place = this.offset.toString(16).padStart(placeChars, '0')
    this.write(list)
    this.write(Buffer.from(place + hashOf(list)))
  }

  private write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) from += writeSync(this.descriptor, bytes, from)
    this.offset += bytes.length
  }

  publish(): void {
    renameSync(this.beside, this.path)
  }

  /** Closes the file, and removes it where it was not published. */
  remove(): void {
    attempt(() => closeSync(this.descriptor))
    attempt(() => rmSync(this.beside, { force: true }))
  }
}
