import { expect, inject, test } from 'vitest'
import { articleWords } from '../../src/text/words/en/article.ts'
import { articleFrom } from '../support/contract.ts'
import { hostile } from '../support/hostile-library.ts'
import { quiet, visitor } from '../support/visit.ts'

const site = inject('siteUrls').hostile
const visit = visitor()

const urlOf = async (file: string) => `${site}articles/${(await articleFrom(site, file)).slug}/`

test.each([true, false])(
  'markup, template holes and reversed writing show as text (scripts: %s)',
  async (javaScriptEnabled) => {
    const { page } = await visit(await urlOf('01-markup.txt'), { javaScriptEnabled })
    const text = await page.getByRole('main').textContent()
    for (const line of [hostile.markup, hostile.closing, hostile.holes, hostile.quoted, hostile.reversed])
      expect(text).toContain(line)
  },
)

test('nothing that an article says is run', async () => {
  for (const file of ['01-markup.txt', '02-front-matter.txt', '04-link.md']) {
    const { page, troubles } = await visit(await urlOf(file))
    await quiet(page)
    expect(await page.title()).not.toBe('owned')
    expect(troubles).toEqual([])
  }
})

test('a title with half a character is drawn once', async () => {
  const { page, troubles } = await visit(await urlOf('05-half.txt'))
  await quiet(page)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Half a boat \ufffd on the quay')
  expect(troubles).toEqual([])
})

test('front matter shows as text', async () => {
  const { page } = await visit(await urlOf('02-front-matter.txt'))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
    '<img src=x onerror=alert(1)> {{title}} </title>',
  )
})

test.each(['02-front-matter.txt', '04-link.md'])('no link leads to a script: %s', async (file) => {
  const { page } = await visit(await urlOf(file))
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.filter((href) => /^\s*javascript:/i.test(href))).toEqual([])
})

test('a line of a million characters is shown to its end', async () => {
  const { page } = await visit(await urlOf('03-one-line.txt'))
  const text = (await page.getByRole('region', { name: articleWords.article.text }).textContent()) ?? ''
  expect(text.length).toBeGreaterThan(1_000_000)
  expect(text).toContain('Here it stops.')
})

test('a hostile title does no harm in the list', async () => {
  const { page, troubles } = await visit(site)
  await quiet(page)
  expect(await page.getByRole('main').textContent()).toContain('<img src=x onerror=alert(1)> {{title}} </title>')
  expect(troubles).toEqual([])
})
