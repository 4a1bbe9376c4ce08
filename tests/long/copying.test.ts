/** A quotation copied with its source: as words, as formatted words, for programs; also where the browser makes it hard. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { laterWords } from '../../src/text/words/en/later.ts'
import { words as en } from '../../src/text/words/en/site.ts'
import { launchBrowser } from '../support/browser.ts'
import { articleFrom, speechIn } from '../support/contract.ts'
import { alive } from '../support/alive.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const { slug } = await articleFrom(site, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')
const { id, spans, speaker } = await speechIn(site, slug)
const article = `articles/${slug}/`
const words = spans[0]?.exact.replace(/[,.]$/, '') ?? ''

async function openCard(page: Page): Promise<Locator> {
  await page.locator(`[id="q-${id}"]`).click()
  const card = page.getByRole('dialog', { name: laterWords.card.label })
  await card.waitFor()
  return card
}

const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click()

test('formatted words and plain ones are copied together, and the reader is told', async () => {
  const { page, context, troubles } = await visit(site + article)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const card = await openCard(page)
  await press(card, en.share.copyQuotation)
  await card.getByText(en.share.quotationCopied).waitFor()
  const [plain, rich] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return [await read('text/plain'), await read('text/html')]
  })
  for (const copied of [plain, rich]) {
    expect(copied).toContain(words)
    expect(copied).toContain(speaker?.name)
    expect(copied).toContain(`${site}${article}#q-${id}`)
  }
  expect(rich).toContain('<a href=')
  expect(troubles).toEqual([])
})

const cite = (text: string) => plugins.input.chain(text, { generateGraph: false })[0]?.['URL']

test('each format that is offered is copied whole, with the link', async () => {
  const { page, context, troubles } = await visit(site + article)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const card = await openCard(page)
  await card.getByText(laterWords.card.formats).click()
  const link = `${site}${article}#q-${id}`
  const linkIn: Readonly<Record<string, (text: string) => unknown>> = {
    Markdown: (text) => /<(http[^>]*#q-[^>]*)>/.exec(text)?.[1],
    HTML: (text) => /href="([^"]*#q-[^"]*)"/.exec(text)?.[1],
    BibTeX: cite,
    RIS: cite,
    'CSL-JSON': (text) => JSON.parse(text)[0].URL,
  }
  for (const [format, read] of Object.entries(linkIn)) {
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await press(card, format)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).not.toBe('')
    expect(read(await copied()), format).toBe(link)
  }
  expect(troubles).toEqual([])
})

test('where copying is refused the words are shown, to be copied by hand', async () => {
  const { page } = await visit(site + article)
  const card = await openCard(page)
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
    Object.assign(document, { execCommand: () => false })
  })
  await press(card, en.share.copyQuotation)
  await card.getByText(en.share.failed).waitFor()
  expect(await card.getByRole('textbox', { name: en.share.field }).inputValue()).toContain(words)
})

let stranger: Browser | undefined
beforeAll(async () => {
  stranger = await launchBrowser(['--host-resolver-rules=MAP plain.example 127.0.0.1'])
})
afterAll(() => stranger?.close())

/** The article on plain http, where browsers offer no clipboard. */
async function onPlainHttp(): Promise<Page> {
  const page = await (stranger?.newPage() ?? Promise.reject(new Error('no browser')))
  await page.goto(site.replace('127.0.0.1', 'plain.example') + article)
  await alive(page)
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false)
  return page
}

/** What is pasted into the filter's box. */
async function pasted(page: Page): Promise<string> {
  await page.goto(new URL('/', page.url()).href)
  await alive(page)
  await page.locator('#filter').focus()
  await page.keyboard.press('Control+v')
  return page.locator('#filter').inputValue()
}

test('on plain http the words are copied as well', async () => {
  const page = await onPlainHttp()
  const card = await openCard(page)
  await press(card, en.share.copyQuotation)
  await card.getByText(en.share.quotationCopied).waitFor()
  expect(await card.isVisible()).toBe(true)
  expect(await pasted(page)).toContain(words)
})

test('on plain http the link of a page is copied as well', async () => {
  const page = await onPlainHttp()
  await press(page.getByRole('main'), en.share.share)
  const sheet = page.getByRole('dialog', { name: laterWords.share.title })
  await press(sheet, laterWords.share.copyLink)
  await sheet.getByText(laterWords.share.linkCopied).waitFor()
  const address = page.url()
  expect(await pasted(page)).toBe(address)
})
