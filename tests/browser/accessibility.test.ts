import { describe, expect, inject, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { pageTypes } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const pages = await pageTypes(site)

const widths = [360, 1280]
const schemes = ['light', 'dark'] as const

describe.each(schemes)('in %s', (colorScheme) => {
  describe.each(widths)('at %i pixels', (width) => {
    test.each(pages)('axe finds nothing on: $name', async ({ path }) => {
      const { page } = await visit(site + path, {
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      })
      expect(await axeFindings(page)).toEqual([])
    })

    test.each(pages)('nothing scrolls sideways on: $name', async ({ path }) => {
      const { page } = await visit(site + path, { colorScheme, viewport: { width, height: 800 } })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
})
