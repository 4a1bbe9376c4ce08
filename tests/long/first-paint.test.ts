/** What a reader sees first is what stays: the theme that was chosen, words that do not move, and words without script. */
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { articleWords } from '../../src/text/words/en/article.ts'
import { laterWords } from '../../src/text/words/en/later.ts'
import { words as en } from '../../src/text/words/en/site.ts'
import { articleFrom, pageTypes } from '../support/contract.ts'
import { quiet, visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const pages = (await pageTypes(site)).filter(({ name }) => ['index', 'article', 'speaker'].includes(name))
const article = `articles/${(await articleFrom(site, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')).slug}/`

interface Noted {
  /** When the root element got its theme, and when the first words were painted. */
  themeAt?: number
  paintAt?: number
  shift: number
}

/** Runs before anything of a page, on every page that is opened from now on. */
const noting = (context: BrowserContext, kept: Readonly<Record<string, string>> = {}) =>
  context.addInitScript((storage) => {
    for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value)
    const noted: Noted = { shift: 0 }
    Object.assign(window, { noted })
    new MutationObserver(() => {
      if ('theme' in document.documentElement.dataset) noted.themeAt ??= performance.now()
    }).observe(document, { attributes: true, subtree: true })
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('paint', ({ startTime }) => (noted.paintAt ??= startTime))
    // The DOM's types do not know this entry yet.
    watch('layout-shift', (entry) => (noted.shift += (entry as unknown as { readonly value: number }).value))
  }, kept)

const noted = (page: Page) => page.evaluate(() => (window as unknown as { readonly noted: Noted }).noted)

async function settled(page: Page, path: string): Promise<Noted> {
  await page.goto(site + path)
  await quiet(page)
  await page.waitForFunction('noted.paintAt !== undefined')
  return noted(page)
}

test('a dark page is dark before its first paint', async () => {
  const { page, context } = await visit(`${site}about/`)
  await noting(context, { 'verbatim-settings': '{"theme":"dark"}' })
  const { themeAt = Infinity, paintAt = 0 } = await settled(page, article)
  expect(themeAt).toBeLessThan(paintAt)
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
})

const narrow = { viewport: { width: 360, height: 800 } }

test.each(pages)('nothing moves on: $name', async ({ path }) => {
  const { page, context } = await visit(`${site}about/`, narrow)
  await noting(context)
  expect((await settled(page, path)).shift).toBe(0)
})

test('nothing moves where the way back to one’s place is offered', async () => {
  const { page, context } = await visit(`${site}about/`, narrow)
  const slug = article.split('/')[1] ?? ''
  await noting(context, { 'verbatim-places': JSON.stringify({ [slug]: 5 }) })
  await settled(page, article)
  await page.getByRole('button', { name: articleWords.article.resume }).waitFor()
  expect((await noted(page)).shift).toBe(0)
})

test('where storage is refused, pages are read and set all the same', async () => {
  const { page, context, troubles } = await visit(`${site}about/`)
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(site + article)
  await page.getByRole('button', { name: en.site.settings }).click()
  await page.getByRole('radio', { name: laterWords.settings.themes.dark }).check()
  await page.getByText(laterWords.settings.notKept).waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
  expect(troubles).toEqual([])
})

test('what an article takes to be read, words and style, comes in the first 14 KB', async () => {
  const html = await (await fetch(site + article)).text()
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*?href="([^"]+)"/g)].map(([, path = '']) => path)
  const styles = await Promise.all(sheets.map(async (path) => (await fetch(new URL(path, site))).text()))
  const bytes = [html, ...styles].map((text) => gzipSync(text).length)
  expect(bytes.length).toBeGreaterThan(1)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14_000)
})
