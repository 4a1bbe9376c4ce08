/** What a build wrote, so that the next one can tell which of it would come out the same. It speaks of hashes alone. */
import { join } from 'node:path'
import { hashOf, readProven, removeOld, writeProven } from './cache-files.ts'
import type { PageHashes } from '../site/draw-page.ts'
import type { WrittenFile } from '../site/filter-index.ts'

const kind = 'site-'

export interface ManifestRequest {
  readonly dir: string
  /** Where the site stands in the end. */
  readonly outDir: string
  /** Stand for all that pages and the index depend on besides what they are made from. */
  readonly drawing: string
  readonly indexing: string
}

/** `key` is the hash of all that was indexed. */
export interface KnownIndex {
  readonly key: string
  readonly files: readonly WrittenFile[]
}

type PageEntry = readonly [path: string, data: string, html: string, text: string | null]

interface Contents {
  readonly drawing: string
  readonly pages: readonly PageEntry[]
  readonly indexing: string
  readonly index: KnownIndex
}

export class SiteManifest {
  private readonly request: ManifestRequest
  private readonly path: string
  /** Of the file in `dir`. */
  readonly name: string
  private readonly pages: ReadonlyMap<string, PageHashes>
  private readonly drawn: PageEntry[] = []
  readonly index: KnownIndex | null

  constructor(request: ManifestRequest) {
    this.request = request
    this.name = kind + hashOf(request.outDir).replace(/\W/g, '').slice(0, 16)
    this.path = join(request.dir, this.name)
    const text = readProven(this.path)
    // `write` wrote what is proven.
    const contents = text === undefined ? null : (JSON.parse(text) as Contents)
    const pages = contents?.drawing === request.drawing ? contents.pages : []
    this.pages = new Map(pages.map(([path, data, html, text]) => [path, { data, html, text }]))
    this.index = contents?.indexing === request.indexing ? contents.index : null
  }

  known(path: string): PageHashes | null {
    return this.pages.get(path) ?? null
  }

  keep(path: string, { data, html, text }: PageHashes): void {
    this.drawn.push([path, data, html, text])
  }

  /** To be called when the new site has taken its place. */
  write(index: KnownIndex): void {
    const { drawing, indexing, dir } = this.request
    const contents: Contents = { drawing, pages: this.drawn, indexing, index }
    writeProven(this.path, JSON.stringify(contents))
    removeOld(dir, kind)
  }
}
