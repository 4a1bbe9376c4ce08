/**
 * `npm run bench:lighthouse`: what Lighthouse says of the demo library on a slow telephone, the median of five runs, and
 * how much later words are painted than on the same page without its scripts. `-- --runs 1` for a quick look.
 */
import { execFile } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { pageTypes } from '../support/contract.ts'
import { buildSites } from '../support/sites.ts'
import { serveFolder } from '../support/static-server.ts'

const flag = process.argv.indexOf('--runs')
const runs = flag === -1 ? 5 : Number(process.argv[flag + 1])

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // `address()` is a string only for servers that listen on a pipe.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Fetched for the measurement alone: a hundred packages that nothing else needs. */
const lighthouse = 'lighthouse@12.8.2'

/** The part of a result that is read. */
interface Result {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>
}

async function run(url: string, port: number): Promise<Result> {
  const options = [`--port=${port}`, '--output=json', '--quiet']
  const { stdout } = await promisify(execFile)('npx', ['--yes', lighthouse, url, ...options], { maxBuffer: 1e9 })
  // What this version writes.
  return JSON.parse(stdout) as Result
}

/** The four scores from 0 to 100, then milliseconds to the first and the largest paint, blocking time and shift. */
async function audit(url: string, port: number): Promise<readonly number[]> {
  const { categories, audits } = await run(url, port)
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => {
    const { title = name, score, auditRefs = [] } = categories[name] ?? {}
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id)
    if (lost.length > 0) console.log(`  ${title}: ${lost.join(', ')}`)
    return 100 * (score ?? 0)
  })
  const timings = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ]
  return [...scores, ...timings.map((id) => audits[id]?.numericValue ?? Number.NaN)]
}

const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }

/** Milliseconds to the first words, on a slow network and a slow processor. */
async function firstPaint(browser: Browser, url: string, blocked: readonly string[]): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', { urls: [...blocked] })
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  await context.close()
  return paint ?? Number.NaN
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let i = 0; i < runs; i++) results.push(await measure())
  return results
}

const port = await freePort()
const { sites, remove } = await buildSites(['demo'])
const server = await serveFolder(sites.demo.folder)
const browser = await launchBrowser([`--remote-debugging-port=${port}`])
try {
  const pages = (await pageTypes(server.url)).filter(({ name }) => ['index', 'article', 'speaker'].includes(name))
  const rows = []
  for (const { name, path } of pages) {
    const url = server.url + path
    const audits = await repeat(() => audit(url, port))
    const [performance, accessibility, practices, seo, fcp, lcp, tbt, cls] = (audits[0] ?? []).map((_value, i) =>
      median(audits.map((values) => values[i] ?? Number.NaN)),
    )
    const paint = median(await repeat(() => firstPaint(browser, url, [])))
    const plain = median(await repeat(() => firstPaint(browser, url, ['*.js'])))
    rows.push({
      page: name,
      performance,
      accessibility,
      practices,
      seo,
      'FCP ms': Math.round(fcp ?? Number.NaN),
      'LCP ms': Math.round(lcp ?? Number.NaN),
      'TBT ms': Math.round(tbt ?? Number.NaN),
      CLS: cls,
      'paint ms': Math.round(paint),
      'without script ms': Math.round(plain),
      ratio: Number((paint / plain).toFixed(2)),
    })
  }
  console.table(rows)
} finally {
  await browser.close()
  await server.close()
  remove()
}
