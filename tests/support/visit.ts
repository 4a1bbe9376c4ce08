/** A reader's visit: a page in a browser of its own, which notes everything that went wrong in it. */
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, type Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alive } from './alive.ts'
import { launchBrowser } from './browser.ts'

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors on the console (CSP violations and hydration among them), uncaught exceptions, requests to other hosts. */
  readonly troubles: string[]
}

function noteTroubles(page: Page, host: string): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    const { url } = message.location()
    // The browser logs the status of a page that is asked for and not there; that is the page's job.
    const isOwnStatus = message.text().startsWith('Failed to load resource') && url === page.url()
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      troubles.push(`console: ${message.text()} (${url})`)
  })
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== host) troubles.push(`request to another host: ${request.url()}`)
  })
  return troubles
}

/** What each page has asked for and not got yet. */
const underWay = new WeakMap<Page, Set<Request>>()

function followRequests(page: Page): void {
  const waiting = new Set<Request>()
  underWay.set(page, waiting)
  page.on('request', (request) => waiting.add(request))
  page.on('requestfinished', (request) => waiting.delete(request))
  page.on('requestfailed', (request) => waiting.delete(request))
}

/** Until a visited page is alive and has all that it asked for, typefaces too: what it may complain of has happened. */
export async function quiet(page: Page): Promise<void> {
  await alive(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect.poll(() => underWay.get(page)?.size, { timeout: 15_000 }).toBe(0)
}

/** Call at the top of a test file; the function it returns opens visits, which end with their test. */
export function visitor(): (url: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined
  const open = new Set<BrowserContext>()
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()))
    open.clear()
  })
  afterAll(() => browser?.close())
  return async (url, options = {}) => {
    if (browser === undefined) throw new Error('visits can only be made within a test')
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
    open.add(context)
    const page = await context.newPage()
    // What comes at all comes soon; the rest of a test's minute is for several such waits.
    page.setDefaultTimeout(15_000)
    followRequests(page)
    const troubles = noteTroubles(page, new URL(url).host)
    await page.goto(url)
    if (options.javaScriptEnabled !== false) await alive(page)
    return { page, context, troubles }
  }
}
