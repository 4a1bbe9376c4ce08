/** What the worker does with the messages of its page, where files fail or are given up. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Asked, FromWorker, ToWorker } from '../../../src/app/filter/filter-messages.ts'
import { filterService, keptDocuments } from '../../../src/app/filter/filter-service.ts'
import { everything } from '../../../src/text/filter/view.ts'
import type { ArticleRow } from '../../../src/text/pages.ts'
import { generatedDocuments } from '../../support/generated-library.ts'
import { indexFiles } from '../../support/memory-index.ts'

const documents = [...generatedDocuments(3)]
const files = indexFiles(documents)
const [document] = documents
if (document === undefined) throw new Error('No article was generated')
const asked: Asked = { lists: 'articles', view: { ...everything, q: 'the' }, rows: 5, withFacets: true }

type Answer = (url: string) => Response | Promise<Response>
let requests: string[] = []
const answerWith = (answer: Answer) =>
  vi.stubGlobal('fetch', (url: string) => {
    requests.push(url)
    return Promise.resolve(answer(url))
  })
const fromIndex: Answer = (url) => {
  const bytes = files.get(url.slice(1))
  return bytes === undefined ? new Response('', { status: 404 }) : new Response(new Uint8Array(bytes))
}
const fromPages: Answer = () => Response.json(document)

// The fetch of one test stays until the next has its own: what a test gave up may still ask for files.
beforeEach(() => (requests = []))

interface Service {
  readonly send: (message: ToWorker) => void
  readonly heard: FromWorker[]
  /** The answer that ends a question, to be asked for before it can come. */
  readonly endOf: (id: number) => Promise<FromWorker>
}

function newService(): Service {
  const heard: FromWorker[] = []
  const ended = new Map<number, (message: FromWorker) => void>()
  const send = filterService('/', (message) => {
    heard.push(message)
    if (message.kind !== 'part') ended.get(message.id)?.(message)
  })
  return { send, heard, endOf: (id) => new Promise((resolve) => ended.set(id, resolve)) }
}

describe('a question that fails', () => {
  const wrongOnes: readonly (readonly [string, Answer])[] = [
    ['missing', () => new Response('', { status: 404 })],
    ['damaged', () => new Response('no index')],
    ['offline', () => new Response('', { status: 503 })],
    ['offline', () => Promise.reject(new TypeError('no network'))],
  ]

  it.each(wrongOnes)('is told with its reason: %s', async (failure, answer) => {
    answerWith(answer)
    const { send, endOf } = newService()
    send({ kind: 'find', id: 1, asked })
    expect(await endOf(1)).toEqual({ kind: 'failed', id: 1, failure })
  })

  it('is damaged where files open and hold nonsense', async () => {
    const root = files.get('filter/root.bin') ?? new Uint8Array()
    const nonsense = new Uint8Array(
      await new Response(
        new Blob([new Uint8Array(9).fill(255)]).stream().pipeThrough(new CompressionStream('gzip')),
      ).arrayBuffer(),
    )
    answerWith((url) => new Response(new Uint8Array(url.endsWith('root.bin') ? root : nonsense)))
    const { send, endOf } = newService()
    send({ kind: 'find', id: 1, asked })
    expect(await endOf(1)).toEqual({ kind: 'failed', id: 1, failure: 'damaged' })
  })

  it('does not keep the next one from its answer', async () => {
    answerWith(() => Promise.reject(new TypeError('no network')))
    const { send, endOf } = newService()
    send({ kind: 'find', id: 1, asked })
    await endOf(1)
    answerWith(fromIndex)
    send({ kind: 'find', id: 2, asked })
    expect(await endOf(2)).toEqual({ kind: 'done', id: 2 })
  })
})

describe('a question that was given up', () => {
  it('has no answer, though the next one has', async () => {
    answerWith(fromIndex)
    const { send, heard, endOf } = newService()
    send({ kind: 'find', id: 1, asked })
    send({ kind: 'cancel', id: 1 })
    send({ kind: 'find', id: 2, asked })
    await endOf(2)
    expect(heard.filter(({ id }) => id === 1)).toEqual([])
  })

  it('has no answer when its article comes after all', async () => {
    let come: () => void = () => undefined
    const arrival = new Promise<void>((resolve) => (come = resolve))
    answerWith(async (url) => {
      await arrival
      return fromPages(url)
    })
    const { send, heard, endOf } = newService()
    const { row } = document
    send({ kind: 'hit', id: 1, view: asked.view, row })
    send({ kind: 'hit', id: 2, view: asked.view, row })
    send({ kind: 'cancel', id: 1 })
    come()
    await endOf(2)
    expect(heard.map(({ id }) => id)).toEqual([2])
  })
})

describe('articles that were read', () => {
  const rowOf = (number: number): ArticleRow => ({ ...document.row, slug: `article-${number}` })
  const read = async (service: Service, number: number) => {
    const id = requests.length + service.heard.length + 1
    service.send({ kind: 'hit', id, view: asked.view, row: rowOf(number) })
    return service.endOf(id)
  }

  it('are kept, the one that was not asked for the longest given up and fetched again with the same answer', async () => {
    answerWith(fromPages)
    const service = newService()
    const first = await read(service, 0)
    for (let number = 1; number < keptDocuments; number++) await read(service, number)
    await read(service, 0)
    expect(requests).toHaveLength(keptDocuments)
    await read(service, keptDocuments)
    await read(service, 0)
    expect(requests).toHaveLength(keptDocuments + 1)
    const again = await read(service, 1)
    expect(requests).toHaveLength(keptDocuments + 2)
    expect(again).toMatchObject({ kind: 'hit', shown: { matches: first.kind === 'hit' ? first.shown?.matches : 0 } })
  })

  it('are fetched again where they did not come', async () => {
    answerWith(() => new Response('', { status: 503 }))
    const service = newService()
    expect(await read(service, 0)).toMatchObject({ kind: 'failed', failure: 'offline' })
    answerWith(fromPages)
    expect(await read(service, 0)).toMatchObject({ kind: 'hit' })
  })
})
