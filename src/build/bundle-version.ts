/** Stands for a part of the program: other code, another version. Nobody has to remember to count one up. */
import { hashOf } from './cache-files.ts'

/** The part of a bundler's chunk that matters here. */
export interface CodeChunk {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
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
