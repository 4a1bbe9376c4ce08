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

/** Milliseconds from a question to its rows. */
interface Waits {
  readonly p50Ms: number
  readonly p95Ms: number
}

export interface Warm {
  readonly keys: number
  /** As the page counts, its processor slowed. */
  readonly page: Waits
  /** As the worker counts, whose processor Chromium does not slow. */
  readonly worker: Waits
  /** Of the page, its processor slowed; in order, the longest first. */
  readonly longTasksMs: readonly number[]
}

function waits(times: readonly number[]): Waits {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50Ms: at(0.5), p95Ms: at(0.95) }
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

/** Runs in the worker: notes how long each question takes from its arrival to its rows. */
const watchWorker = `(() => {
  const arrived = new Map()
  globalThis.bench = { times: [] }
  addEventListener('message', ({ data, timeStamp }) => {
    if (data.kind === 'find') arrived.set(data.id, timeStamp)
  })
  const plain = globalThis.postMessage.bind(globalThis)
  globalThis.postMessage = (message, ...rest) => {
    if (message.kind === 'part' && arrived.has(message.id)) {
      globalThis.bench.times.push(performance.now() - arrived.get(message.id))
      arrived.delete(message.id)
    }
    plain(message, ...rest)
  }
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
    const started = page.waitForEvent('worker')
    await page.focus('#filter')
    await page.keyboard.insertText('a')
    const worker = await started
    await worker.evaluate(watchWorker)
    await typeAll()
    const nothing = 'Object.assign(globalThis.bench, { times: [], tasks: [] }), null'
    await page.evaluate(nothing)
    await worker.evaluate(nothing)
    await typeAll()
    await page.waitForTimeout(500)
    // The shapes are those of `watch` and `watchWorker`, above.
    const { times, tasks } = await page.evaluate<{ times: number[]; tasks: number[] }>('globalThis.bench')
    const inWorker = await worker.evaluate<number[]>('globalThis.bench.times')
    return {
      keys: times.length,
      page: waits(times),
      worker: waits(inWorker),
      longTasksMs: tasks.toSorted((one, other) => other - one),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
