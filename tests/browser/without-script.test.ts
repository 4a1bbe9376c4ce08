import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { articleWords } from '../../src/text/words/en/article.ts'
import { articleFrom, articlesOf, quotationsOf } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const { demo, reader, seed } = inject('siteUrls')
const visit = visitor()
const withoutScript = { javaScriptEnabled: false }

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

/** The words of `expected` that do not follow, in order, in `actual`: none when all of it is there. */
function missingWords(expected: readonly string[], actual: readonly string[]): readonly string[] {
  let from = 0
  return expected.filter((word) => {
    const place = actual.indexOf(word, from)
    if (place !== -1) from = place + 1
    return place === -1
  })
}

test('the seed can be read whole, every word in its order', async () => {
  const article = (await articlesOf(seed))[0]
  const { page } = await visit(`${seed}articles/${article?.slug ?? ''}/`, withoutScript)
  const text = wordsOf(await page.getByRole('main').innerText())
  expect(missingWords(wordsOf(readFileSync(`seeds/${article?.file ?? ''}`, 'utf8')), text)).toEqual([])
})

test('an article in a right-to-left script can be read whole', async () => {
  const { slug, file } = await articleFrom(demo, 'ar-2014-03-05-fayadan.txt')
  const { page } = await visit(`${demo}articles/${slug}/`, withoutScript)
  const body = readFileSync(`tests/library/${file}`, 'utf8').replace(/^---[^]*?\n---\n/, '')
  expect(missingWords(wordsOf(body), wordsOf(await page.getByRole('main').innerText()))).toEqual([])
})

test('the text of an article stands in a file beside it, word for word', async () => {
  for (const { slug, textSha256 } of await articlesOf(reader)) {
    // One after the other: a server of one test.
    // oxlint-disable-next-line no-await-in-loop
    const text = Buffer.from(await (await fetch(`${reader}articles/${slug}/text.txt`)).arrayBuffer())
    expect(createHash('sha256').update(text).digest('hex')).toBe(textSha256)
    expect(text.includes('\r')).toBe(false)
  }
})

test('a page leads to the text of its article, below the base of the site', async () => {
  const { slug } = await articleFrom(reader, 'ar-2014-03-05-fayadan.txt')
  const { page } = await visit(`${reader}articles/${slug}/`, withoutScript)
  const link = page.getByRole('link', { name: articleWords.article.textAlone })
  expect(await link.getAttribute('href')).toBe(`/reader/articles/${slug}/text.txt`)
  await link.click()
  expect(await page.locator('pre').innerText()).toContain('ليسينغ')
})

test('a link to a quotation finds its words', async () => {
  const quotation = (await quotationsOf(demo)).find(({ spans }) => spans[0]?.exact === 'I was told,')
  const { page } = await visit(`${demo}articles/${quotation?.article ?? ''}/#q-${quotation?.id ?? ''}`, withoutScript)
  const target = page.locator(':target')
  expect(await target.count()).toBe(1)
  expect(await target.innerText()).toContain('I was told')
})

test('the index links to every article', async () => {
  const { page } = await visit(demo, withoutScript)
  const hrefs = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const { url } of await articlesOf(demo)) expect(hrefs).toContain(url)
})

test('an address without a page says so, with status 404', async () => {
  const response = await fetch(`${demo}articles/no-such-article/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Page not found')
})
