/** A filter whose files are taken away, cut short or replaced in mid-visit. */
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { changingHost, type ChangingHost } from '../support/changing-host.ts'
import { visitor } from '../support/visit.ts'
import { listWords } from '../../src/text/words/en/lists.ts'

const { demo, long } = inject('siteUrls')
const visit = visitor()
const shards = /^\/filter\/[0-9a-f]+\//
const index = /^\/filter\//
const say = listWords.filter.failed

let host: ChangingHost
afterEach(() => host.close())

const box = (page: Page) => page.getByRole('searchbox', { name: listWords.filter.label })
const rows = (page: Page) => page.locator('main ol > li')
const again = (page: Page) => page.getByRole('button', { name: listWords.filter.again })
const shown = (page: Page, count: string) => page.locator('.count').getByText(count).waitFor()

/** A reader who has found something already, in a list of articles or of quotations. */
async function reading(path = '') {
  host = await changingHost(demo)
  const { page, context } = await visit(host.url + path)
  await box(page).fill('glasses')
  await shown(page, path === '' ? '1 match in 1 article.' : '1 quotation in 1 article.')
  return { page, context }
}

describe.each(['', 'quotations/'])('in the list at /%s', (path) => {
  test.each([
    ['gone', say.missing],
    ['page', say.missing],
    ['cut', say.damaged],
  ] as const)(
    'files that are %s are told of, what was found stays, and trying again finds',
    async (change, sentence) => {
      const { page } = await reading(path)
      host.change(shards, change)
      await box(page).fill('people')
      await page.getByRole('alert').getByText(sentence).waitFor()
      expect(await rows(page).count()).toBe(1)
      host.change(shards, null)
      await again(page).click()
      await expect.poll(() => rows(page).count()).toBeGreaterThan(1)
      expect(await page.getByRole('alert').count()).toBe(0)
    },
  )

  test('a lost connection is told of, what was found stays, and trying again finds', async () => {
    const { page, context } = await reading(path)
    await context.setOffline(true)
    await box(page).fill('people')
    await page.getByRole('alert').getByText(say.offline).waitFor()
    expect(await rows(page).count()).toBe(1)
    await context.setOffline(false)
    await again(page).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(1)
  })
})

test('a filter that is not there from the start leaves the list, and works once it is', async () => {
  host = await changingHost(demo)
  host.change(index, 'gone')
  const { page } = await visit(host.url)
  const all = await rows(page).count()
  await box(page).fill('glasses')
  await page.getByRole('alert').getByText(say.missing).waitFor()
  expect(await rows(page).count()).toBe(all)
  host.change(index, null)
  await again(page).click()
  await shown(page, '1 match in 1 article.')
})

test('an article whose text does not come is listed without it', async () => {
  const { page } = await reading()
  host.change(/^\/articles\/.*page\.json/, 'cut')
  await box(page).fill('people')
  await expect.poll(() => rows(page).count()).toBeGreaterThan(1)
  expect(await page.getByRole('alert').count()).toBe(0)
})

describe('an old page on a newer site', () => {
  const roots = () => host.asked.filter((path) => path === '/filter/root.bin').length

  test('asks for the root once more, and then answers from it', async () => {
    const { page } = await reading()
    const before = roots()
    host.serve(long)
    await box(page).fill('boat')
    await shown(page, '130 matches in 130 articles.')
    expect(roots()).toBe(before + 1)
  })

  test('asks once, and not again and again, where the newer files are gone too', async () => {
    const { page } = await reading()
    const before = roots()
    host.serve(long)
    host.change(shards, 'gone')
    await box(page).fill('boat')
    await page.getByRole('alert').getByText(say.missing).waitFor()
    expect(roots()).toBe(before + 1)
  })
})
