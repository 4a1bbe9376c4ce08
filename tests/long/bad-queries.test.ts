/** Queries that nobody means, typed into a page. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { articleFrom } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'
import { listWords } from '../../src/text/words/en/lists.ts'

const { demo } = inject('siteUrls')
const visit = visitor()

const box = (page: Page) => page.getByRole('searchbox', { name: listWords.filter.label })
const count = (page: Page) => page.locator('.count p')
const distinct = Array.from({ length: 2000 }, (_, n) => `${n.toString(36)}x`)
  .join(' ')
  .slice(0, 10_000)

test.each([
  ['ten thousand characters', distinct],
  ['one word of ten thousand characters', 'a'.repeat(10_000)],
  ['an open quotation mark', '"the river'],
  ['only stop words', 'the of and'],
  ['only punctuation', '.,;:!?()[]{}*+^$|\\'],
  ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈'],
  ['a lone mark', '\u0301'],
  ['right to left', 'النهر "قال'],
  ['names of every object', '__proto__ constructor'],
  ['an expression that would run for ever', `(a+)+$${'a'.repeat(5000)}`],
])('%s: a count or nothing, and the next word is found at once', async (_, q) => {
  const { page, troubles } = await visit(demo)
  await box(page).fill(q)
  await page.waitForURL((url) => url.searchParams.get('q') === q)
  await expect.poll(() => count(page).textContent()).toMatch(/^(?:No article matches|[\d,]+ (?:match|article))/u)
  await box(page).fill('glasses')
  await expect.poll(() => count(page).textContent()).toBe('1 match in 1 article.')
  expect(troubles).toEqual([])
})

test('a pasted page does not fill the screen of the article', async () => {
  const { slug } = await articleFrom(demo, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')
  const { page, troubles } = await visit(`${demo}articles/${slug}/?q=${encodeURIComponent(distinct.slice(0, 6000))}`)
  const note = page.locator('.matches-note')
  await note.waitFor()
  expect((await note.boundingBox())?.height).toBeLessThan(200)
  expect(troubles).toEqual([])
})
