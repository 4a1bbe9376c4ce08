/** Room for everybody: zoomed to 400%, with more space between letters and lines, and for fingers. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What WCAG 1.4.12 asks a page to bear. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`

/** Words whose box is too small for them, or that stand outside the window. What scrolls on purpose cuts nothing off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, textOverflow, webkitLineClamp } = getComputedStyle(element)
        const isHidden =
          clipPath !== 'none' || element.closest('.visually-hidden, [aria-hidden="true"], .skip') !== null
        if (isHidden || !element.checkVisibility() || element.textContent === '') return false
        const cutsX = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
        const cutsY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
        const { left, right } = element.getBoundingClientRect()
        // What is shortened (a title in a score, another quotation on a card) stands whole elsewhere on the page.
        const isShortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
        return ((cutsX || cutsY) && !isShortened) || left < -1 || right > innerWidth + 1
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Controls of less than 24 pixels; links within words, and quotations, are as high as their line. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((element) => {
        const isInline = getComputedStyle(element).display === 'inline'
        if (!element.checkVisibility() || isInline || element.closest('svg, .visually-hidden, .skip') !== null)
          return false
        // A radio button is pressed by its label.
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
        return Math.min(width, height) < 24
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** A page of 320 pixels has room, as it is and with more space. The page's own policy must let styles of others in. */
export async function expectRoom(page: Page): Promise<void> {
  expect(await small(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await cutOff(page)).toEqual([])
  await page.addStyleTag({ content: spacing })
  expect(await overflow(page), 'with spacing').toBeLessThanOrEqual(0)
  expect(await cutOff(page), 'with spacing').toEqual([])
}

/** A window of 1280 pixels, zoomed to 400%. */
export const zoomed = { viewport: { width: 320, height: 640 }, bypassCSP: true } as const
