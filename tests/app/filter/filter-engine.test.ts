/** Long questions to the engine: while one is worked on, what comes meanwhile is heard. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FilterEngine } from '../../../src/app/filter/filter-engine.ts'
import type { Asked, FoundPart } from '../../../src/app/filter/filter-messages.ts'
import { IndexFiles } from '../../../src/app/filter/index-files.ts'
import { filterQuotations } from '../../../src/text/filter/match.ts'
import { everything } from '../../../src/text/filter/view.ts'
import { generatedDocuments } from '../../support/generated-library.ts'
import { indexFiles } from '../../support/memory-index.ts'

const documents = [...generatedDocuments(40)]
const files = indexFiles(documents)
const words = documents[3]?.text.split(/[^\p{L}]+/u) ?? []
/** All words of one article, so that no early end spares the work. */
const q = [...new Set(words)].join(' ').slice(0, 10_000)
const asked: Asked = { lists: 'articles', view: { ...everything, q }, rows: 20, withFacets: true }

beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) => {
    const bytes = files.get(url.slice(1))
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 }))
  })
})
afterEach(() => vi.unstubAllGlobals())

const newEngine = () => new FilterEngine(new IndexFiles('/filter/'), () => Promise.reject(new Error('No texts here')))
const never = new AbortController().signal

it('finds an article by ten thousand characters of its words', async () => {
  const totals: number[] = []
  await newEngine().find(asked, never, (part) => part.kind === 'articles' && totals.push(part.total))
  expect(totals).toEqual([1])
})

it('hears what comes while it works on files that are at hand', async () => {
  const engine = newEngine()
  await engine.find(asked, never, () => undefined)
  let heard = 0
  const timer = setInterval(() => heard++, 0)
  await engine.find(asked, never, () => undefined)
  clearInterval(timer)
  expect(heard).toBeGreaterThan(1)
})

it('gives a question up in the midst of its work', async () => {
  const engine = newEngine()
  await engine.find(asked, never, () => undefined)
  const stop = new AbortController()
  const kinds: string[] = []
  const answer = engine.find(asked, stop.signal, ({ kind }) => kinds.push(kind))
  setTimeout(() => stop.abort())
  await expect(answer).rejects.toThrow(/abort/u)
  expect(kinds).not.toContain('facets')
})

describe('a list of quotations as long as the library', () => {
  const view = { ...everything, scope: 'quotations' } as const
  const all = filterQuotations(documents, view).hits.map(({ row, quotation }) => `${row.slug} ${quotation.id}`)
  const bySlug = new Map(documents.map((document) => [document.row.slug, document]))
  const openEngine = (asked: string[]) =>
    new FilterEngine(new IndexFiles('/filter/'), async ({ slug }) => {
      asked.push(slug)
      const document = bySlug.get(slug)
      if (document === undefined) throw new Error(`${slug} is not there`)
      return document
    })
  const wanted: Asked = { lists: 'quotations', view, rows: all.length, withFacets: false }

  it('is told in the order that is asked for, each article read once, counting on the way', async () => {
    const [read, told]: [string[], FoundPart[]] = [[], []]
    await openEngine(read).find({ ...wanted, view: { ...view, sort: 'length' } }, never, (part) => told.push(part))
    const hits = told.flatMap((part) => (part.kind === 'quotations' ? part.hits : []))
    const ordered = filterQuotations(documents, { ...view, sort: 'length' }).hits
    expect(hits.map(({ quotation }) => quotation)).toEqual(ordered.map(({ quotation }) => quotation))
    expect(new Set(read).size).toBe(read.length)
    const progress = told.flatMap((part) => (part.kind === 'progress' ? [part] : []))
    expect(progress.length).toBeGreaterThan(0)
    for (const { done, total } of progress) expect([done > 0, done < total, total]).toEqual([true, true, all.length])
  })

  it('is given up before more of it is read', async () => {
    const stop = new AbortController()
    const read: string[] = []
    const answer = openEngine(read).find(wanted, stop.signal, ({ kind }) => kind === 'progress' && stop.abort())
    await expect(answer).rejects.toThrow(/abort/u)
    expect(read.length).toBeLessThan(documents.length)
  })
})
