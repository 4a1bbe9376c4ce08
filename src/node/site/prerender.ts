/** Writes every page of the library, on all cores where there are many, and the files beside them. The articles are indexed meanwhile. */
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { PageData } from '../../text/pages.ts'
import { attempt, hashOf } from '../cache/cache-files.ts'
import { dataFiles } from './data-files.ts'
import { linkInto, type DrawingRequest, type PageTask } from './draw-page.ts'
import { filterDocuments } from './filter-index.ts'
import { hostFiles } from './host-files.ts'
import { Indexing } from './indexing.ts'
import type { Library } from '../library/library-types.ts'
import { aboutPage, aboutPath } from './about-page.ts'
import { makePages, notFoundPage } from './pages.ts'
import { reportFile, reportPath } from './record-files.ts'
import { wellFormedJson } from './well-formed-json.ts'
import type { KnownIndex, SiteManifest } from '../cache/site-manifest.ts'
import type { StartPool, WorkPool } from '../work.ts'

/** Up to so many pages are drawn sooner here than threads start. */
const fewPages = 300
/** Sent to a thread at a time, in UTF-16 code units. */
const parcelChars = 60_000

export interface PrerenderRequest {
  readonly library: Library
  readonly drawing: DrawingRequest
  /** The server bundle of `index-thread.ts`. */
  readonly indexer: string
  readonly manifest: SiteManifest
  readonly startPool: StartPool
  readonly progress: PrerenderProgress
  /** The report with what is known only when all else is done. */
  readonly finalReport: () => Library['report']
}

export interface PrerenderProgress {
  readonly pages: (done: number, total: number) => void
  /** All pages are there; the index may not be. */
  readonly pagesDone: (total: number) => void
  readonly indexDone: () => void
}

export interface Prerendered {
  readonly pages: number
  readonly reused: number
  readonly index: KnownIndex
}

export async function prerender(request: PrerenderRequest): Promise<Prerendered> {
  const prerendered = await writeSite(request)
  const { address, outDir } = request.drawing
  for (const [file, content] of hostFiles(address.base, prerendered.index.files)) write(outDir, file, [content])
  request.progress.indexDone()
  await writeReport(request)
  return prerendered
}

/** Last, since it tells what everything else took. */
async function writeReport(request: PrerenderRequest): Promise<void> {
  const library = { ...request.library, report: request.finalReport() }
  const progress = { ...request.progress, pages: () => undefined }
  const writing = new PageWriting({ ...request, progress }, request.startPool(0), 1)
  await writing.add(aboutPage(library))
  await writing.finish()
  write(request.drawing.outDir, reportPath, reportFile(library).pieces())
}

async function writeSite(request: PrerenderRequest): Promise<Prerendered> {
  const { library, drawing, manifest } = request
  const cores = Math.max(2, availableParallelism())
  const known = manifest.index
  if (known !== null && known.key === keyOf(library) && linkIndex(known, drawing)) {
    return { ...(await writePages(request, cores - 1, () => undefined)), index: known }
  }
  const indexing = new Indexing(request.indexer, { filterDir: join(drawing.outDir, 'filter') })
  try {
    const key = createHash('sha256')
    const pages = await writePages(request, cores - 2, async (document) => {
      key.update(document)
      await indexing.add(document)
    })
    const files = await indexing.finish()
    return { ...pages, index: { key: key.digest('base64'), files } }
  } finally {
    await indexing.stop()
  }
}

/** The same as of the articles that were indexed one by one. */
function keyOf(library: Library): string {
  const key = createHash('sha256')
  for (const document of filterDocuments(library)) key.update(JSON.stringify(document))
  return key.digest('base64')
}

/** Whether the last site holds the index as it was written, and the new one does so now. */
function linkIndex({ files }: KnownIndex, { before, outDir }: DrawingRequest): boolean {
  const [from, to] = [join(before, 'filter'), join(outDir, 'filter')]
  const isLinked = files.every(
    ([path, hash]) => attempt(() => hashOf(readFileSync(join(from, path)))) === hash && linkInto(from, to, path),
  )
  if (!isLinked) rmSync(to, { recursive: true, force: true })
  return isLinked
}

/** `index` is given each article in index order, as JSON. */
async function writePages(
  request: PrerenderRequest,
  idleCores: number,
  index: (document: string) => Promise<void> | undefined,
): Promise<Omit<Prerendered, 'index'>> {
  const { library, drawing } = request
  const pages = makePages(library)
  const pool = request.startPool(pages.size > fewPages ? idleCores : 0)
  try {
    const writing = new PageWriting(request, pool, pages.size)
    // Pages of articles come in the order of the articles.
    const documents = filterDocuments(library)
    for (const [path, make] of pages) {
      if (path === aboutPath) continue
      const page = make()
      await writing.add(page)
      const document = page.kind === 'article' ? documents.next() : null
      if (document?.done === false) await index(JSON.stringify(document.value))
    }
    await writing.add(notFoundPage(library))
    await writing.finish()
    for (const [file, { pieces }] of dataFiles(library)) if (file !== reportPath) write(drawing.outDir, file, pieces())
    request.progress.pagesDone(pages.size)
    return { pages: pages.size, reused: writing.reused }
  } finally {
    await pool.stop()
  }
}

/** Pages on their way to whoever draws them. */
class PageWriting {
  private readonly request: PrerenderRequest
  private readonly pool: WorkPool
  private readonly total: number
  private parcel: PageTask[] = []
  private chars = 0
  private done = 0
  reused = 0

  constructor(request: PrerenderRequest, pool: WorkPool, total: number) {
    this.request = request
    this.pool = pool
    this.total = total
  }

  async add(page: PageData): Promise<void> {
    const written = JSON.stringify(page)
    const json = wellFormedJson(written)
    // Drawn from its data where these are not the page that was made.
    const made = json === written ? page : null
    this.parcel.push({ path: page.path, json, page: made, known: this.request.manifest.known(page.path) })
    this.chars += json.length
    if (this.chars >= parcelChars) await this.send()
  }

  private async send(): Promise<void> {
    const { manifest, progress } = this.request
    const pages = this.parcel
    this.parcel = []
    this.chars = 0
    await this.pool.give({ kind: 'draw', pages }, (answer) => {
      if (answer.kind !== 'drawn') return
      for (const [index, drawn] of answer.pages.entries()) {
        manifest.keep(pages[index]?.path ?? '', drawn)
        if (drawn.isReused) this.reused++
      }
      this.done += pages.length
      progress.pages(Math.min(this.done, this.total), this.total)
    })
  }

  async finish(): Promise<void> {
    await this.send()
    await this.pool.idle()
  }
}

/** In UTF-16 code units. */
const writtenAtOnce = 100_000

/** Piece by piece: no data file is ever held whole. */
function write(outDir: string, path: string, pieces: Iterable<string>): void {
  const file = join(outDir, path)
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  try {
    let held = ''
    for (const piece of pieces) {
      held += piece
      if (held.length < writtenAtOnce) continue
      writeSync(descriptor, held)
      held = ''
    }
    writeSync(descriptor, held)
  } finally {
    closeSync(descriptor)
  }
}
