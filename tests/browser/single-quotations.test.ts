/** From a speaker's page to a quotation in its place, and to the page that shows it alone. */
import { expect, inject, test } from 'vitest'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { listWords } from '../../src/text/words/en/lists.ts'
import { articleFrom, quotationsOf } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const { reader } = inject('siteUrls')
const visit = visitor()
const { speakers } = await articleFrom(reader, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')
const speaker = speakers[0] ?? ''
const quotation = (await quotationsOf(reader)).find((said) => said.speaker?.slug === speaker)
if (quotation === undefined) throw new Error(`${speaker} says nothing`)
const place = `${reader}articles/${quotation.article}/#q-${quotation.id}`
const alone = `${reader}articles/${quotation.article}/q/${quotation.id}/`
const words = quotation.spans[0]?.exact ?? ''

test('each quotation of a speaker leads into its article and to its own page', async () => {
  const { page } = await visit(`${reader}speakers/${speaker}/`, { javaScriptEnabled: false })
  const addresses = (name: string) =>
    page.getByRole('link', { name, exact: true }).evaluateAll((links) => links.map((link) => Reflect.get(link, 'href')))
  const [inContext, byThemselves] = [
    await addresses(listWords.quotation.context),
    await addresses(listWords.quotation.alone),
  ]
  expect(inContext).toContain(place)
  expect(byThemselves).toContain(alone)
  expect(inContext.length).toBe(byThemselves.length)
})

test('“In context” opens the quotation in its article, and Back returns to the speaker', async () => {
  const { page, troubles } = await visit(`${reader}speakers/${speaker}/`)
  await page
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('link', { name: listWords.quotation.context })
    .click()
  await page.waitForURL(place)
  await page.getByText(linkingWords.found(quotation.speaker?.name ?? '')).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`q-${quotation.id}`)
  await page.goBack()
  await page.waitForURL(`${reader}speakers/${speaker}/`)
  expect(troubles).toEqual([])
})

test('“Alone” shows the words, and leads back into the article', async () => {
  const { page, troubles } = await visit(`${reader}speakers/${speaker}/`)
  await page
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('link', { name: listWords.quotation.alone })
    .click()
  await page.waitForURL(alone)
  await page.getByRole('blockquote').filter({ hasText: words }).waitFor()
  expect(troubles).toEqual([])
})

test('the page of a quotation is previewed with its words, and names the article as the one to index', async () => {
  const { page } = await visit(alone, { javaScriptEnabled: false })
  const content = (selector: string, attribute: string) => page.locator(selector).first().getAttribute(attribute)
  for (const name of ['og:title', 'twitter:title']) {
    expect((await content(`[property="${name}"], [name="${name}"]`, 'content')) ?? '').toContain(words.slice(0, 30))
  }
  expect(await content('meta[name="description"]', 'content')).toContain(words)
  const article = `https://library.example/reader/articles/${quotation.article}/`
  expect(await content('link[rel="canonical"]', 'href')).toBe(article)
  expect(await page.title()).toContain(words.slice(0, 30))
})
