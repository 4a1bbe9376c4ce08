/** The filter's index of a library: many small compressed files, and the root that names the folder they stand in. */
import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FilterDocument } from '../../text/pages.ts'
import { articleFacts, type ArticleFacts } from '../../text/filter/index/article-facts.ts'
import { articleWords } from '../../text/filter/index/article-words.ts'
import { Batch, type BatchIndex, type Entry } from '../../text/filter/index/batch.ts'
import { isWordKey } from '../../text/filter/index/keys.ts'
import { fileName, type Store } from '../../text/filter/index/file-names.ts'
import { mergeRuns } from '../../text/filter/index/merge.ts'
import { writeRoot, type Root } from '../../text/filter/index/root.ts'
import { sizesFor, writeIndex } from '../../text/filter/index/write-index.ts'
import { hashOf } from '../cache/cache-files.ts'
import { readSpilled, spillRun } from './filter-runs.ts'
import type { Library } from '../library/library-types.ts'

/**
 * A batch takes some fifty bytes a word while it is sorted. Large libraries have larger batches, so that there are never more
 * of them to join than a process may hold files open.
 */
const batchWords = { least: 300_000, most: 1_200_000, share: 0.2 }

const runNames = ['words', 'unions', 'pairs'] as const
type RunName = (typeof runNames)[number]

/** Takes the articles of a library one after another, in index order, and indexes them. */
export class FilterIndexer {
  private readonly scratch: string
  private readonly runs: Record<RunName, string[]> = { words: [], unions: [], pairs: [] }
  private readonly facts: ArticleFacts[] = []
  private batch = new Batch()
  private words = 0

  /** In `dir` a folder `scratch` is made for what does not fit in memory, and removed in the end. */
  constructor(dir: string) {
    this.scratch = join(dir, 'scratch')
  }

  add(document: FilterDocument): void {
    this.batch.add(this.facts.length, articleWords(document))
    this.facts.push(articleFacts(document))
    const enough = Math.min(batchWords.most, Math.max(batchWords.least, this.words * batchWords.share))
    if (this.batch.words >= enough) this.spill()
  }

  private spill(): void {
    const sorted = this.batch.finish(isWordKey)
    this.words += this.batch.words
    this.batch = new Batch()
    for (const name of runNames) {
      const run = this.runs[name]
      run.push(spillRun(this.scratch, `${name}-${run.length}`, sorted[name]()))
    }
  }

  /** Every run, the last of which never goes to disk: most libraries have no other. */
  private entries(name: RunName, last: BatchIndex): Iterable<Entry> {
    return mergeRuns([...this.runs[name].map(readSpilled), last[name]()])
  }

  /** Stores all files but the root. */
  finish(store: Store): Omit<Root, 'folder'> {
    const last = this.batch.finish(isWordKey)
    this.words += this.batch.words
    this.batch = new Batch()
    try {
      const sorted = {
        words: this.entries('words', last),
        unions: this.entries('unions', last),
        pairs: this.entries('pairs', last),
      }
      return writeIndex(sorted, this.facts, sizesFor(this.words), store)
    } finally {
      rmSync(this.scratch, { recursive: true, force: true })
    }
  }
}

/** An index as files: `root` has a fixed name, all others stand in a folder that is named after what they hold. */
export interface IndexFiles {
  readonly folder: string
  readonly root: Uint8Array
}

/** Hands every file of the index on, compressed, by its name within the folder. */
export function writeFiles(indexer: FilterIndexer, write: (name: string, bytes: Uint8Array) => void): IndexFiles {
  const hash = createHash('sha256')
  const numbers = new Map<string, number>()
  const content = indexer.finish((kind, bytes) => {
    const number = numbers.get(kind) ?? 0
    numbers.set(kind, number + 1)
    const name = `${fileName(kind, number)}.bin`
    hash.update(name).update(bytes)
    write(name, compress(bytes))
    return number
  })
  const folder = hash
    .update(writeRoot({ ...content, folder: '' }))
    .digest('hex')
    .slice(0, 16)
  return { folder, root: compress(writeRoot({ ...content, folder })) }
}

/** The files are opened by the page itself, so that no host has to be set up for them. */
function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 })
}

const rootFile = 'root.bin'

/** A file of the index by its path below the filter's folder, and the hash of what it holds. */
export type WrittenFile = readonly [path: string, hash: string]

/** Writes what was indexed below `filterDir`. */
export function writeFilterIndex(indexer: FilterIndexer, filterDir: string): WrittenFile[] {
  const unnamed = join(filterDir, 'next')
  mkdirSync(unnamed, { recursive: true })
  const hashes: WrittenFile[] = []
  const { folder, root } = writeFiles(indexer, (name, bytes) => {
    writeFileSync(join(unnamed, name), bytes)
    hashes.push([name, hashOf(bytes)])
  })
  renameSync(unnamed, join(filterDir, folder))
  writeFileSync(join(filterDir, rootFile), root)
  return [[rootFile, hashOf(root)], ...hashes.map(([name, hash]) => [`${folder}/${name}`, hash] as const)]
}

/** The same in memory, by path below the site: what a development server serves. */
export function filterFiles(documents: Iterable<FilterDocument>, dir: string): ReadonlyMap<string, Uint8Array> {
  const indexer = new FilterIndexer(dir)
  for (const document of documents) indexer.add(document)
  const written: [string, Uint8Array][] = []
  const { folder, root } = writeFiles(indexer, (name, bytes) => written.push([name, bytes]))
  const files = written.map(([name, bytes]) => [`filter/${folder}/${name}`, bytes] as const)
  return new Map([...files, [`filter/${rootFile}`, root]])
}

/** The library's articles as the filter reads them. */
export function* filterDocuments({ articles }: Pick<Library, 'articles'>): Generator<FilterDocument> {
  for (const { row, text, blocks, asides, quotations } of articles) {
    yield { row, text, blocks, ...(asides === undefined ? {} : { asides }), quotations }
  }
}
