/** The words of a filter in an opened article: painted over the text where the browser can, drawn as elements where not. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { articleFrom } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'
import { articleWords } from '../../src/text/words/en/article.ts'
import { foundWords } from '../../src/text/words/en/found.ts'

const { demo } = inject('siteUrls')
const visit = visitor()
const file = 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt'

const text = (page: Page) => page.getByRole('region', { name: articleWords.article.text })
const next = (page: Page) => page.getByRole('button', { name: foundWords.matchNext })

/** What is painted under a name, in the order of the text. */
const painted = (page: Page, name: string) =>
  page.evaluate((key) => {
    // The tests are compiled for Node as well, which has no highlights.
    const { highlights } = CSS as unknown as { readonly highlights?: ReadonlyMap<string, Iterable<Range>> }
    return Array.from(highlights?.get(key) ?? [], String)
  }, name)

async function openWith(q: string, canPaint: boolean) {
  const { slug } = await articleFrom(demo, file)
  const visited = await visit(demo)
  if (!canPaint)
    await visited.page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights')
      Reflect.deleteProperty(globalThis, 'Highlight')
    })
  await visited.page.goto(`${demo}articles/${slug}/?q=${encodeURIComponent(q)}`)
  await visited.page.getByText(/matche?s? for “/u).waitFor()
  return visited
}

/** How far the middle of what is shown lies from the middle of the screen. */
const fromMiddle = (page: Page, canPaint: boolean) =>
  page.evaluate((isPainted) => {
    const { highlights } = CSS as unknown as { readonly highlights: ReadonlyMap<string, Iterable<Range>> }
    const place = isPainted
      ? [...(highlights.get('current-match') ?? [])][0]
      : document.querySelector('mark[aria-current]')
    const { top, height } = place?.getBoundingClientRect() ?? { top: Infinity, height: 0 }
    return Math.abs(top + height / 2 - innerHeight / 2)
  }, canPaint)

test('the text is drawn as it was built, and its matches are painted over it', async () => {
  const { page, troubles } = await openWith('glasses', true)
  const built = await text(page).innerHTML()
  await expect.poll(() => painted(page, 'match')).toContain('glasses')
  expect(built).not.toContain('<mark')
  expect(troubles).toEqual([])
})

test('a match that begins outside a quotation and ends inside it is painted whole', async () => {
  const { page } = await openWith('"said and after"', true)
  await expect.poll(() => painted(page, 'match')).toEqual(['said, “and after'])
})

test('without highlights the matches are elements', async () => {
  const { page } = await openWith('glasses', false)
  expect(await text(page).locator('mark').allTextContents()).toContain('glasses')
})

describe.each([true, false])('going through the matches (painted: %s)', (canPaint) => {
  test('leads to each, says which it is, and keeps the focus on the button', async () => {
    const { page } = await openWith('the', canPaint)
    await next(page).click()
    await next(page).click()
    await page.getByText(/^Match 2 of \d+ for “the”\.$/u).waitFor()
    await expect.poll(() => fromMiddle(page, canPaint)).toBeLessThan(300)
    await page.getByRole('button', { name: foundWords.matchPrevious }).click()
    await page.getByRole('button', { name: foundWords.matchPrevious }).click()
    await page.getByText(/^Match (\d+) of \1 for “the”\.$/u).waitFor()
    await expect.poll(() => fromMiddle(page, canPaint)).toBeLessThan(300)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(foundWords.matchPrevious)
  })

  test('ends when the marks are removed', async () => {
    const { page } = await openWith('the', canPaint)
    await next(page).click()
    await page.getByRole('link', { name: foundWords.matchesClear }).click()
    await expect.poll(() => text(page).locator('mark').count()).toBe(0)
    await expect.poll(() => painted(page, 'match')).toEqual([])
    await expect.poll(() => painted(page, 'current-match')).toEqual([])
  })
})

test('in forced colours, where all highlights look the same, the matches are elements', async () => {
  const { slug } = await articleFrom(demo, file)
  const { page } = await visit(`${demo}articles/${slug}/?q=glasses`, { forcedColors: 'active' })
  await text(page).locator('mark').first().waitFor()
  expect(await painted(page, 'match')).toEqual([])
})

test('both ways mark the same words', async () => {
  const drawn = await openWith('reading', false)
  const marks = await drawn.page.locator('.text mark').allTextContents()
  const { page } = await openWith('reading', true)
  await expect.poll(() => painted(page, 'match')).toEqual(marks)
})
