/** A version for a part of the program, made from its code: nobody has to remember to raise a number. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attempt, hashOf } from './cache-files.ts'

/** The part of a bundler's chunk that matters here. */
export interface CodeChunk {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
}

/** What npm notes of every package that it installed. */
const installedNote = 'node_modules/.package-lock.json'

/** Stands for the packages that bundles import: they are left out of them, since bundling them takes time and memory. */
export function packagesVersion(root: string): string {
  const note =
    attempt(() => readFileSync(join(root, installedNote))) ??
    attempt(() => readFileSync(join(root, 'package-lock.json')))
  // Installed by other means, they may be any: then nothing that is kept counts.
  return note === undefined ? `${process.pid} ${performance.now()}` : hashOf(note)
}

/**
 * The hash of the chunk `fileName` with all that it imports, and of Node's version, which brings the tables of Unicode along.
 * `settings` are what else the outcome depends on.
 */
export function bundleVersion(chunks: readonly CodeChunk[], fileName: string, settings: unknown): string {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const files = new Set<string>()
  const gather = (name: string): void => {
    const chunk = byName.get(name)
    if (chunk === undefined || files.has(name)) return
    files.add(name)
    for (const imported of [...chunk.imports, ...chunk.dynamicImports]) gather(imported)
  }
  gather(fileName)
  if (files.size === 0) throw new RangeError(`the build made no ${fileName}`)
  const code = [...files].toSorted().map((name) => byName.get(name)?.code)
  const { node, icu, unicode } = process.versions
  return hashOf(JSON.stringify([code, settings, node, icu, unicode]))
}
