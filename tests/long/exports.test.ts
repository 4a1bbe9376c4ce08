/** Lists of quotations saved as files, and the files read back by programs that are not ours. */
import { readFileSync } from 'node:fs'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { exportFormats, type ExportKey } from '../../src/text/exporting/formats.ts'
import { foundWords } from '../../src/text/words/en/found.ts'
import { laterWords } from '../../src/text/words/en/later.ts'
import { words as en } from '../../src/text/words/en/site.ts'
import { articleFrom, articlesOf, quotationsOf } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const { demo: site, long } = inject('siteUrls')
const visit = visitor()
const file = 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt'
const { slug, speakers } = await articleFrom(site, file)
const speech = (await quotationsOf(site)).filter(({ kind }) => kind === 'speech')

const cite = (text: string) => plugins.input.chain(text, { generateGraph: false })

/** How other programs read each format: the link of every quotation in the file. */
const readers: Readonly<Record<ExportKey, (text: string) => readonly unknown[]>> = {
  csv: (text) => parse(text, { columns: true }).map((row: unknown) => Object(row).link),
  json: (text) => JSON.parse(text).map((row: unknown) => Object(row).link),
  markdown: (text) => text.match(/https?:\/\/[^)>\s]+#q-[a-z2-7-]+/g) ?? [],
  annotations: (text) => JSON.parse(text).first.items.map((item: unknown) => Object(item).id),
  bibtex: (text) => cite(text).map((entry) => entry['URL']),
  ris: (text) => cite(text).map((entry) => entry['URL']),
  csl: (text) => JSON.parse(text).map((item: unknown) => Object(item).URL),
}

// Keys of a record of a literal type are its own.
const exportKeys = Object.keys(readers) as ExportKey[]

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.share.share, exact: true }).click()
  await page.getByRole('dialog', { name: laterWords.share.title }).waitFor()
}

const press = (page: Page, format: string) => page.getByRole('button', { name: format, exact: true }).click()

async function save(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, format)])
  return readFileSync(await download.path(), 'utf8')
}

function expectLinks(links: readonly unknown[], count: number): void {
  expect(links).toHaveLength(count)
  expect(links.filter((link) => !/^http:\/\/127\.0\.0\.1:\d+\/articles\/[^/]+\/#q-/.test(String(link)))).toEqual([])
  expect(new Set(links).size).toBe(count)
}

test('an article’s quotations are saved in every format, each with its own link', async () => {
  const { page, troubles } = await visit(`${site}articles/${slug}/`)
  await openSheet(page)
  const { length } = speech.filter(({ article }) => article === slug)
  for (const key of exportKeys) expectLinks(readers[key](await save(page, exportFormats[key].label)), length)
  await page.getByText(laterWords.share.saved(length)).waitFor()
  expect(troubles).toEqual([])
})

test('a speaker’s quotations are saved', async () => {
  const speaker = speakers[0] ?? ''
  const { page, troubles } = await visit(`${site}speakers/${speaker}/`)
  await openSheet(page)
  const { length } = speech.filter((quotation) => quotation.speaker?.slug === speaker)
  expectLinks(readers.json(await save(page, 'JSON')), length)
  expect(troubles).toEqual([])
})

test('a filtered list of quotations is saved whole, not only what is shown of it', async () => {
  const { page, troubles } = await visit(`${site}quotations/?q=the`)
  const count = page.getByText(/quotations in \d+ articles\./).first()
  await count.waitFor()
  const total = Number.parseInt((await count.innerText()).replaceAll(',', ''))
  await openSheet(page)
  expectLinks(readers.csv(await save(page, 'CSV')), total)
  expect(total).toBeGreaterThan(20)
  expect(troubles).toEqual([])
})

test('of a filtered list of articles all their quotations are saved, and how far it is is told', async () => {
  const { page, troubles } = await visit(`${site}?year=2014`)
  await page.getByRole('button', { name: en.share.share, exact: true }).waitFor()
  const own = (await articlesOf(site)).filter(({ date }) => date?.value.startsWith('2014'))
  // The first six come at once, the others when it has been seen that they are waited for.
  let asked = 0
  let goOn: () => void = () => undefined
  const isSeen = new Promise<void>((seen) => {
    goOn = seen
  })
  await page.route(/articles\/[^/]+\/page\.json/, async (route) => {
    if (++asked > 6) await isSeen
    await route.continue()
  })
  await openSheet(page)
  const saved = save(page, 'Web Annotation')
  const slugs = new Set(own.map((article) => article.slug))
  const total = speech.filter((q) => slugs.has(q.article)).length
  const first = own.filter(({ quotations }) => quotations > 0).slice(0, 6)
  const done = first.reduce((sum, { quotations }) => sum + quotations, 0)
  await page.getByText(laterWords.share.progress(done, total)).waitFor()
  expect(await page.getByRole('progressbar').getAttribute('max')).toBe(String(total))
  goOn()
  expectLinks(readers.annotations(await saved), total)
  expect(troubles).toEqual([])
})

test('of articles listed for a speaker, the words of that speaker are saved', async () => {
  const speaker = speakers[0] ?? ''
  const { page } = await visit(`${site}?speaker=${speaker}`)
  await page.getByRole('button', { name: en.share.share, exact: true }).waitFor()
  await openSheet(page)
  await page.getByText('and of nobody else').waitFor()
  const { length } = speech.filter((quotation) => quotation.speaker?.slug === speaker)
  expectLinks(readers.ris(await save(page, 'RIS')), length)
})

test('of quotations listed for a speaker, those that are listed are saved', async () => {
  const speaker = speakers[0] ?? ''
  const { page } = await visit(`${site}quotations/?speaker=${speaker}`)
  await page.getByRole('button', { name: en.share.share, exact: true }).waitFor()
  await openSheet(page)
  const { length } = speech.filter((quotation) => quotation.speaker?.slug === speaker)
  await page.getByText(foundWords.holdsListed(length)).waitFor()
  expectLinks(readers.json(await save(page, 'JSON')), length)
})

/** So many articles are read before it is told how far the reading is. */
const readFirst = 24

test('of a long list of quotations it is told how many were read, and closing the sheet ends the reading', async () => {
  const { page, troubles } = await visit(`${long}quotations/?q=late`)
  await page.getByRole('button', { name: en.share.share, exact: true }).waitFor()
  const downloads: unknown[] = []
  page.on('download', (download) => downloads.push(download))
  let [asked, underWay] = [0, 0]
  let goOn: () => void = () => undefined
  const isClosed = new Promise<void>((closed) => {
    goOn = closed
  })
  // The worker's requests are the browser's, not the page's. What is read first comes at once, the rest when the sheet is closed.
  await page.context().route(/articles\/[^/]+\/page\.json/, async (route) => {
    underWay++
    if (++asked > readFirst) await isClosed
    await route.continue()
    underWay--
  })
  await openSheet(page)
  await press(page, 'CSV')
  await page.getByText(/^[\d,]+ of [\d,]+ quotations read …$/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const before = asked
  goOn()
  await expect.poll(() => underWay).toBe(0)
  // What had been asked for already may still have been on its way.
  expect(asked - before).toBeLessThan(30)
  expect(downloads).toEqual([])
  expect(troubles).toEqual([])
})

test('where a page does not come nothing is saved, and the sentence says so', async () => {
  const { page } = await visit(`${site}?year=2014`)
  await page.getByRole('button', { name: en.share.share, exact: true }).waitFor()
  const downloads: unknown[] = []
  page.on('download', (download) => downloads.push(download))
  await page.route(`**/${slug}/page.json`, (route) => route.abort())
  await openSheet(page)
  await press(page, 'CSV')
  await page.getByText(laterWords.share.failed).waitFor()
  expect(downloads).toEqual([])
  await page.unroute(`**/${slug}/page.json`)
  await save(page, 'CSV')
})
