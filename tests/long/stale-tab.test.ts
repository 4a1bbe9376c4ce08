/** A page that was opened before the site changed: what its scripts still need is gone, or is not what it was. */
import { afterEach, expect, inject, test } from 'vitest'
import { changingHost, type ChangingHost } from '../support/changing-host.ts'
import { articleFrom } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { words } from '../../src/text/words/en/site.ts'

const visit = visitor()
const { demo } = inject('siteUrls')
const { slug, title } = await articleFrom(demo, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')
const article = `articles/${slug}/`

let host: ChangingHost
afterEach(() => host.close())

async function open(path = '') {
  host = await changingHost(demo)
  const { page } = await visit(host.url + path)
  return {
    page,
    link: page.getByRole('main').getByRole('link', { name: title.value }).first(),
    heading: page.getByRole('heading', { level: 1, name: title.value }),
    text: page.getByText('You were told,').first(),
  }
}

test('an article whose script is gone is read as the host has it', async () => {
  const { page, link, heading, text } = await open()
  host.change(/^\/assets\/article-/, 'gone')
  await link.click()
  await heading.waitFor()
  // The host's page asks for that script as well, and stays as it is without it.
  const isAskedFor = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/article-'))
  await page.waitForFunction(isAskedFor)
  expect(await heading.isVisible()).toBe(true)
  expect(await text.isVisible()).toBe(true)
})

test('settings whose script is gone are told of, and the page stays', async () => {
  const { page, heading } = await open(article)
  host.change(/^\/assets\/(?:sheet|dialog)-/, 'gone')
  await page.getByRole('button', { name: words.site.settings }).click()
  await page.getByText(words.site.later).waitFor()
  expect(await heading.isVisible()).toBe(true)
})

test.each(['cut', 'page'] as const)(
  'an article whose data is %s is told of, and comes when it is whole',
  async (how) => {
    const { page, link, heading } = await open()
    host.change(/page\.json$/, how)
    await link.click()
    await page.getByText(how === 'cut' ? words.failure.text : linkingWords.notFound.text).waitFor()
    host.change(/page\.json$/, null)
    if (how === 'cut') await page.getByRole('button', { name: words.failure.again }).click()
    else await page.reload()
    await heading.waitFor()
    expect(await page.title()).toContain(title.value)
  },
)

test('where storage is full, reading goes on and nothing is said', async () => {
  host = await changingHost(demo)
  const { page, context, troubles } = await visit(`${host.url}about/`)
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(host.url + article)
  await page.getByText('You were told,').first().click()
  await page.keyboard.press('Escape')
  await page.mouse.wheel(0, 2000)
  await page.getByRole('link', { name: words.site.articles }).first().click()
  await page.getByRole('heading', { level: 1, name: words.site.articles }).waitFor()
  expect(troubles).toEqual([])
})
