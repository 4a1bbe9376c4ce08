/** Which scripts a kind of page needs beside the entry. Named in its head, they are fetched along with it and not after it. */
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PageData } from '../text/pages.ts'

/** The part of Vite's manifest that matters here. */
interface Chunk {
  readonly file: string
  readonly isEntry: boolean
  readonly imports: readonly string[]
}

type Manifest = ReadonlyMap<string, Chunk>

const manifestFile = '.vite/manifest.json'

/** Reads the manifest and takes it out of the site. The links' addresses start with `base`. */
export function readPreloads(outDir: string, base: string): (kind: PageData['kind']) => string {
  const manifest = parseManifest(JSON.parse(readFileSync(join(outDir, manifestFile), 'utf8')))
  rmSync(dirname(join(outDir, manifestFile)), { recursive: true })
  const tags = new Map<string, string>()
  return (kind) => {
    const known = tags.get(kind) ?? preloadTags(manifest, kind, base)
    tags.set(kind, known)
    return known
  }
}

/** A view is the file of `src/app/pages` that is named after its kind; without one there is nothing to hurry. */
function preloadTags(manifest: Manifest, kind: string, base: string): string {
  const source = [...manifest.keys()].find((file) => new RegExp(`/pages/${kind}(?:-view)?\\.tsx$`).test(file))
  const files = new Set<string>()
  if (source !== undefined) gather(manifest, source, files)
  return [...files].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`).join('\n')
}

function gather(manifest: Manifest, source: string, files: Set<string>): void {
  const chunk = manifest.get(source)
  // The entry stands in the page already, as does what it imports.
  if (!chunk || chunk.isEntry || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const other of chunk.imports) gather(manifest, other, files)
}

function parseManifest(json: unknown): Manifest {
  const chunks = new Map<string, Chunk>()
  for (const [source, value] of Object.entries(isFields(json) ? json : {})) {
    if (!isFields(value) || typeof value['file'] !== 'string' || !value['file'].endsWith('.js')) continue
    const imports = Array.isArray(value['imports']) ? value['imports'].map(String) : []
    chunks.set(source, { file: value['file'], isEntry: value['isEntry'] === true, imports })
  }
  return chunks
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
