/**
 * `npm run shots`: pictures of every kind of page of the demo library, and of what readers open on them, at four widths,
 * light, dark and as printed, in `shots/`.
 */
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './contract.ts'
import { buildSites } from './sites.ts'
import { pageStates, type PageState } from './states.ts'
import { serveFolder } from './static-server.ts'
import { alive } from './alive.ts'

const widths = [360, 768, 1280, 1920]
const looks = ['light', 'dark', 'print'] as const
const printed = { media: 'print', colorScheme: 'light' } as const

/** What opens over a page belongs to the window: the rest of the page would only be grey. */
const isOverPage = (page: Page) => page.locator('dialog[open], [popover]:popover-open').count()

async function take(
  page: Page,
  { name, path, reach }: PageState,
  url: string,
  file: string,
  isPrinted: boolean,
): Promise<void> {
  await page.goto(url + path)
  await alive(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await reach(page)
  if (isPrinted) await page.emulateMedia(printed)
  await page.screenshot({
    path: `shots/${name.replaceAll(' ', '-')}-${file}.png`,
    fullPage: (await isOverPage(page)) === 0,
  })
  if (isPrinted) await page.emulateMedia({ media: 'screen' })
}

async function takeAll(browser: Browser, states: readonly PageState[], url: string, width: number): Promise<void> {
  for (const look of looks) {
    const colorScheme = look === 'dark' ? 'dark' : 'light'
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (const state of states) await take(page, state, url, `${width}-${look}`, look === 'print')
    await context.close()
  }
}

const { sites, remove } = await buildSites(['demo'])
const server = await serveFolder(sites.demo.folder)
const browser = await launchBrowser()
try {
  mkdirSync('shots', { recursive: true })
  const pages = (await pageTypes(server.url)).map((page): PageState => ({ ...page, reach: () => Promise.resolve() }))
  const states = [...pages, ...(await pageStates(server.url))]
  for (const width of widths) await takeAll(browser, states, server.url, width)
  console.log(`${widths.length * looks.length * states.length} pictures in shots/`)
} finally {
  await browser.close()
  await server.close()
  remove()
}
