/**
 * `build` writes the site; `start` builds what can be read and serves it on this machine; `check` only reports;
 * `publish-ledger` writes down what is published, so that its links are known for good; `review` asks the owner what the build is
 * least sure of.
 */
import { resolve } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { count, number } from '../../text/words/en/formats.ts'
import { printable } from '../problem.ts'
import type { SeedsApi } from '../vite/seeds-plugin.ts'
import { createBuilder, preview, resolveConfig, type InlineConfig } from 'vite'

const usage = `Usage: node src/node/cli/verbatim.mjs build [--keep-going] [--strict] [--base /path/] [--outDir dist]
       node src/node/cli/verbatim.mjs start [--port 4173] [--strictPort] [--base /path/] [--outDir dist]
       node src/node/cli/verbatim.mjs check [--keep-going] [--strict] [folder]
       node src/node/cli/verbatim.mjs publish-ledger
       node src/node/cli/verbatim.mjs review [--port 4183] [--open]

SEEDS=folder    articles to read instead of those in vite.config.ts
SITE_URL=url    where the site will stand: canonical links, a sitemap and feeds are written
PORT=number     where start and review listen`

const defaultPorts = { start: 4173, review: 4183 } as const

/** Something was asked for that there is not. */
class UsageError extends Error {}

interface Options {
  readonly config: InlineConfig
  readonly keepGoing: boolean
  readonly strict: boolean
  /** Null where none is asked for. */
  readonly port: number | null
  readonly strictPort: boolean
  readonly open: boolean
}

function readOptions(args: readonly string[]): { command: string; folder: string | undefined; options: Options } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'keep-going': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      base: { type: 'string' },
      outDir: { type: 'string' },
      port: { type: 'string' },
      strictPort: { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
    },
  })
  const { base, outDir, port } = values
  const config: InlineConfig = {
    logLevel: 'warn',
    ...(base === undefined ? {} : { base: `/${base}/`.replace(/\/{2,}/g, '/') }),
    ...(outDir === undefined ? {} : { build: { outDir } }),
  }
  const { strict, strictPort, open, 'keep-going': keepGoing } = values
  const options = { config, keepGoing, strict, port: readPort(port), strictPort, open }
  return { command: positionals[0] ?? '', folder: positionals[1], options }
}

function readPort(option: string | undefined): number | null {
  const asked = option ?? process.env['PORT']
  if (asked === undefined) return null
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('the port must be a whole number from 0 to 65535')
  return port
}

/** The plugin, which stands in another bundle, is told by way of the environment. */
function setStrictness({ keepGoing, strict }: Options): void {
  if (keepGoing) process.env['KEEP_GOING'] = '1'
  if (strict) process.env['STRICT'] = '1'
}

/** Whatever ran this may have set it otherwise; then React's slower and larger half would be built in. */
function buildForReaders(): void {
  process.env['NODE_ENV'] = 'production'
}

async function build(options: Options): Promise<void> {
  const { config } = options
  setStrictness(options)
  buildForReaders()
  const builder = await createBuilder(config, null)
  await builder.buildApp()
}

async function start(options: Options): Promise<void> {
  await build({ ...options, keepGoing: true })
  const { config, port, strictPort } = options
  const server = await preview({
    ...config,
    preview: { host: '127.0.0.1', port: port ?? defaultPorts.start, strictPort },
  })
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0]
  console.log(`The site is at ${address ?? 'an address that cannot be told'} (Ctrl+C stops it)`)
}

/** `folder` is as its owner wrote it, wherever npm was called. */
async function check(options: Options, folder: string | undefined): Promise<void> {
  setStrictness(options)
  if (folder !== undefined) process.env['SEEDS'] = resolve(process.env['INIT_CWD'] ?? '.', folder)
  const { check: checkFolder } = await seedsApi(options)
  checkFolder()
}

async function publishLedger(options: Options): Promise<void> {
  const { publishLedger: publish } = await seedsApi(options)
  const { articles, quotations, cleaned } = publish()
  console.log(
    articles + quotations === 0
      ? 'The ledger knows everything that is published'
      : `The ledger has ${count(articles, 'more line', 'more lines')} of articles and ${number(quotations)} of quotations`,
  )
  if (cleaned > 0)
    console.log(`Names that are withheld or changed were taken out of ${count(cleaned, 'line', 'lines')}`)
}

async function review(options: Options): Promise<void> {
  const { request } = await seedsApi(options)
  // Reading the settings has set it for a development server.
  buildForReaders()
  const { review: startReview } = await import('../review/review.ts')
  await startReview(request(), { root: process.cwd(), port: options.port ?? defaultPorts.review, opens: options.open })
}

/** The plugin of vite.config.ts knows the folder. It comes in a bundle of its own. */
async function seedsApi({ config }: Options): Promise<SeedsApi> {
  const { plugins } = await resolveConfig(config, 'build')
  // `api` has no type; the plugin's own declaration says the same.
  const api = plugins.find(({ name }) => name === 'verbatim:seeds')?.api as SeedsApi | undefined
  if (!api) throw new UsageError('vite.config.ts does not name the plugin "seeds"')
  return api
}

async function run(): Promise<void> {
  try {
    const { command, folder, options } = readOptions(process.argv.slice(2))
    if (command === 'build') return await build(options)
    if (command === 'start') return await start(options)
    if (command === 'check') return await check(options, folder)
    if (command === 'publish-ledger') return await publishLedger(options)
    if (command === 'review') return await review(options)
    throw new UsageError(`there is no command "${command}"`)
  } catch (error) {
    process.exitCode = 1
    console.error(explain(error))
  }
}

/** What the owner can mend is told in a sentence; everything else with all there is to know. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error)
  // The plugin comes in a bundle of its own, with a class of its own: only the name is shared.
  if (error.name === 'OwnerError') return printable(error.message, 'several')
  const isUsage = error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  return isUsage ? `${error.message}\n\n${usage}` : inspect(error)
}

await run()
