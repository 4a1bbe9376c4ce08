/**
 * `build` writes the site; `start` builds what can be read and serves it on this machine; `publish-ledger` writes down what is
 * published, so that its links are known for good.
 */
import { inspect, parseArgs } from 'node:util'
import type { Published } from './publish-ledger.ts'
import { createBuilder, preview, resolveConfig, type InlineConfig } from 'vite'

const usage = `Usage: node src/build/verbatim.mjs build [--keep-going] [--base /path/] [--outDir dist]
       node src/build/verbatim.mjs start [--port 4173] [--strictPort] [--base /path/] [--outDir dist]
       node src/build/verbatim.mjs publish-ledger

SEEDS=folder    articles to read instead of those in vite.config.ts
SITE_URL=url    where the site will stand: canonical links, a sitemap and feeds are written
PORT=number     where start listens`

const defaultPort = 4173

interface Options {
  readonly config: InlineConfig
  readonly keepGoing: boolean
  readonly port: number
  readonly strictPort: boolean
}

function readOptions(args: readonly string[]): { command: string; options: Options } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'keep-going': { type: 'boolean', default: false },
      base: { type: 'string' },
      outDir: { type: 'string' },
      port: { type: 'string' },
      strictPort: { type: 'boolean', default: false },
    },
  })
  const { base, outDir, port } = values
  const config: InlineConfig = {
    logLevel: 'warn',
    ...(base === undefined ? {} : { base: `/${base}/`.replace(/\/{2,}/g, '/') }),
    ...(outDir === undefined ? {} : { build: { outDir } }),
  }
  const options = { config, keepGoing: values['keep-going'], port: readPort(port), strictPort: values.strictPort }
  return { command: positionals[0] ?? '', options }
}

function readPort(option: string | undefined): number {
  const port = Number(option ?? process.env['PORT'] ?? defaultPort)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError('the port is a number up to 65535')
  return port
}

async function build({ config, keepGoing }: Options): Promise<void> {
  if (keepGoing) process.env['KEEP_GOING'] = '1'
  // Whatever ran this may have set it for itself; without it React's slower and larger half would be built in.
  process.env['NODE_ENV'] = 'production'
  const builder = await createBuilder(config, null)
  await builder.buildApp()
}

async function start(options: Options): Promise<void> {
  await build({ ...options, keepGoing: true })
  const { config, port, strictPort } = options
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port, strictPort } })
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0]
  console.log(`The site is at ${address ?? 'an address that cannot be told'} (Ctrl+C stops it)`)
}

/** The plugin of vite.config.ts knows the folder. It comes in a bundle of its own, so what it offers is looked at first. */
async function publishLedger({ config }: Options): Promise<void> {
  const { plugins } = await resolveConfig(config, 'build')
  const api: unknown = plugins.find(({ name }) => name === 'verbatim:seeds')?.api
  if (typeof api !== 'object' || api === null || !('publishLedger' in api) || typeof api.publishLedger !== 'function') {
    throw new TypeError('vite.config.ts has no plugin seeds() that could write a ledger')
  }
  // What the function gives is held by its own declaration.
  const { articles, quotations } = api.publishLedger() as Published
  console.log(
    articles + quotations === 0
      ? 'The ledger knows everything that is published'
      : `The ledger has ${articles} more lines of articles and ${quotations} of quotations`,
  )
}

async function run(): Promise<void> {
  try {
    const { command, options } = readOptions(process.argv.slice(2))
    if (command === 'build') return await build(options)
    if (command === 'start') return await start(options)
    if (command === 'publish-ledger') return await publishLedger(options)
    throw new RangeError(`"${command}" is no command`)
  } catch (error) {
    process.exitCode = 1
    console.error(explain(error))
  }
}

/** What the owner can mend is told in a sentence; everything else with all there is to know. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error)
  // The plugin comes in a bundle of its own, with a class of its own: only the name is shared.
  if (error.name === 'OwnerError') return error.message
  const isUsage = error instanceof RangeError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  return isUsage ? `${error.message}\n\n${usage}` : inspect(error)
}

await run()
