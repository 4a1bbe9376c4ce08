/** The files of the index: what is fetched, kept, given up and fetched again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FilterEngine } from '../../../src/app/filter/filter-engine.ts'
import { IndexFiles } from '../../../src/app/filter/index-files.ts'
import type { FoundPart } from '../../../src/app/filter/filter-messages.ts'
import { filterArticles } from '../../../src/text/filter/match.ts'
import { everything } from '../../../src/text/filter/view.ts'
import { generatedDocuments } from '../../support/generated-library.ts'
import { indexFiles } from '../../support/memory-index.ts'

const never = new AbortController().signal
const compressed = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

let requests: string[] = []
let hold: Promise<void> | null = null

/** A host whose files have 100 bytes each, the first of them told by the last letter of the name. */
function serveFiles(): void {
  vi.stubGlobal('fetch', async (url: string, { signal }: { readonly signal: AbortSignal | null }) => {
    requests.push(url)
    await hold
    signal?.throwIfAborted()
    return new Response(await compressed(new Uint8Array(100).fill(url.charCodeAt(url.length - 5))))
  })
}

beforeEach(() => {
  requests = []
  hold = null
  serveFiles()
})
afterEach(() => vi.unstubAllGlobals())

describe('files that were opened', () => {
  it('are not fetched twice while they are kept', async () => {
    const files = new IndexFiles('/filter/', 300)
    for (const name of ['a', 'b', 'a', 'b']) await files.open('x', name, never)
    expect(requests).toEqual(['/filter/x/a.bin', '/filter/x/b.bin'])
  })

  it('are given up in the order of their last use, and fetched again with the same bytes', async () => {
    const files = new IndexFiles('/filter/', 300)
    for (const name of ['a', 'b', 'c', 'a', 'd']) await files.open('x', name, never)
    requests = []
    const bytes = await Promise.all(['a', 'c', 'd', 'b'].map((name) => files.open('x', name, never)))
    expect(requests).toEqual(['/filter/x/b.bin'])
    expect(bytes.map(([first]) => String.fromCharCode(first ?? 0))).toEqual(['a', 'c', 'd', 'b'])
  })

  it('are fetched once for all who wait for them', async () => {
    const files = new IndexFiles('/filter/')
    await Promise.all([files.open('x', 'a', never), files.open('x', 'a', never)])
    expect(requests).toHaveLength(1)
  })
})

describe('a request that nobody waits for any more', () => {
  it('ends, and who asks then has a new one', async () => {
    let come: () => void = () => undefined
    hold = new Promise((resolve) => (come = resolve))
    const files = new IndexFiles('/filter/')
    const stop = new AbortController()
    const given = files.open('x', 'a', stop.signal)
    stop.abort()
    await expect(given).rejects.toThrow(/abort/u)
    // Longer than a request is kept for the next letter.
    await new Promise((resolve) => setTimeout(resolve, 120))
    const asked = files.open('x', 'a', never)
    come()
    expect((await asked)[0]).toBe('a'.charCodeAt(0))
    expect(requests).toHaveLength(2)
  })

  it('is taken over by who asks soon after', async () => {
    let come: () => void = () => undefined
    hold = new Promise((resolve) => (come = resolve))
    const files = new IndexFiles('/filter/')
    const stop = new AbortController()
    const given = files.open('x', 'a', stop.signal)
    stop.abort()
    await expect(given).rejects.toThrow(/abort/u)
    const asked = files.open('x', 'a', never)
    await new Promise((resolve) => setTimeout(resolve, 120))
    come()
    expect((await asked).length).toBe(100)
    expect(requests).toHaveLength(1)
  })
})

it('answers rightly where hardly a file is kept', async () => {
  const documents = [...generatedDocuments(20)]
  const written = indexFiles(documents)
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(new Uint8Array(written.get(url.slice(1)) ?? []))),
  )
  const engine = new FilterEngine(new IndexFiles('/filter/', 1000), () => Promise.reject(new Error('No texts here')))
  for (const q of ['the', 'th', 'harbour', '"of the"', 'the']) {
    const view = { ...everything, q }
    const told: FoundPart[] = []
    await engine.find({ lists: 'articles', view, rows: 20, withFacets: true }, never, (part) => told.push(part))
    const plain = filterArticles(documents, view)
    expect(told.find(({ kind }) => kind === 'articles')).toMatchObject({
      total: plain.total,
      rows: plain.hits.map(({ row }) => row),
    })
    expect(told.find(({ kind }) => kind === 'facets')).toEqual({ kind: 'facets', facets: plain.facets })
  }
})
