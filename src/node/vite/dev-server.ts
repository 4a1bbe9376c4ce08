/** In development nothing is written: pages and data come from memory, and a change in the folder shows at once. */
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import type { Connect, ViteDevServer } from 'vite'
import type { PageData } from '../../text/pages.ts'
import { contentType } from '../site/data-file.ts'
import { dataFiles } from '../site/data-files.ts'
import { filterDocuments, filterFiles } from '../site/filter-index.ts'
import { pageTemplate } from '../site/fill-page.ts'
import { headTags } from '../site/head.ts'
import { printable } from '../problem.ts'
import type { Library, OwnersLibrary } from '../library/library-types.ts'
import { makePages, notFoundPage, type PageMakers } from '../site/pages.ts'

/** Editors save in several steps, and a copied folder arrives file by file. */
const settleMilliseconds = 60

export interface LiveLibrary {
  readonly folder: string
  readonly read: () => OwnersLibrary
  readonly report: (library: OwnersLibrary) => void
}

interface Served {
  readonly library: Library
  readonly pages: PageMakers
  /** Made when a reader first filters. */
  readonly filter: () => ReadonlyMap<string, Uint8Array>
}

/** Watches the folder and answers for every page; to be called after Vite's own middlewares. */
export function serveLibrary(server: ViteDevServer, live: LiveLibrary): Connect.NextHandleFunction {
  let served = serve(live)
  watchFolder(server, live.folder, () => {
    try {
      served = serve(live)
      server.environments.client.hot.send('verbatim:changed', {})
    } catch (error) {
      server.config.logger.error(printable(error instanceof Error ? error.message : String(error), 'several'))
    }
  })
  return (request, response, next) => {
    answer(server, served, request, response).then((isAnswered) => {
      if (!isAnswered) next()
    }, next)
  }
}

function serve({ read, report }: LiveLibrary): Served {
  const library = read()
  report(library)
  let filter: ReadonlyMap<string, Uint8Array> | null = null
  return {
    library,
    pages: makePages(library),
    filter: () => (filter ??= filterFiles(filterDocuments(library), join(tmpdir(), `verbatim-${process.pid}`))),
  }
}

function watchFolder(server: ViteDevServer, folder: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined
  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    if (file !== folder && !file.startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(changed, settleMilliseconds)
  })
}

async function answer(
  server: ViteDevServer,
  { library, pages, filter }: Served,
  request: Connect.IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Vite has taken the base off by now.
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  const file = dataFiles(library).get(path.slice(1))
  if (file) return send(response, 200, file.type, [...file.pieces()].join(''))
  if (path.startsWith('/filter/')) return sendBytes(response, filter().get(path.slice(1)))
  const folder = path.replace(/(?:index\.html|page\.json|text\.txt)$/, '')
  const make = pages.get(folder) ?? renamedArticle(pages, folder)
  if (path.endsWith('/page.json')) {
    return send(response, make ? 200 : 404, 'application/json', JSON.stringify(make?.() ?? notFoundPage(library)))
  }
  if (path.endsWith('/text.txt')) {
    const page = make?.()
    const isArticle = page?.kind === 'article'
    return send(response, isArticle ? 200 : 404, 'text/plain', isArticle ? page.text : 'Not found\n')
  }
  if (!make && pages.has(`${path}/`)) return redirect(response, request)
  // A missing picture or script is no page.
  if (!make && !request.headers.accept?.includes('text/html')) return false
  const page = make?.() ?? notFoundPage(library)
  const fill = pageTemplate(readFileSync(join(server.config.root, 'index.html'), 'utf8'))
  // Drawn in the browser, so that a mistake in a component shows there; and without the policy, which refuses Vite's own scripts.
  const html = fill({
    language: page.site.language,
    dir: library.language.dir,
    head: headTags(page, library),
    body: '',
    data: '',
  })
  return send(
    response,
    make ? 200 : 404,
    'text/html',
    await server.transformIndexHtml(path, html.join(''), request.originalUrl),
  )
}

/**
 * An article whose title was changed while somebody read it: the hash in its address still finds it. Not one of several in a
 * file: those are numbered anew when one is added, and another article may have the hash.
 */
function renamedArticle(pages: PageMakers, folder: string): (() => PageData) | undefined {
  const hash = /^\/articles\/(?:[^/]*-)?([a-z2-7]+)\/$/.exec(folder)?.[1]
  if (hash === undefined) return undefined
  const path = [...pages.keys()].find((key) => key === `/articles/${hash}/` || key.endsWith(`-${hash}/`))
  const make = path === undefined ? undefined : pages.get(path)
  const page = make?.()
  return page?.kind === 'article' && page.article.part === null ? make : undefined
}

function send(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, { 'content-type': contentType(type), 'cache-control': 'no-store' })
  response.end(body)
  return true
}

function sendBytes(response: ServerResponse, bytes: Uint8Array | undefined): true {
  response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' })
  response.end(bytes)
  return true
}

function redirect(response: ServerResponse, { originalUrl = '/' }: Connect.IncomingMessage): true {
  response.writeHead(301, { location: withSlash(originalUrl) })
  response.end()
  return true
}

/** The address with a slash after its path, and its query kept. Several slashes in front, of either kind, would name another host. */
export function withSlash(url: string): string {
  const [path = '', ...query] = url.split('?')
  return [`${path.replace(/^[/\\]{2,}/, '/')}/`, ...query].join('?')
}
