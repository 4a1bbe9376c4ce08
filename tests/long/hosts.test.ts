/** The built site on each kind of host that the README has a recipe for: every address in it, and what a browser says of it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { listWords } from '../../src/text/words/en/lists.ts'
import { headersFor, readHeaderRules } from '../support/header-rules.ts'
import { startNginx } from '../support/nginx.ts'
import { brokenLinks, crawlSite, type Crawl } from '../support/site-links.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { quiet, visitor } from '../support/visit.ts'

const folders = inject('siteFolders')
const visit = visitor()

const atTop = { folder: folders.demo, base: '/', published: undefined }
const belowPath = { folder: folders.reader, base: '/reader/', published: 'https://library.example/reader/' }
const withHeaders = (folder: string, base: string) => serveFolder(folder, base, readHeaderRules(folder))

const hosts = [
  { name: 'nginx', ...atTop, start: startNginx, isLookedAt: false },
  { name: 'nginx, below a path', ...belowPath, start: startNginx, isLookedAt: true },
  { name: 'Netlify or Cloudflare Pages', ...atTop, start: withHeaders, isLookedAt: true },
  { name: 'Netlify or Cloudflare Pages, below a path', ...belowPath, start: withHeaders, isLookedAt: false },
  { name: 'GitHub Pages', ...belowPath, start: serveFolder, isLookedAt: false },
]

describe.each(hosts)('$name', ({ folder, base, published, start }) => {
  let server: StaticServer
  let crawl: Crawl
  beforeAll(async () => {
    server = await start(folder, base)
    // Crawlers ask for this one by its name.
    crawl = await crawlSite({ url: server.url, published }, ['robots.txt'])
  })
  afterAll(() => server.close())

  const pathsOf = (kind: RegExp) =>
    [...crawl.keys()].map((address) => address.slice(server.url.length)).filter((path) => kind.test(path))

  test('every address leads to what is there, and every fragment to a place in it', () => {
    expect(brokenLinks(crawl)).toEqual([])
  })

  test('the links followed are those of the whole library', () => {
    const links = [...crawl.values()].flatMap((answered) => answered.links)
    expect(links.filter((link) => link.includes('/#q-')).length).toBeGreaterThan(1500)
    expect(new Set(links.filter((link) => link.includes('/#q-'))).size).toBeGreaterThan(200)
    const kinds = new Set(pathsOf(/\.\w+$/).map((path) => path.replace(/^.*\./, '')))
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['css', 'js', 'json', 'jsonld', 'svg', 'woff2']))
    const forCrawlers = ['feed.xml', 'robots.txt', 'sitemap.xml']
    expect(forCrawlers.filter((path) => crawl.has(server.url + path))).toEqual(published ? forCrawlers : ['robots.txt'])
  })

  test('every file of the site is there', async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    const own = paths.filter((path) => !/^[_.]/.test(path))
    const missing: string[] = []
    for (const path of own) {
      const { status, body } = await fetch(
        server.url + encodeURI(path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')),
      )
      await body?.cancel()
      if (status !== 200) missing.push(`${path}: ${status}`)
    }
    expect(missing).toEqual([])
    expect(own.length).toBeGreaterThan(500)
  })
})

/** A page of each kind by its path, and one that is not there. */
function someOfEachKind(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
  const kinds = [
    /^$/,
    /^articles\/[^/]+\/$/,
    /^articles\/[^/]+\/q\//,
    /^speakers\/$/,
    /^speakers\/[^/]+\/$/,
    /^quotations\/$/,
    /^about\/$/,
  ]
  return [...kinds.map((kind) => pages.find((page) => kind.test(page)) ?? 'no page of this kind/'), 'articles/nowhere/']
}

// One of each way to send headers; what GitHub Pages serves `every-page.test.ts` looks at.
describe.each(hosts.filter(({ isLookedAt }) => isLookedAt))('$name, in a browser', ({ folder, base, start }) => {
  let server: StaticServer
  beforeAll(async () => {
    server = await start(folder, base)
  })
  afterAll(() => server.close())

  test.each(someOfEachKind(folder))(
    '/%s loads without an error, a warning or a refusal of the policy',
    async (path) => {
      const { page, troubles } = await visit(server.url + path)
      await quiet(page)
      expect(troubles).toEqual([])
    },
  )

  test('the filter answers from its worker', async () => {
    const { page, troubles } = await visit(server.url)
    await page.getByRole('searchbox', { name: listWords.filter.label }).fill('reading glasses')
    await page
      .locator('.count')
      .getByText(/ in 1 article\.$/u)
      .waitFor()
    expect(page.workers().length).toBe(1)
    expect(troubles).toEqual([])
  })
})

test.each([atTop, belowPath])(
  'the rules written for $base fit what was built, and no two the same header',
  ({ folder, base }) => {
    const rules = readHeaderRules(folder)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
    const kept = (file: string) => headersFor(rules, base + file)['cache-control']
    const named = files.filter((file) => /^(?:assets|filter\/\w{16})\//.test(file))
    expect(named.length).toBeGreaterThan(100)
    expect(files.filter((file) => kept(file) === 'public, max-age=31536000, immutable')).toEqual(named)
    expect(files.filter((file) => kept(file) === 'no-cache')).toEqual(['filter/root.bin'])
    expect(files.filter((file) => kept(file)?.includes('immutable, '))).toEqual([])
  },
)

describe('what is followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-links-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function brokenIn(html: string): Promise<readonly string[]> {
    writeFileSync(join(folder, 'index.html'), html)
    const server = await serveFolder(folder)
    const broken = brokenLinks(await crawlSite({ url: server.url }))
    await server.close()
    return broken.map((line) => line.replaceAll(server.url, '/').replace(/^.* → /, ''))
  }

  test('a page that is not there is told', async () => {
    expect(await brokenIn('<a class="x" href="gone/#q-a">')).toEqual(['/gone/#q-a: 404'])
  })

  test('a place that is not there is told', async () => {
    expect(await brokenIn('<p id="q-a"><a href="#q-a"></a><a href="/#q-b">')).toEqual(['/#q-b: no such place'])
  })

  test('a script, a style and a picture are followed, and other hosts are left alone', async () => {
    const files = '<script src="/a.js"></script><link rel="stylesheet" href="/b.css"><img src="c.png">'
    const broken = await brokenIn(`${files}<a href="https://example.org/">`)
    expect(broken.toSorted()).toEqual(['/a.js: 404', '/b.css: 404', '/c.png: 404'])
  })
})
