/** Every page of the demo library in a sub-path, not one of each kind: what the quick tests look at by sample. */
import { describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { crawlSite } from '../support/site-links.ts'
import { quiet, visitor } from '../support/visit.ts'

const site = inject('siteUrls').reader
const visit = visitor()

const crawl = await crawlSite({ url: site })
const paths = [...crawl.keys()].map((address) => address.slice(site.length)).filter((path) => /^$|\/$/.test(path))
/** Pages of single quotations are all alike: some are looked at. The links of all are followed in `hosts.test.ts`. */
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
    await quiet(page)
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
