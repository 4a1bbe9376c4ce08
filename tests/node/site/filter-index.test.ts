import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { FilterIndexer, writeFilterIndex } from '../../../src/node/site/filter-index.ts'
import { findRows } from '../../../src/text/filter/index/find.ts'
import type { FilterIndex } from '../../../src/text/filter/index/open-index.ts'
import { readRoot } from '../../../src/text/filter/index/root.ts'
import { filterArticles } from '../../../src/text/filter/match.ts'
import { everything } from '../../../src/text/filter/view.ts'
import type { FilterDocument } from '../../../src/text/pages.ts'
import { generatedDocuments } from '../../support/generated-library.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function written(documents: Iterable<FilterDocument>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-index-'))
  folders.push(folder)
  const indexer = new FilterIndexer(folder)
  for (const document of documents) indexer.add(document)
  writeFilterIndex(indexer, folder)
  return folder
}

function opened(folder: string): FilterIndex & { readonly folder: string } {
  const root = readRoot(gunzipSync(readFileSync(join(folder, 'root.bin'))))
  if (root === undefined) throw new Error('The root has another form')
  return { ...root, open: async (name) => gunzipSync(readFileSync(join(folder, root.folder, `${name}.bin`))) }
}

describe('the filter index on disk', () => {
  it('holds a root and one folder, and leaves nothing else behind', () => {
    const folder = written(generatedDocuments(3))
    expect(readdirSync(folder).toSorted()).toEqual([opened(folder).folder, 'root.bin'].toSorted())
  })

  it('answers as the texts themselves do', async () => {
    const documents = [...generatedDocuments(12)]
    const index = opened(written(documents))
    for (const q of [
      'harbour',
      'the',
      't',
      '"of the"',
      '"in the and"',
      '难民',
      '-council river',
      'by:ada',
      'after:2023',
      'don’t',
    ]) {
      const view = { ...everything, q }
      const { rows } = await findRows(index, 'articles', view)
      const plain = filterArticles(documents, view).hits.map(({ row }) => row.slug)
      expect([q, Array.from(rows, (article) => documents[article]?.row.slug)]).toEqual([q, plain])
    }
  })

  it('is named after what it holds', () => {
    const [one, same, other] = [
      written(generatedDocuments(3)),
      written(generatedDocuments(3)),
      written(generatedDocuments(4)),
    ]
    expect(opened(same).folder).toBe(opened(one).folder)
    expect(opened(other).folder).not.toBe(opened(one).folder)
  })
})
