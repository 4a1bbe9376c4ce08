import { expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { articleFrom, pageTypes } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'
import { enArticle } from '../../src/text/words/en-article.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const pages = await pageTypes(site)

const widths = [360, 1280]
const schemes = ['light', 'dark'] as const

test.each(pages)('axe finds nothing, wide or narrow, light or dark, on: $name', async ({ path }) => {
  const { page } = await visit(site + path, { reducedMotion: 'reduce' })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await axeFindings(page), `${width} pixels, ${colorScheme}`).toEqual([])
    }
  }
})

test.each(['?q=river', '?q=rivver&scope=titles', 'quotations/?q=flood'])(
  'axe finds nothing in a filtered list: %s',
  async (search) => {
    const { page } = await visit(site + search, { reducedMotion: 'reduce' })
    await page
      .locator('.count p')
      .getByText(/No article|match|quotations? in/u)
      .waitFor()
    await page.waitForLoadState('networkidle')
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await axeFindings(page), `${width} pixels`).toEqual([])
    }
  },
)

test.each(schemes)('axe finds nothing in an article whose matches are gone through: %s', async (colorScheme) => {
  const { slug } = await articleFrom(site, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')
  const { page } = await visit(`${site}articles/${slug}/?q=told`, { colorScheme, reducedMotion: 'reduce' })
  await page.getByRole('button', { name: enArticle.article.matchNext }).click()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    expect(await axeFindings(page), `${width} pixels`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
})

test.each(pages)('nothing scrolls sideways at 320 pixels or more on: $name', async ({ path }) => {
  const { page } = await visit(site + path)
  for (const width of [320, ...widths]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0)
  }
})
