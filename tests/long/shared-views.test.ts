/** A filtered list stands in its address: it comes back after a reload, for somebody else, and with Back. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { foundWords } from '../../src/text/words/en/found.ts'
import { listWords } from '../../src/text/words/en/lists.ts'
import { articleFrom } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const { speakers, outlet } = await articleFrom(site, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')

const values: readonly (readonly [key: string, value: string])[] = [
  ['q', 'the'],
  ['scope', 'quotations'],
  ['speaker', speakers[0] ?? ''],
  ['speaker', speakers[1] ?? ''],
  ['outlet', outlet?.value ?? ''],
  ['year', '2014'],
  ['sort', 'title'],
]

/** All that a reader sees of a view: what is asked, what is chosen, and what is listed. */
async function shown(page: Page) {
  await page.locator('main mark').first().waitFor()
  const chosen = page.getByRole('list', { name: foundWords.chosen }).getByRole('listitem')
  await chosen.first().waitFor()
  return {
    asked: new URL(page.url()).search,
    q: await page.locator('#filter').inputValue(),
    scope: await page.getByRole('radio', { name: listWords.filter.scopes.quotations }).isChecked(),
    sort: await page.getByLabel(listWords.filter.sort).inputValue(),
    chosen: await chosen.allInnerTexts(),
    rows: await page.locator('main [data-row]').allInnerTexts(),
  }
}

test('every value of a filter survives a reload, Back and a shared link', async () => {
  const search = new URLSearchParams(values.map(([key, value]) => [key, value])).toString()
  const { page, troubles } = await visit(`${site}?${search}`)
  const before = await shown(page)
  expect(before).toMatchObject({ asked: `?${search}`, q: 'the', scope: true, sort: 'title' })
  expect(before.chosen).toHaveLength(4)
  await page.reload()
  expect(await shown(page)).toEqual(before)
  await page.locator('main [data-row]').first().click()
  await page.waitForURL(/articles/)
  await page.goBack()
  expect(await shown(page)).toEqual(before)
  const other = await visit(page.url())
  expect(await shown(other.page)).toEqual(before)
  expect(troubles).toEqual([])
})
