import { expect, inject, test } from 'vitest'
import { axeFindings, setTheme } from '../support/axe.ts'
import { pageTypes } from '../support/contract.ts'
import { pageStates } from '../support/states.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const pages = await pageTypes(site)
const states = await pageStates(site)

/** Two of the six looks of a page; tests/long/accessibility.test.ts has all six, of every page and state. */
const looks = [
  { width: 360, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const

test.each(pages)('axe finds nothing on: $name', async ({ path }) => {
  const { page } = await visit(site + path, { reducedMotion: 'reduce' })
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await setTheme(page, theme)
    expect(await axeFindings(page), `${width} pixels, ${theme}`).toEqual([])
  }
})

test.each(states)('axe finds nothing with: $name', async ({ path, reach, isSteppedBack }) => {
  const { page } = await visit(site + path, { viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' })
  await reach(page)
  await setTheme(page, 'sepia')
  expect(await axeFindings(page, isSteppedBack)).toEqual([])
})

test.each(pages)('nothing scrolls sideways at 320 pixels or more on: $name', async ({ path }) => {
  const { page } = await visit(site + path)
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0)
  }
})
