/** One build, from the scripts to the finished site: each step says what it took, and a failure leaves the last site as it was. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Logger, Rolldown, ViteBuilder } from 'vite'
import { number } from '../text/words/en/formats.ts'
import { analyseAll } from './analyse-all.ts'
import { AnalysisCache, cacheName } from './cache/analysis-cache.ts'
import { bundleVersion, packagesVersion } from './cache/bundle-version.ts'
import { stopIfWrong, strictnessOf } from './cli/check-folder.ts'
import { refuseNamedSettings } from './corrections/named-settings.ts'
import type { DrawingRequest } from './site/draw-page.ts'
import { forgetNames } from './publish/forget-names.ts'
import { refuseLeaks } from './publish/leak-check.ts'
import { oldAddresses } from './ledger/old-addresses.ts'
import { lostAddresses, type LostAddresses } from './ledger/lost-addresses.ts'
import { makeLibrary, type LibraryRequest } from './library/library.ts'
import type { OwnersLibrary } from './library/library-types.ts'
import { prerender } from './site/prerender.ts'
import { lostLines, painter, problemLines, reportLines, timeLine } from './cli/print-report.ts'
import { shownFolder } from './problem.ts'
import { progressLine, standardProgress, type Progress } from './progress.ts'
import { readFiles } from './reading/read-files.ts'
import { openFolder, type SourceFolder } from './reading/source-folder.ts'
import { makeScriptTags, takeScripts } from './vite/script-tags.ts'
import { viewModules } from './vite/view-modules.ts'
import { fixedTime, siteAddress } from './settings.ts'
import { chooseLanguage, languageOfArticles } from './site-language.ts'
import { SiteManifest } from './cache/site-manifest.ts'
import { spareMemory } from './threads/spare-memory.ts'
import type { SitePlaces } from './publish/site-places.ts'
import { swapSite } from './publish/swap.ts'
import { ThreadPool } from './threads/thread-pool.ts'
import { describeTask, makeWorker, taskToSend, type StartPool } from './work.ts'

/** The server's entries by the names of their bundles. Node 20 runs no TypeScript, so what threads run is bundled along. */
export const serverEntries = {
  'render-page': 'src/app/render-page.tsx',
  'index-thread': 'src/node/site/index-thread.ts',
  'work-thread': 'src/node/work-thread.ts',
  // By itself, so that what is kept of articles outlives a change of how pages look.
  'analyse-article': 'src/node/library/analyse-article.ts',
} as const

type Entry = keyof typeof serverEntries
const fileOf = (entry: Entry): string => `${entry}.mjs`

const stages = {
  articles: { done: 'Analysed', things: ['file', 'files'] },
  pages: { done: 'Wrote', things: ['page', 'pages'] },
  index: { done: 'Indexed', things: ['article', 'articles'] },
} as const

interface Bundles {
  readonly client: readonly Rolldown.OutputChunk[]
  readonly server: readonly Rolldown.OutputChunk[]
  /** Holds the server's. */
  readonly dir: string
  /** Stands for the packages that the server's import. */
  readonly packages: string
}

export async function buildSite(builder: ViteBuilder, places: SitePlaces, request: LibraryRequest): Promise<void> {
  const { root } = builder.config
  const { ssr } = builder.environments
  if (!ssr) throw new TypeError('the build has no server part')
  // First of all, since it throws what an owner can mend: a folder that is not there, a mistake in the corrections.
  const source = openFolder(request.options.folder)
  refuseNamedSettings(request, source.corrections)
  const serverDir = resolve(root, ssr.config.build.outDir)
  mkdirSync(serverDir, { recursive: true })
  const progress = standardProgress()
  try {
    const bundles = await bundle(builder, serverDir)
    progress.end('scripts', 'Bundled the scripts')
    const { library, pages, reused, lost, forgotten } = await makeSite({ ...request, source }, bundles, {
      root,
      places,
      progress,
      logger: builder.config.logger,
    })
    progress.close()
    const paint = painter(process.stdout, process.env)
    const kept = reused > 0 ? `, ${number(reused)} of them as they were` : ''
    const lines = [
      ...reportLines(library.report, library.problems, paint),
      `Pages       ${number(pages)} in ${shownFolder(places.outDir)}${kept}`,
      ...lostLines(lost, paint, oldAddresses(library.withheld, library.told).inAddress),
      ...forgotten,
      timeLine(progress.times),
    ]
    console.log(['', ...lines, ''].join('\n'))
  } finally {
    progress.close()
    rmSync(serverDir, { recursive: true, force: true })
  }
}

interface BuildRequest extends LibraryRequest {
  readonly source: SourceFolder
}

interface Surroundings {
  readonly root: string
  readonly places: SitePlaces
  readonly progress: Progress
  readonly logger: Logger
}

async function makeSite(request: BuildRequest, bundles: Bundles, { root, places, progress, logger }: Surroundings) {
  const { outDir } = places
  const drawing = drawingOf(request, bundles, root, places)
  const startPool: StartPool = (size) => {
    const script = join(bundles.dir, fileOf('work-thread'))
    const work = makeWorker(drawing)
    return new ThreadPool({ script, data: drawing, size, toSend: taskToSend, work, describe: describeTask })
  }
  const cacheDir = join(root, 'node_modules/.cache/verbatim')
  const library = await analyseLibrary(request, bundles, { cacheDir, startPool, progress })
  const paint = painter(process.stderr, process.env)
  for (const line of problemLines(library.problems, shownFolder(library.folder), paint)) logger.warn(line)
  stopIfWrong(library, strictnessOf(process.env))
  const manifest = new SiteManifest({
    dir: cacheDir,
    outDir,
    drawing: versionOf(bundles, 'render-page') + versionOf(bundles, 'work-thread', { ...drawing, renderer: '' }),
    indexing: versionOf(bundles, 'index-thread'),
  })
  const lost = lostAddresses(outDir, library)
  const { pages, reused, index } = await prerender({
    library,
    drawing,
    indexer: join(bundles.dir, fileOf('index-thread')),
    manifest,
    startPool,
    progress: {
      pages: (done, total) => progress.at(stages.pages, done, total),
      pagesDone: (total) => progress.end('pages', progressLine(stages.pages, total, total)),
      indexDone: () => progress.end('index', progressLine(stages.index, library.site.articles, library.site.articles)),
    },
    finalReport: () => (fixedTime(process.env) === null ? withBuild(library.report, lost, progress) : library.report),
  })
  refuseLeaks(places.next, { names: library.withheld, allowed: library.allowed, told: library.told })
  const hadSite = existsSync(outDir)
  swapSite(places)
  manifest.write(index)
  const fresh = [cacheName(request.source.folder), manifest.name]
  const forgotten = forgetNames({ cacheDir, places, names: library.withheld, hadSite, fresh })
  return { library, pages, reused, lost, forgotten }
}

/** Adds what differs between two builds of the same folder, which is left out where they are to be equal. */
function withBuild(
  report: OwnersLibrary['report'],
  lost: LostAddresses | null,
  { times }: Progress,
): OwnersLibrary['report'] {
  return {
    ...report,
    lost: lost && {
      articles: lost.articles.length,
      quotations: lost.quotations.length,
      pages: lost.pages.length,
    },
    times,
  }
}

async function bundle(builder: ViteBuilder, dir: string): Promise<Bundles> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new TypeError('the build has no client or no server part')
  return {
    client: chunksOf(await builder.build(client)),
    server: chunksOf(await builder.build(ssr)),
    dir,
    packages: packagesVersion(builder.config.root),
  }
}

function chunksOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Rolldown.OutputChunk[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'))
}

function versionOf({ server, packages }: Bundles, entry: Entry, settings: unknown = null): string {
  return bundleVersion(server, fileOf(entry), [packages, settings])
}

/** Removes the template from the site: the first page will be written in its place. */
function drawingOf(
  { options, base }: LibraryRequest,
  { client, dir }: Bundles,
  root: string,
  { next, outDir }: SitePlaces,
): DrawingRequest {
  const file = join(next, 'index.html')
  const { template, scripts } = takeScripts(readFileSync(file, 'utf8'))
  rmSync(file)
  const address = siteAddress(options.site.url, base)
  return {
    address,
    noindex: options.noindex ?? false,
    feeds: options.feeds ?? true,
    dir: chooseLanguage(options.site.language).language.dir,
    template,
    scripts: makeScriptTags(client, viewModules(root), scripts, address.base),
    renderer: join(dir, fileOf('render-page')),
    outDir: next,
    before: outDir,
  }
}

interface Means {
  readonly cacheDir: string
  readonly startPool: StartPool
  readonly progress: Progress
}

async function analyseLibrary(
  request: BuildRequest,
  bundles: Bundles,
  { cacheDir, startPool, progress }: Means,
): Promise<OwnersLibrary> {
  const { source, options } = request
  const language = languageOfArticles(options.site)
  const version = versionOf(bundles, 'analyse-article', language)
  const cache = new AnalysisCache({ dir: cacheDir, folder: source.folder, version })
  const total = source.files.length
  const analyses = await analyseAll({
    files: readFiles(source),
    language,
    cache,
    startPool,
    progress: (done) => progress.at(stages.articles, done, total),
  }).catch((error: unknown) => {
    cache.abandon()
    throw error
  })
  cache.close()
  const library = makeLibrary(request, source, analyses)
  spareMemory()
  progress.end('articles', progressLine(stages.articles, total, total))
  return library
}
