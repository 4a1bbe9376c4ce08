import { expect, inject, test } from 'vitest'
import { axeFindings, setTheme } from '../support/axe.ts'
import { pageTypes } from '../support/contract.ts'
import { pageStates } from '../support/states.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const pages = await pageTypes(site)
const states = await pageStates(site)

/** tests/long/accessibility.test.ts has every page and every state in all six looks. */
const looks = [
  { width: 360, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 360, theme: 'sepia' },
] as const
const some = new Set(['filtered index', 'card open', 'settings open', 'words selected'])

test.each(pages.map((page, index) => ({ ...page, ...(looks[index % looks.length] ?? looks[0]) })))(
  'axe finds nothing on: $name, $width pixels, $theme',
  async ({ path, width, theme }) => {
    const { page } = await visit(site + path, { viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    await setTheme(page, theme)
    expect(await axeFindings(page)).toEqual([])
  },
)

test.each(states.filter(({ name }) => some.has(name)))('axe finds nothing with: $name', async ({ path, reach }) => {
  const { page } = await visit(site + path, { viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' })
  await reach(page)
  await setTheme(page, 'sepia')
  expect(await axeFindings(page)).toEqual([])
})

test.each(pages)('nothing scrolls sideways at 320 pixels or more on: $name', async ({ path }) => {
  const { page } = await visit(site + path)
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0)
  }
})
