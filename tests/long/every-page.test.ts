/** Every page of the demo library in a sub-path, not one of each kind: what the quick tests look at by sample. */
import { describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').reader
const visit = visitor()

/** Addresses that a page links to, as its HTML stands. */
async function linksOf(path: string): Promise<readonly URL[]> {
  const html = await (await fetch(site + path)).text()
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return [...new Set(hrefs)].map((href) => new URL(href, site + path)).filter(({ href }) => href.startsWith(site))
}

/** Every page that links lead to from the first one, by its path below the site's address. */
async function crawl(): Promise<readonly string[]> {
  const found = new Set([''])
  for (const path of found) {
    for (const { origin, pathname } of await linksOf(path)) {
      if (pathname.endsWith('/')) found.add((origin + pathname).slice(site.length))
    }
  }
  return [...found]
}

async function leadsSomewhere({ origin, pathname, hash }: URL): Promise<boolean> {
  const answer = await fetch(origin + pathname)
  const html = await answer.text()
  return answer.ok && (hash === '' || html.includes(`id="${decodeURIComponent(hash.slice(1))}"`))
}

const paths = await crawl()
/** Pages of single quotations are all alike: some are looked at, and the links of all are followed. */
const isQuotation = (path: string) => /^articles\/[^/]+\/q\//.test(path)
const looked = [...paths.filter((path) => !isQuotation(path)), ...paths.filter(isQuotation).slice(0, 6)]
const widths = [320, 360, 768, 1280, 1920]

test('the crawl reaches articles, speakers and lists', () => {
  expect(paths.filter((path) => path.startsWith('articles/')).length).toBeGreaterThanOrEqual(20)
  expect(paths.filter((path) => path.startsWith('speakers/')).length).toBeGreaterThanOrEqual(20)
  expect(paths).toEqual(expect.arrayContaining(['quotations/', 'about/']))
})

describe.each(looked)('/%s', (path) => {
  test('loads without an error, a warning or a request to another host', async () => {
    const { page, troubles } = await visit(site + path)
    await page.waitForLoadState('networkidle')
    expect(troubles).toEqual([])
  })

  test('axe finds nothing, light or dark', async () => {
    const { page } = await visit(site + path, { reducedMotion: 'reduce' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFindings(page), colorScheme).toEqual([])
    }
  })

  test('nothing scrolls sideways at any width', async () => {
    const { page } = await visit(site + path)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0)
    }
  })
})

test.each(paths)('every link leads to a page, and every fragment to a place on it: /%s', async (path) => {
  const links = await linksOf(path)
  const broken = await Promise.all(links.map(async (link) => ((await leadsSomewhere(link)) ? [] : [link.href])))
  expect(broken.flat()).toEqual([])
})
