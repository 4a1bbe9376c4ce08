/** The files of an index, kept in memory. */
import { fileName, type Open, type Store } from '../../src/text/filter/index/file-names.ts'

export interface MemoryFiles {
  readonly files: Map<string, Uint8Array>
  readonly store: Store
  readonly open: Open
}

export function memoryFiles(): MemoryFiles {
  const files = new Map<string, Uint8Array>()
  const numbers = new Map<string, number>()
  return {
    files,
    store(kind, bytes) {
      const number = numbers.get(kind) ?? 0
      numbers.set(kind, number + 1)
      files.set(fileName(kind, number), bytes)
      return number
    },
    async open(name) {
      const bytes = files.get(name)
      if (bytes === undefined) throw new Error(`There is no file ${name}`)
      return bytes
    },
  }
}
