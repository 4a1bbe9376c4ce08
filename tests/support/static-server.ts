/**
 * The plainest static host there is: `index.html` of a folder, a redirect to the slash, and `404.html` with status 404.
 * It knows nothing of Vite, so what works here works on any host. `base` is the path it serves below, such as `/reader/`;
 * `rules` are headers that it sends besides.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'
import { headersFor, type HeaderRule } from './header-rules.ts'

export interface StaticServer {
  /** `http://127.0.0.1:<port><base>`, ending with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Hosts compress what is text. */
const isText = (type: string) => /^text|json|xml|manifest/.test(type)
const takesGzip = ({ headers }: IncomingMessage) => String(headers['accept-encoding']).includes('gzip')

function send(response: ServerResponse, status: number, file: string): void {
  // What the rules say of a type comes before what the name says.
  const type = String(response.getHeader('content-type') ?? types[extname(file)] ?? 'application/octet-stream')
  const isPacked = isText(type) && takesGzip(response.req)
  response.writeHead(status, { 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) })
  const content = createReadStream(file)
  if (isPacked) content.pipe(createGzip()).pipe(response)
  else content.pipe(response)
}

function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html')
  if (existsSync(page)) return send(response, 404, page)
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
}

function answer(response: ServerResponse, folder: string, base: string, url: string): void {
  const { pathname, search } = new URL(url, 'http://host')
  if (!pathname.startsWith(base)) return notFound(response, folder)
  const file = join(folder, normalize(`/${decodeURIComponent(pathname.slice(base.length))}`))
  if (!existsSync(file)) return notFound(response, folder)
  if (!statSync(file).isDirectory()) return send(response, 200, file)
  if (!pathname.endsWith('/')) return void response.writeHead(301, { location: `${pathname}/${search}` }).end()
  const index = join(file, 'index.html')
  return existsSync(index) ? send(response, 200, index) : notFound(response, folder)
}

export async function serveFolder(
  folder: string,
  base = '/',
  rules: readonly HeaderRule[] = [],
): Promise<StaticServer> {
  // Read now, so that a folder without a site fails here and not as a puzzling 404 in every test.
  readFileSync(join(folder, 'index.html'))
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const headers = headersFor(rules, new URL(url, 'http://host').pathname)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    answer(response, folder, base, url)
  })
  // A test that compresses for longer than the usual five seconds would find its connection closed.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // `address()` is a string only for servers that listen on a pipe.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
