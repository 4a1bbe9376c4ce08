/** The Vite plugin that turns a folder of texts into the site: `vite` serves it live, `vite build` writes it. */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import { checkLibrary, stopIfWrong, strictnessOf } from './check-folder.ts'
import { serveLibrary } from './dev-server.ts'
import { refuseLeaks } from './leak-check.ts'
import { readLibrary, type Library, type Memory } from './library.ts'
import type { Chunk } from './preload.ts'
import { prerender } from './prerender.ts'
import { answerMissing, findPages } from './preview-server.ts'
import { painter, problemLines, reportLines } from './print-report.ts'
import { shownFolder } from './problem.ts'
import { baseOf, withEnvironment, type SeedsOptions } from './settings.ts'
import { buildSafely } from './safe-build.ts'
import { nextTo, swapSite } from './swap.ts'

/** What the commands ask of the plugin besides building. */
interface SeedsApi {
  /** Prints the report of the folder, and throws where a build would stop. */
  readonly check: () => void
}

export function seeds(options: SeedsOptions): Plugin {
  const settings = withEnvironment(options, process.env)
  let config: ResolvedConfig
  /** Where the finished site stands; while it is built, `config.build.outDir` is beside it. */
  let outDir = 'dist'
  const read = (memory: Memory) =>
    readLibrary({ options: absolute(settings, config.root), base: config.base, built: buildTime(), memory })

  return {
    name: 'verbatim:seeds',
    api: { check: () => checkLibrary(read(new Map()), strictnessOf(process.env)) } satisfies SeedsApi,
    config(user, { command }) {
      outDir = resolve(user.root ?? '.', user.build?.outDir ?? 'dist')
      const base = user.base ?? baseOf(settings.site.url)
      return {
        appType: 'custom',
        ...(base === undefined ? {} : { base }),
        ...(command === 'build' ? buildConfig(outDir, resolve(user.root ?? '.')) : serverConfig(outDir)),
      }
    },
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      handler: (builder) =>
        buildSafely(outDir, scratchOf(builder.config.root), () => buildSite(builder, outDir, () => read(new Map()))),
    },
    configureServer(server) {
      const folder = resolve(config.root, settings.folder)
      const memory: Memory = new Map()
      const handle = serveLibrary(server, {
        folder,
        read: () => read(memory),
        report: (library) => tellProblems(library, server.config),
      })
      return () => server.middlewares.use(handle)
    },
    configurePreviewServer(server) {
      server.middlewares.use(findPages(outDir, config.base))
      return () => server.middlewares.use(answerMissing(outDir))
    },
  }
}

function absolute(options: SeedsOptions, root: string): SeedsOptions {
  return { ...options, folder: resolve(root, options.folder) }
}

/** `SOURCE_DATE_EPOCH`, seconds since 1970, makes two builds of one folder equal byte for byte. */
function buildTime(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env
  return (epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()).toISOString()
}

/** Built sites beside the sources are thousands of pages: neither is one an entry, nor does its writing reload anything. */
function serverConfig(outDir: string) {
  return {
    server: { watch: { ignored: [`${outDir}/**`, `${outDir}.*/**`] } },
    optimizeDeps: { entries: ['index.html'] },
  }
}

const rendererName = 'render-page'
const indexerName = 'index-thread'

/** Below node_modules, so that the bundle finds React wherever the site is written to. */
function scratchOf(root: string): string {
  return join(root, 'node_modules/.cache/verbatim')
}

function buildConfig(outDir: string, root: string) {
  return {
    builder: {},
    build: { outDir: nextTo(outDir), emptyOutDir: true },
    environments: {
      ssr: {
        build: {
          outDir: join(scratchOf(root), `server-${process.pid}`),
          copyPublicDir: false,
          emptyOutDir: true,
          minify: false,
          rolldownOptions: {
            input: {
              [rendererName]: join(root, 'src/app/render-page.tsx'),
              // Node 20 runs no TypeScript, so the thread is bundled along.
              [indexerName]: join(root, 'src/build/index-thread.ts'),
            },
            output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
          },
        },
      },
    },
  } as const
}

function chunksOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Chunk[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'))
}

async function buildSite(builder: ViteBuilder, outDir: string, read: () => Library): Promise<void> {
  const { root } = builder.config
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new TypeError('the build has no client or no server part')
  const library = read()
  tellProblems(library, builder.config)
  stopIfWrong(library, strictnessOf(process.env))
  const serverDir = resolve(root, ssr.config.build.outDir)
  mkdirSync(serverDir, { recursive: true })
  try {
    const chunks = chunksOf(await builder.build(client))
    await builder.build(ssr)
    const pages = await prerender({
      library,
      outDir: nextTo(outDir),
      renderer: join(serverDir, `${rendererName}.mjs`),
      indexer: join(serverDir, `${indexerName}.mjs`),
      chunks,
    })
    refuseLeaks(nextTo(outDir), library.withheld)
    swapSite(outDir)
    const lines = reportLines(library.report, library.problems, painter(process.stdout, process.env))
    console.log(['', ...lines, `Pages       ${pages} in ${shownFolder(outDir)}`, ''].join('\n'))
  } finally {
    rmSync(serverDir, { recursive: true, force: true })
  }
}

function tellProblems({ problems, folder }: Library, { logger }: Pick<ResolvedConfig, 'logger'>): void {
  for (const line of problemLines(problems, shownFolder(folder), painter(process.stderr, process.env)))
    logger.warn(line)
}
