/** The index of some documents, kept in memory. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filterFiles } from '../../src/node/site/filter-index.ts'
import type { FilterDocument } from '../../src/text/pages.ts'
import { articleFacts } from '../../src/text/filter/index/article-facts.ts'
import { articleWords } from '../../src/text/filter/index/article-words.ts'
import { Batch } from '../../src/text/filter/index/batch.ts'
import { isWordKey } from '../../src/text/filter/index/keys.ts'
import { mergeRuns } from '../../src/text/filter/index/merge.ts'
import type { FilterIndex } from '../../src/text/filter/index/open-index.ts'
import { readRoot, writeRoot } from '../../src/text/filter/index/root.ts'
import { writeIndex, type IndexSizes } from '../../src/text/filter/index/write-index.ts'
import { memoryFiles } from './memory-files.ts'

/** So small that a few articles fill several leaves and pages. */
export const tinySizes: IndexSizes = {
  words: { leafBytes: 60, sectionBytes: 60, topBytes: 60, pageBytes: 40 },
  pairs: { leafBytes: 60, sectionBytes: 60, topBytes: 60, pageBytes: 40 },
}

/** The index as a site holds it: compressed files by path below the base. */
export function indexFiles(documents: readonly FilterDocument[]): ReadonlyMap<string, Uint8Array> {
  return filterFiles(documents, join(tmpdir(), `verbatim-test-index-${process.pid}`))
}

/** Indexed in two batches, so that their joint is tested as well. */
export function memoryIndex(documents: readonly FilterDocument[], sizes: IndexSizes): FilterIndex {
  const half = Math.ceil(documents.length / 2)
  const batches = [new Batch(), new Batch()]
  documents.forEach((document, article) => batches[article < half ? 0 : 1]?.add(article, articleWords(document)))
  const indexed = batches.map((batch) => batch.finish(isWordKey))
  const { store, open } = memoryFiles()
  const entries = {
    words: mergeRuns(indexed.map((batch) => batch.words())),
    unions: mergeRuns(indexed.map((batch) => batch.unions())),
    pairs: mergeRuns(indexed.map((batch) => batch.pairs())),
  }
  const root = writeIndex(entries, documents.map(articleFacts), sizes, store)
  const read = readRoot(writeRoot({ ...root, folder: 'memory' }))
  if (read === undefined) throw new Error('The root does not read back')
  return { ...read, open }
}
