/**
 * `npm run bench:filter -- --articles 1000`: builds a generated library of that size as an owner would, and measures the
 * build, the index and the filter in a real browser. `--keep folder` keeps what was made; `--site folder` measures such a site
 * again without building it.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { runCommand } from '../support/command.ts'
import { generatedDocument } from '../support/generated-library.ts'
import { measureCold, measureWarm } from './filter-browser.ts'
import { benchQueries } from './filter-queries.ts'
import { compare } from './filter-truth.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    articles: { type: 'string', default: '1000' },
    keep: { type: 'string' },
    site: { type: 'string' },
    'no-truth': { type: 'boolean', default: false },
  },
})
const articles = Number(values.articles)
const scratch = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'verbatim-bench-')) : resolve(values.keep)
const site = values.site === undefined ? join(scratch, 'site') : resolve(values.site)
const rows: [what: string, value: string][] = []

function writeSeeds(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < articles; number++) {
    const { row, text } = generatedDocument(number)
    const head = `---\ntitle: ${JSON.stringify(row.title.value)}\ndate: ${row.date?.value ?? ''}\noutlet: ${row.outlet?.value ?? ''}\n---\n\n`
    writeFileSync(join(folder, `${row.slug}.txt`), head + text)
  }
}

async function build(what: string, seeds: string): Promise<void> {
  const peaks = join(scratch, 'peaks.txt')
  rmSync(peaks, { force: true })
  const preload = pathToFileURL(resolve('tests/support/peak-memory.mjs')).href
  const start = performance.now()
  const { code, output } = await runCommand(`npm run build -- --outDir ${site}`, {
    SEEDS: seeds,
    NODE_OPTIONS: `--import ${preload}`,
    PEAK_MEMORY_FILE: peaks,
  })
  if (code !== 0) throw new Error(output)
  const seconds = (performance.now() - start) / 1000
  const kilobytes = readFileSync(peaks, 'utf8')
    .split('\n')
    .map((line) => Number.parseInt(line, 10) || 0)
  rows.push([`build, ${what}`, `${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} articles/s`])
  rows.push([`peak memory, ${what}`, `${(Math.max(...kilobytes) / 1024).toFixed(0)} MB`])
}

function measureFiles(): void {
  const filter = join(site, 'filter')
  const folder = readdirSync(filter).find((name) => name !== 'root.bin') ?? ''
  const sizes = readdirSync(join(filter, folder)).map((name) => statSync(join(filter, folder, name)).size)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  rows.push([
    'files of the index',
    `${sizes.length}, ${(total / 1e6).toFixed(1)} MB, largest ${(Math.max(...sizes) / 1e3).toFixed(1)} KB`,
  ])
  rows.push(['root', `${statSync(join(filter, 'root.bin')).size} bytes`])
}

async function measureTruth(): Promise<void> {
  const queries = benchQueries(generatedDocument)
  const { counts, differing, sqlite } = await compare(site, queries)
  const empty = counts.filter((count) => count === 0).length
  rows.push([
    'queries equal to a plain scan',
    `${queries.length - differing.length} of ${queries.length} (${empty} find nothing) ${differing.join('; ')}`,
  ])
  rows.push([
    'queries equal to SQLite FTS5',
    sqlite === null
      ? 'not measured: python3 with SQLite FTS5 was not found'
      : `${sqlite.asked - sqlite.differing.length} of ${sqlite.asked} ${sqlite.differing.join('; ')}`,
  ])
}

async function measureBrowser(): Promise<void> {
  const cold = await measureCold(site, 'harbour')
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
  rows.push(['cold, 150 ms, 1.6 Mbps, page’s processor 4× slowed: key to row', `${cold.keyToRowMs} ms`])
  rows.push([
    '… from focus on',
    `index ${kb(cold.indexBytes)}, rows ${kb(cold.rowBytes)}, texts of the rows seen ${kb(cold.textBytes)}, scripts ${kb(cold.scriptBytes)} (uncompressed), ${cold.requests} requests`,
  ])
  const warm = await measureWarm(site, ['harbour', 'the river', 'government of', 'selamo'])
  const told = ({ p50Ms, p95Ms }: typeof warm.page): string => `p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`
  rows.push([`warm, key to rows in the worker, its processor not slowed, ${warm.keys} keys`, told(warm.worker)])
  rows.push(['warm, question to rows as the page sees it, its processor 4× slowed', told(warm.page)])
  rows.push([
    'tasks of the page over 50 ms, its processor 4× slowed',
    `${warm.longTasksMs.length} (${warm.longTasksMs.map((ms) => ms.toFixed(0)).join(', ')} ms)`,
  ])
}

try {
  if (values.site === undefined) {
    const seeds = join(scratch, 'seeds')
    writeSeeds(seeds)
    await build('cold', seeds)
    await build('nothing changed', seeds)
  }
  measureFiles()
  if (!values['no-truth']) await measureTruth()
  await measureBrowser()
  console.log(
    `Filter, ${articles} articles. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`,
  )
  for (const [what, value] of rows) console.log(`${what.padEnd(68)} ${value}`)
  console.log(
    'Not measured: a real phone, other browsers, HTTP/2, the worker on a slowed processor (Chromium slows the page’s own thread only).',
  )
} finally {
  if (values.keep === undefined) rmSync(scratch, { recursive: true, force: true })
}
