import { expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { pageTypes } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

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

test.each(pages)('nothing scrolls sideways at 320 pixels or more on: $name', async ({ path }) => {
  const { page } = await visit(site + path)
  for (const width of [320, ...widths]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0)
  }
})
