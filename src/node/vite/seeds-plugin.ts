/** The Vite plugin that turns a folder of texts into the site: `vite` serves it live, `vite build` writes it. */
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { buildSite, serverEntries } from '../build-site.ts'
import { checkLibrary, strictnessOf } from '../cli/check-folder.ts'
import { serveLibrary } from './dev-server.ts'
import { readLibrary, type LibraryRequest, type Memory } from '../library/library.ts'
import type { OwnersLibrary } from '../library/library-types.ts'
import { answerMissing, findPages } from './preview-server.ts'
import { painter, problemLines } from '../cli/print-report.ts'
import { shownFolder } from '../problem.ts'
import { publishLedger, type Published } from '../ledger/publish-ledger.ts'
import { namesIn, removeFormerLeftovers } from '../publish/former-leftovers.ts'
import { refusePlaces } from '../publish/refuse-places.ts'
import { buildSafely } from '../publish/safe-build.ts'
import { placesOf } from '../publish/site-places.ts'
import { baseOf, fixedTime, withEnvironment, type SeedsOptions } from '../settings.ts'
import { languageAlias, missingLanguage } from '../site-language.ts'

/** What the commands ask of the plugin besides building. */
export interface SeedsApi {
  /** Prints the report of the folder, and throws where a build would stop. */
  readonly check: () => void
  readonly publishLedger: () => Published
  /** The folder and the settings, for what reads them otherwise. */
  readonly request: () => LibraryRequest
}

export function seeds(options: SeedsOptions): Plugin {
  const settings = withEnvironment(options, process.env)
  let config: ResolvedConfig
  /** Where the finished site stands; while it is built, `config.build.outDir` is in the cache. */
  let outDir = 'dist'
  const request = (): LibraryRequest => ({
    options: absolute(settings, config.root),
    base: config.base,
    built: buildTime(),
  })
  const tellLanguage = () => {
    const missing = missingLanguage(settings.site.language)
    if (missing !== null) config.logger.warn(missing)
  }

  return {
    name: 'verbatim:seeds',
    api: {
      check: () => {
        tellLanguage()
        checkLibrary(readLibrary(request()), strictnessOf(process.env))
      },
      publishLedger: () => publishLedger(readLibrary(request())),
      request,
    } satisfies SeedsApi,
    config(user, { command }) {
      outDir = resolve(user.root ?? '.', user.build?.outDir ?? 'dist')
      const base = user.base ?? baseOf(settings.site.url)
      return {
        appType: 'custom',
        resolve: { alias: [languageAlias(settings.site.language)] },
        ...(base === undefined ? {} : { base }),
        ...(command === 'build' ? buildConfig(outDir, resolve(user.root ?? '.')) : serverConfig(outDir)),
      }
    },
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      handler: (builder) => {
        tellLanguage()
        const { root, logger } = builder.config
        const publicDir = builder.config.publicDir === '' ? null : builder.config.publicDir
        refusePlaces({ outDir, folder: request().options.folder, publicDir })
        const places = placesOf(outDir, cacheOf(root))
        return buildSafely(places, cacheOf(root), async () => {
          for (const line of removeFormerLeftovers(places.outDir, namesIn(publicDir))) logger.warn(line)
          await buildSite(builder, places, request())
        })
      },
    },
    configureServer(server) {
      tellLanguage()
      const folder = resolve(config.root, settings.folder)
      const memory: Memory = new Map()
      const handle = serveLibrary(server, {
        folder,
        read: () => readLibrary(request(), memory),
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

function buildTime(): string {
  return (fixedTime(process.env) ?? new Date()).toISOString()
}

/** Built sites beside the sources are thousands of pages: neither is one an entry, nor does its writing reload anything. */
function serverConfig(outDir: string) {
  return {
    server: { watch: { ignored: [`${outDir}/**`] } },
    optimizeDeps: { entries: ['index.html'] },
  }
}

/** Below node_modules, so that the bundle finds React wherever the site is written to. */
function cacheOf(root: string): string {
  return join(root, 'node_modules/.cache/verbatim')
}

function buildConfig(outDir: string, root: string) {
  return {
    builder: {},
    build: { outDir: placesOf(outDir, cacheOf(root)).next, emptyOutDir: true },
    environments: {
      ssr: {
        build: {
          outDir: join(cacheOf(root), `server-${process.pid}`),
          copyPublicDir: false,
          emptyOutDir: true,
          minify: false,
          rolldownOptions: {
            input: Object.fromEntries(Object.entries(serverEntries).map(([name, file]) => [name, join(root, file)])),
            output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
          },
        },
      },
    },
  } as const
}

function tellProblems({ problems, folder }: OwnersLibrary, { logger }: Pick<ResolvedConfig, 'logger'>): void {
  for (const line of problemLines(problems, shownFolder(folder), painter(process.stderr, process.env)))
    logger.warn(line)
}
