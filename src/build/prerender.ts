/** Writes every page of the library, one at a time, and the files beside them. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageData, RenderPage } from '../text/pages.ts'
import { dataFiles } from './data-files.ts'
import { filterDocuments } from './filter-index.ts'
import { pageTemplate, withoutHoisted } from './fill-page.ts'
import { headTags, policyTag } from './head.ts'
import type { Library } from './library.ts'
import { scriptJson } from './markup.ts'
import { Indexing } from './indexing.ts'
import { makePages, notFoundPage } from './pages.ts'
import { makePreloads, type Chunk } from './preload.ts'

export interface PrerenderRequest {
  readonly library: Library
  /** Holds the client build; its `index.html` is the template of every page. */
  readonly outDir: string
  /** The server bundle of `src/app/render-page.tsx`. */
  readonly renderer: string
  /** The server bundle of `index-thread.ts`. */
  readonly indexer: string
  /** What the client build made. */
  readonly chunks: readonly Chunk[]
}

/** Gives back how many pages were written. The articles are indexed meanwhile. */
export async function prerender(request: PrerenderRequest): Promise<number> {
  const indexing = new Indexing(request.indexer, { filterDir: join(request.outDir, 'filter') })
  try {
    const pages = await writePages(request, indexing)
    await indexing.finish()
    return pages
  } finally {
    await indexing.stop()
  }
}

async function writePages(request: PrerenderRequest, indexing: Indexing): Promise<number> {
  const { library, outDir } = request
  // Pages of articles come in the order of the articles.
  const documents = filterDocuments(library)
  const toHtml = await pageWriter(request)
  const pages = makePages(library)
  for (const make of pages.values()) {
    const page = make()
    const json = JSON.stringify(page)
    write(outDir, `${page.path}page.json`, [json])
    write(outDir, `${page.path}index.html`, await toHtml(page, json))
    const document = page.kind === 'article' ? documents.next() : null
    if (document?.done === false) await indexing.add(document.value)
  }
  const missing = notFoundPage(library)
  write(outDir, '404.html', await toHtml(missing, JSON.stringify(missing)))
  for (const [file, { pieces }] of dataFiles(library)) write(outDir, file, pieces())
  return pages.size
}

async function loadRenderer(file: string): Promise<RenderPage> {
  const bundle: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href)
  if (
    typeof bundle === 'object' &&
    bundle !== null &&
    'renderPage' in bundle &&
    typeof bundle.renderPage === 'function'
  ) {
    // What the function takes and gives is held by its own declaration, `renderPage: RenderPage`.
    return bundle.renderPage as RenderPage
  }
  throw new TypeError(`${file} exports no renderPage`)
}

async function pageWriter({ library, outDir, renderer, chunks }: PrerenderRequest) {
  const renderPage = await loadRenderer(renderer)
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const fill = pageTemplate(template)
  const preloads = makePreloads(chunks, template, library.address.base)
  return async (page: PageData, json: string): Promise<readonly string[]> => {
    const { html } = await renderPage(page)
    return fill({
      language: page.site.language,
      head: [policyTag(), headTags(page, library), preloads(page.kind)].join('\n'),
      body: withoutHoisted(html),
      data: `<script type="application/json" id="page-data">${scriptJson(json)}</script>`,
    })
  }
}

/** Piece by piece: no data file is ever held whole. */
function write(outDir: string, path: string, pieces: Iterable<string>): void {
  const file = join(outDir, path)
  mkdirSync(dirname(file), { recursive: true })
  const descriptor = openSync(file, 'w')
  try {
    for (const piece of pieces) writeSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}
