/** The whole way by keyboard alone: to an article, along its quotations, to a copied one, and back. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { laterWords } from '../../src/text/words/en/later.ts'
import { words as en } from '../../src/text/words/en/site.ts'
import { articleFrom } from '../support/contract.ts'
import { askForKeys } from '../support/states.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const file = 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt'
const title = 'Two Marranes meet in Lissing'

/** What has the focus: its name in the page or its words; `null` where nothing has. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return null
    return activeElement.id === 'filter' ? 'filter' : (activeElement.textContent ?? '')
  })

/** What a key does is fetched with the first one, which takes its time on a busy machine. */
const patience = { timeout: 10_000 }

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  await expect.poll(() => focus(page), patience).not.toBeNull()
  return (await focus(page)) ?? ''
}

/** Presses a key that takes the focus away from where it is, and waits until it has. */
async function pressAway(page: Page, key: string, from: string): Promise<string> {
  await page.keyboard.press(key)
  await expect.poll(() => focus(page), patience).not.toBe(from)
  return (await focus(page)) ?? ''
}

async function pressUntil(page: Page, key: string, isReached: (focused: string) => boolean, most = 60) {
  for (let times = 0; times < most; times++) if (isReached(await press(page, key))) return
  throw new Error(`${most} times ${key} do not lead there`)
}

const isInside = (page: Page, name: string) =>
  page.getByRole('dialog', { name }).evaluate((dialog) => dialog.contains(document.activeElement))

test('an article is found, read, copied from and left, and the focus is never lost', async () => {
  const { page, context, troubles } = await visit(site)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('/')
  await expect.poll(() => focus(page), patience).toBe('filter')
  await page.keyboard.type('glasses')
  await page.waitForURL(/q=glasses/)
  await page.getByRole('main').locator('mark').first().waitFor()
  await press(page, 'Tab')
  await pressUntil(page, 'j', (words) => words === title)

  await page.keyboard.press('Enter')
  await page.waitForURL(/articles/)
  await expect.poll(() => focus(page), patience).toBe(title)
  const first = await pressAway(page, ']', title)
  const second = await pressAway(page, ']', first)
  const quotation = await pressAway(page, ']', second)

  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: laterWords.card.label }).waitFor()
  await expect.poll(() => isInside(page, laterWords.card.label), patience).toBe(true)
  await pressUntil(page, 'Tab', (words) => words === en.share.copyQuotation)
  await page.keyboard.press('Enter')
  await page.getByText(en.share.quotationCopied).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(quotation.replace(/,$/u, ''))
  await page.keyboard.press('Escape')
  await expect.poll(() => focus(page), patience).toBe(quotation)

  await page.goBack()
  await page.waitForURL((url) => !url.pathname.includes('articles'))
  await expect.poll(() => focus(page), patience).toBe(title)
  expect(troubles).toEqual([])
})

test('Tab leads through an article to its end, and nothing holds it', async () => {
  const { page, troubles } = await visit(`${site}articles/${(await articleFrom(site, file)).slug}/`)
  await pressUntil(page, 'Tab', (words) => words === en.site.marksLink, 120)
  await pressUntil(page, 'Shift+Tab', (words) => words === en.site.settings, 120)
  expect(troubles).toEqual([])
})

test('settings hold the focus while they are open, and give it back', async () => {
  const { page } = await visit(site)
  const settings = page.getByRole('button', { name: en.site.settings })
  await settings.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: laterWords.settings.title }).waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => isInside(page, laterWords.settings.title), patience).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => focus(page), patience).toBe(en.site.settings)
})

test('Escape leaves the box for the list, from which the keys go on', async () => {
  const { page } = await visit(site)
  await page.keyboard.press('/')
  await expect.poll(() => focus(page), patience).toBe('filter')
  await page.keyboard.press('Escape')
  await expect.poll(() => focus(page), patience).not.toBe('filter')
  expect(await focus(page)).not.toBeNull()
  await page.keyboard.press('j')
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-row]')), patience).toBe(true)
})

test('what was opened by a key gives the focus to the page', async () => {
  const { page } = await visit(site)
  await askForKeys(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: laterWords.keys.title }).waitFor({ state: 'hidden' })
  expect(await press(page, 'Tab')).not.toBe('')
})

test('a key with Alt belongs to the browser', async () => {
  const { page } = await visit(site)
  const rows = await page.locator('main [data-row]').allTextContents()
  for (const [key, row] of [
    ['j', rows[0]],
    ['Alt+j', rows[0]],
    ['j', rows[1]],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => focus(page), patience).toBe(row)
  }
})
