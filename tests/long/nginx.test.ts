/** The configuration for nginx, in nginx itself: what it answers at the top of a host and below a path. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { contentType } from '../../src/node/site/data-file.ts'
import { libraryExports } from '../../src/node/site/exports.ts'
import { policyHeader } from '../../src/node/site/head.ts'
import { startNginx } from '../support/nginx.ts'
import type { StaticServer } from '../support/static-server.ts'

const folders = inject('siteFolders')
const sites = [
  ['/', folders.demo],
  ['/reader/', folders.reader],
] as const

describe.each(sites)('at %s', (base, folder) => {
  let server: StaticServer
  beforeAll(async () => {
    server = await startNginx(folder, base)
  })
  afterAll(() => server.close())

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip', ...headers } })
  const assets = readdirSync(join(folder, 'assets'))
  const assetOf = (extension: string) => `assets/${assets.find((name) => name.endsWith(extension)) ?? ''}`
  const index = readdirSync(join(folder, 'filter'), { recursive: true, encoding: 'utf8' })
  const shard = `filter/${index.find((name) => name.includes('/')) ?? ''}`

  test.each(['', 'about/', 'quotations/'])(
    'the page %s is HTML in UTF-8, compressed and asked for again',
    async (path) => {
      const { status, headers } = await ask(path)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-encoding')).toBe('gzip')
      expect(headers.get('cache-control')).toBe('no-cache')
    },
  )

  test('a page that is the same is not sent twice', async () => {
    const { headers } = await ask('about/')
    expect((await ask('about/', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304)
  })

  test('a folder’s address leads to the one with the slash, on whatever name and port', async () => {
    const { status, headers } = await ask('about')
    expect([status, headers.get('location')]).toEqual([301, `${base}about/`])
  })

  test.each(['nowhere/', 'articles/nowhere.html', 'assets/', 'assets/gone.js'])(
    '%s is answered with the page that says so',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'))
    },
  )

  test.each(['', 'nowhere/', 'about/page.json', assetOf('.js'), shard])('%s comes with the policy', async (path) => {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy')).toBe(policyHeader())
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  })

  test.each([assetOf('.js'), assetOf('.css'), assetOf('.woff2'), shard])('%s is kept for good', async (path) => {
    const { status, headers } = await ask(path)
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  test('what names the index is asked for again', async () => {
    const { status, headers } = await ask('filter/root.bin')
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache'])
  })

  test.each(['filter/root.bin', shard, assetOf('.woff2')])(
    '%s is compressed already, and arrives as it is',
    async (path) => {
      const answer = await ask(path)
      expect(answer.headers.get('content-encoding')).toBe(null)
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(folder, path)))).toBe(true)
    },
  )

  test.each([
    ['data/articles.json', 'application/json'],
    ...[...libraryExports].map(([file, { mediaType }]) => [file, contentType(mediaType)]),
    [assetOf('.js'), 'text/javascript; charset=utf-8'],
  ])('%s is of its type, and compressed', async (path, type) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(await answer.text()).toBe(readFileSync(join(folder, path), 'utf8'))
  })

  test('every file of the site has a type of its own', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const config = readFileSync('src/deploy/nginx.conf', 'utf8')
    const known = new Set([...config.matchAll(/^ {4}[\w-]+\/[\w+-]+ +(\w+);$/gm)].map(([, extension]) => extension))
    const kinds = new Set(files.map((file) => /[^/]\.(\w+)$/.exec(file)?.[1]).filter((kind) => kind !== undefined))
    expect([...kinds].filter((kind) => !known.has(kind))).toEqual([])
  })
})
