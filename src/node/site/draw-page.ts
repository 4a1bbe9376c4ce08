/** Writes one page, as HTML and as data, an article's text by itself as well: drawn, or linked from the last site where that holds the very same. */
import { createHash } from 'node:crypto'
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageData, RenderPage } from '../../text/pages.ts'
import { attempt, hashOf } from '../cache/cache-files.ts'
import { pageTemplate, withoutHoisted } from './fill-page.ts'
import { headTags, policyTag, type HeadSettings } from './head.ts'
import { scriptJson } from './script-json.ts'
import type { ScriptTags } from '../vite/script-tags.ts'

/** What all pages of a site have in common. It passes to threads, so it is plain data. */
export interface DrawingRequest extends HeadSettings {
  /** Which way the interface's language runs. */
  readonly dir: 'ltr' | 'rtl'
  /** The template of every page. */
  readonly template: string
  readonly scripts: ScriptTags
  /** The server bundle of `src/app/render-page.tsx`. */
  readonly renderer: string
  readonly outDir: string
  /** Where the last site stands. */
  readonly before: string
}

/** Hashes of the files of a page; only an article has a text. */
export interface PageHashes {
  readonly data: string
  readonly html: string
  readonly text: string | null
}

export interface PageTask {
  readonly path: string
  /** The page's data. */
  readonly json: string
  /** The same where it was made; on another thread it is read out of `json`. */
  readonly page: PageData | null
  /** What the last build wrote, where it drew pages in the same way. */
  readonly known: PageHashes | null
}

export interface DrawnPage extends PageHashes {
  readonly isReused: boolean
}

export type Drawer = (task: PageTask) => Promise<DrawnPage>

export function makeDrawer(request: DrawingRequest): Drawer {
  let toHtml: Promise<ToHtml> | null = null
  return async ({ path, json, page: made, known }) => {
    const dataHash = hashOf(json)
    if (known?.data === dataHash && reuse(request, path, known)) return { ...known, isReused: true }
    // What was turned to a string by the other thread is the page that it was.
    const page = made ?? (JSON.parse(json) as PageData)
    const pieces = await (await (toHtml ??= htmlMaker(request)))(page, json)
    const html = createHash('sha256')
    for (const piece of pieces) html.update(piece)
    const { htmlFile, dataFile, textFile } = filesOf(path)
    makeFolder(dirname(join(request.outDir, htmlFile)))
    writeInto(request.outDir, htmlFile, pieces)
    if (dataFile !== null) writeInto(request.outDir, dataFile, [json])
    const text = page.kind === 'article' ? page.text : null
    if (text !== null) writeInto(request.outDir, textFile, [text])
    return { data: dataHash, html: html.digest('base64'), text: text === null ? null : hashOf(text), isReused: false }
  }
}

/** The page that says that there is none has a name that hosts know, and nobody fetches its data. */
function filesOf(path: string): PageFiles {
  const textFile = `${path}text.txt`
  return path === '/404/'
    ? { htmlFile: '404.html', dataFile: null, textFile }
    : { htmlFile: `${path}index.html`, dataFile: `${path}page.json`, textFile }
}

interface PageFiles {
  readonly htmlFile: string
  readonly dataFile: string | null
  /** Written for articles alone. */
  readonly textFile: string
}

/** Whether all its files stand in the last site as they were written, and do so in the new one now. */
function reuse({ before, outDir }: DrawingRequest, path: string, { data, html, text }: PageHashes): boolean {
  const { htmlFile, dataFile, textFile } = filesOf(path)
  const files: readonly (readonly [file: string | null, hash: string | null])[] = [
    [htmlFile, html],
    [dataFile, data],
    [textFile, text],
  ]
  const written = files.flatMap(([file, hash]) => (file === null || hash === null ? [] : [{ file, hash }]))
  const isSame = (file: string, hash: string) => attempt(() => hashOf(readFileSync(join(before, file)))) === hash
  if (!written.every(({ file, hash }) => isSame(file, hash))) return false
  makeFolder(dirname(join(outDir, htmlFile)))
  return written.every(({ file }) => linkInto(before, outDir, file))
}

/** A second name for a file of the last site. False where the disk has no such names: then it is written anew. */
export function linkInto(before: string, outDir: string, file: string): boolean {
  const target = join(outDir, file)
  const link = () => {
    linkSync(join(before, file), target)
    return true
  }
  const linkBelow = () => {
    mkdirSync(dirname(target), { recursive: true })
    return link()
  }
  return attempt(link) ?? attempt(linkBelow) ?? false
}

/** Nothing is ever written into a file that is there, since the last site may hold it as well. */
function writeInto(outDir: string, file: string, pieces: readonly string[]): void {
  const descriptor = openNew(join(outDir, file))
  try {
    for (const piece of pieces) writeSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}

function openNew(file: string): number {
  const open = () => openSync(file, 'wx')
  const descriptor = attempt(open)
  if (descriptor !== undefined) return descriptor
  rmSync(file, { force: true })
  return open()
}

/** Tried as it mostly is first: with all folders above it, and not there. Asking takes longer. */
function makeFolder(folder: string): void {
  const made = attempt(() => {
    mkdirSync(folder)
    return true
  })
  if (!made) mkdirSync(folder, { recursive: true })
}

type ToHtml = (page: PageData, json: string) => Promise<readonly string[]>

async function htmlMaker(request: DrawingRequest): Promise<ToHtml> {
  const renderPage = await loadRenderer(request.renderer)
  const fill = pageTemplate(request.template)
  return async (page, json) => {
    const { html } = await renderPage(page)
    const parts = {
      language: page.site.language,
      dir: request.dir,
      head: [policyTag(), headTags(page, request), request.scripts[page.kind]].join('\n'),
      body: withoutHoisted(html),
      data: `<script type="application/json" id="page-data">${scriptJson(json)}</script>`,
    }
    return joinShort(fill(parts))
  }
}

/** A long page is not copied once more; a short one is written at once. */
const shortChars = 50_000

function joinShort(pieces: readonly string[]): readonly string[] {
  return pieces.reduce((sum, { length }) => sum + length, 0) > shortChars ? pieces : [pieces.join('')]
}

async function loadRenderer(file: string): Promise<RenderPage> {
  const bundle: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href)
  if (
    typeof bundle === 'object' &&
    bundle !== null &&
    'renderPage' in bundle &&
    typeof bundle.renderPage === 'function'
  ) {
    // What the function takes and gives is held by its own declaration, `renderPage: RenderPage`.
    return bundle.renderPage as RenderPage
  }
  throw new TypeError(`${file} exports no renderPage`)
}
