/** The page's end of the filter, with workers that fail. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { filterClient, type Listener } from '../../../src/app/filter/filter-client.ts'
import type { FromWorker, ToWorker } from '../../../src/app/filter/filter-messages.ts'
import { everything } from '../../../src/text/filter/view.ts'

class FakeWorker extends EventTarget {
  readonly posted: ToWorker[] = []
  isTerminated = false

  constructor() {
    super()
    workers.push(this)
  }

  postMessage(message: ToWorker): void {
    this.posted.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }

  answer(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }

  get lastId(): number {
    const message = this.posted.at(-1)
    return message !== undefined && 'id' in message ? message.id : 0
  }
}

let workers: FakeWorker[] = []
const asked = { lists: 'articles', view: everything, rows: 10, withFacets: false } as const

/** Waits until the client has posted what it was asked. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

async function ask(): Promise<{ readonly heard: string[]; readonly giveUp: () => void; readonly worker: FakeWorker }> {
  const heard: string[] = []
  const listener: Listener = {
    part: ({ kind }) => heard.push(kind),
    done: () => heard.push('done'),
    failed: (failure) => heard.push(failure),
  }
  const giveUp = filterClient.find(asked, listener)
  await settled()
  const worker = workers.at(-1)
  if (worker === undefined) throw new Error('No worker was started')
  return { heard, giveUp, worker }
}

beforeEach(() => {
  workers = []
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  // The next test starts a worker of its own.
  for (const worker of workers) worker.dispatchEvent(new Event('error'))
  vi.unstubAllGlobals()
})

it.each(['error', 'messageerror'])(
  'says of every open question that it failed when the worker has an %s',
  async (type) => {
    const [first, second] = [await ask(), await ask()]
    second.worker.dispatchEvent(new Event(type))
    expect([first.heard, second.heard]).toEqual([['offline'], ['offline']])
  },
)

it('asks a new worker after one that failed, which is terminated', async () => {
  const before = await ask()
  before.worker.dispatchEvent(new Event('error'))
  const { heard, worker } = await ask()
  worker.answer({ kind: 'done', id: worker.lastId })
  expect([workers.length, before.worker.isTerminated, worker.isTerminated, heard]).toEqual([2, true, false, ['done']])
})

it('takes a question that is asked on hearing of the failure to a new worker', async () => {
  const again: string[] = []
  const listener = { part: () => undefined, done: () => again.push('done'), failed: () => again.push('failed') }
  filterClient.find(asked, { ...listener, failed: () => filterClient.find(asked, listener) })
  await settled()
  workers[0]?.dispatchEvent(new Event('error'))
  await settled()
  const worker = workers[1]
  worker?.answer({ kind: 'done', id: worker.lastId })
  expect(again).toEqual(['done'])
})

it('does not take the late failure of an old worker for one of the new', async () => {
  const before = await ask()
  before.worker.dispatchEvent(new Event('error'))
  const { heard } = await ask()
  before.worker.dispatchEvent(new Event('error'))
  expect(heard).toEqual([])
  expect((await ask()).worker).toBe(workers[1])
})

it('hears nothing from a worker that failed', async () => {
  const before = await ask()
  before.worker.dispatchEvent(new Event('error'))
  const { heard, worker } = await ask()
  before.worker.answer({ kind: 'done', id: worker.lastId })
  expect(heard).toEqual([])
})

it('tells the worker of a question that was given up, and nobody of its answer', async () => {
  const { heard, giveUp, worker } = await ask()
  const id = worker.lastId
  giveUp()
  await settled()
  worker.answer({ kind: 'part', id, part: { kind: 'matches', matches: 3 } })
  worker.answer({ kind: 'failed', id, failure: 'damaged' })
  expect([worker.posted.at(-1), heard]).toEqual([{ kind: 'cancel', id }, []])
})

it('gives up nothing once the answer is there', async () => {
  const { heard, giveUp, worker } = await ask()
  worker.answer({ kind: 'done', id: worker.lastId })
  giveUp()
  await settled()
  expect([worker.posted.map(({ kind }) => kind), heard]).toEqual([['find'], ['done']])
})

it('says that it failed where the worker cannot be started', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new Error('refused by the policy')
  })
  const failed = new Promise((resolve) => {
    filterClient.find(asked, { part: () => undefined, done: () => undefined, failed: resolve })
  })
  expect(await failed).toBe('offline')
})
