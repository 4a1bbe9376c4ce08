/** Filters a built site in a real browser whose network and processor are slowed, and measures what a reader waits for. */
import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { serveFolder } from '../support/static-server.ts'

const network = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, offline: false }
const slowdown = 4

export interface Cold {
  /** From the first key to the first row. */
  readonly keyToRowMs: number
  /** From the focus to the first row: files of the index, the worker's script, and the rows with their texts. */
  readonly indexBytes: number
  readonly scriptBytes: number
  readonly rowBytes: number
  readonly textBytes: number
  readonly requests: number
}

export interface Warm {
  readonly keys: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly longestTaskMs: number
}

async function throttle(page: Page, withNetwork: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  if (withNetwork) await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return session
}

export async function measureCold(site: string, word: string): Promise<Cold> {
  const server = await serveFolder(site, '/')
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await throttle(page, true)
    const sums = { index: 0, script: 0, row: 0, text: 0, requests: 0 }
    page.on('requestfinished', (request) => {
      const kind = kindOf(request.url())
      sums.requests++
      // Sizes of what is still under way when the browser closes are not wanted any more.
      request.sizes().then(
        ({ responseBodySize }) => (sums[kind] += responseBodySize),
        () => undefined,
      )
    })
    await page.focus('#filter')
    // A reader looks at the box before writing.
    await page.waitForTimeout(1000)
    const start = Date.now()
    await page.keyboard.insertText(word)
    // Only a filtered list's rows carry the words on.
    await page.locator(`.rows a[href*="q=${word}"]`).first().waitFor()
    const keyToRowMs = Date.now() - start
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(3000)
    return {
      keyToRowMs,
      indexBytes: sums.index,
      scriptBytes: sums.script,
      rowBytes: sums.row,
      textBytes: sums.text,
      requests: sums.requests,
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

function kindOf(url: string): 'index' | 'script' | 'row' | 'text' {
  if (url.endsWith('page.json')) return 'text'
  if (/\/r-\w+\.bin$/.test(url)) return 'row'
  return url.includes('/filter/') ? 'index' : 'script'
}

/** Runs in the page before its scripts: notes how long each question to the worker takes to its rows, and long tasks. */
const watch = `(() => {
  const asked = new Map()
  window.bench = { times: [], tasks: [] }
  const Plain = window.Worker
  window.Worker = class extends Plain {
    constructor(...given) {
      super(...given)
      this.addEventListener('message', ({ data }) => {
        if (data.kind !== 'part' || !asked.has(data.id)) return
        window.bench.times.push(performance.now() - asked.get(data.id))
        asked.delete(data.id)
      })
    }
    postMessage(message, ...rest) {
      if (message.kind === 'find') asked.set(message.id, performance.now())
      super.postMessage(message, ...rest)
    }
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.bench.tasks.push(duration)
  }).observe({ type: 'longtask' })
})()`

/** Types each word twice, letter by letter; the second time its files are there. */
export async function measureWarm(site: string, words: readonly string[]): Promise<Warm> {
  const server = await serveFolder(site, '/')
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.addInitScript(watch)
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await throttle(page, false)
    await page.focus('#filter')
    const typeAll = async (): Promise<void> => {
      for (const word of words) {
        await page.fill('#filter', '')
        await page.waitForTimeout(200)
        for (const letter of word) {
          await page.keyboard.insertText(letter)
          await page.waitForTimeout(250)
        }
      }
    }
    await typeAll()
    await page.evaluate('window.bench = { times: [], tasks: [] }')
    await typeAll()
    await page.waitForTimeout(500)
    // The shape is that of `watch`, above.
    const { times, tasks } = await page.evaluate<{ times: number[]; tasks: number[] }>('window.bench')
    const sorted = times.toSorted((one, other) => one - other)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
    return { keys: times.length, p50Ms: at(0.5), p95Ms: at(0.95), longestTaskMs: Math.max(0, ...tasks) }
  } finally {
    await browser.close()
    await server.close()
  }
}
