/** A list that goes on: more of it below what is there, and the numbered pages for whoever has no script. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { longListed } from '../support/long-library.ts'
import { visitor } from '../support/visit.ts'
import { listWords } from '../../src/text/words/en/lists.ts'

const site = inject('siteUrls').long
const visit = visitor()

const rows = (page: Page) => page.locator('main ol > li')
const more = (page: Page) => page.getByRole('button', { name: listWords.filter.showMore })
const place = (page: Page) => page.evaluate(() => window.scrollY)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

async function longer(page: Page, count: number): Promise<void> {
  await more(page).click()
  await expect.poll(() => rows(page).count()).toBe(count)
}

describe.each(['', 'quotations/'])('the list at /%s', (path) => {
  test('grows below its rows, and the focus goes to the first new one', async () => {
    const { page, troubles } = await visit(site + path)
    await more(page).scrollIntoViewIfNeeded()
    const before = await place(page)
    await longer(page, 100)
    expect(await place(page)).toBe(before)
    const row = rows(page).nth(50)
    const first = await (path === '' ? row.getByRole('heading') : row).textContent()
    await expect.poll(() => focused(page)).toBe(first)
    await longer(page, longListed)
    expect(await more(page).count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('is as long as before, at the same place, on loading it again', async () => {
    const { page } = await visit(site + path)
    await longer(page, 100)
    await rows(page).nth(90).scrollIntoViewIfNeeded()
    const before = await place(page)
    await page.reload()
    await expect.poll(() => rows(page).count()).toBe(100)
    await expect.poll(() => place(page)).toBeCloseTo(before, -1)
  })

  test('is as long as before, at the same place, on coming back to it', async () => {
    const { page } = await visit(site + path)
    await longer(page, 100)
    const link = page.getByRole('link', { name: 'Ferry number 090' })
    await link.scrollIntoViewIfNeeded()
    const before = await place(page)
    await link.click()
    await page.getByRole('heading', { level: 1, name: 'Ferry number 090' }).waitFor()
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(100)
    await expect.poll(() => place(page)).toBeCloseTo(before, -1)
    await expect.poll(() => focused(page)).toBe('Ferry number 090')
  })

  test('stays as it is when the next rows do not come, and grows once they do', async () => {
    const { page } = await visit(site + path)
    await page.route('**/page/2/page.json', (route) => route.abort())
    await more(page).click()
    await page.getByText(listWords.paging.failed).waitFor()
    expect(await rows(page).count()).toBe(50)
    await page.unroute('**/page/2/page.json')
    await page.getByRole('button', { name: listWords.filter.again }).click()
    await expect.poll(() => rows(page).count()).toBe(100)
  })

  test('has links to its pages without script', async () => {
    const { page } = await visit(site + path, { javaScriptEnabled: false })
    expect(await more(page).isVisible()).toBe(false)
    await page.getByRole('link', { name: listWords.paging.next }).click()
    await page.getByText(listWords.paging.place(2, 2, 3)).waitFor()
    expect(await rows(page).count()).toBe(50)
  })
})

test('a step of the history is not made of each page', async () => {
  const { page } = await visit(site)
  const steps = await page.evaluate(() => history.length)
  await longer(page, 100)
  expect(new URL(page.url()).search).toBe('?page=2')
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('a filtered list keeps its length when its box is left, and hands the focus to the first new row', async () => {
  const { page } = await visit(`${site}?q=ferry`)
  await page.getByRole('link', { name: listWords.filter.showMore }).click()
  await expect.poll(() => rows(page).count()).toBe(40)
  await expect.poll(() => focused(page)).toBe('Ferry number 021')
  await page.getByRole('searchbox').focus()
  await rows(page).nth(30).getByRole('link').first().focus()
  await expect.poll(() => rows(page).count()).toBe(40)
  expect(new URL(page.url()).search).toBe('?q=ferry&page=2')
})
