/** A reader's visit: a page in a browser of its own, which notes everything that went wrong in it. */
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
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

/** Scripts come after the first paint; from then on a press is theirs. React leaves a mark on the element that it draws into. */
async function alive(page: Page): Promise<void> {
  const isAlive = () => {
    const root = document.getElementById('root')
    return root === null || Object.keys(root).some((key) => key.startsWith('__reactContainer'))
  }
  // Where scripts are kept away the page stays as the host sent it.
  await page.waitForFunction(isAlive, undefined, { timeout: 5000 }).catch(() => undefined)
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
    const troubles = noteTroubles(page, new URL(url).host)
    await page.goto(url)
    if (options.javaScriptEnabled !== false) await alive(page)
    return { page, context, troubles }
  }
}
