/** The page's end of the filter. The worker starts when the filter is first wanted; where there is none, the page does its work. */
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import type { Asked, FailureKind, FoundPart, FromWorker, Neighbours, ShownHit, ToWorker } from './filter-messages.ts'
import { base } from '../links.ts'
import { startWorker } from './start-worker.ts'

export interface Listener {
  readonly part: (part: FoundPart) => void
  readonly done: () => void
  readonly failed: (failure: FailureKind) => void
}

type Answered = (message: FromWorker) => void

type Send = (message: ToWorker) => void

let send: Promise<Send> | null = null
let lastId = 0
/** Who waits for an answer, by the number of the question. */
const waiting = new Map<number, Answered>()

function receive(message: FromWorker): void {
  const answered = waiting.get(message.id)
  if (message.kind !== 'part') waiting.delete(message.id)
  answered?.(message)
}

/** Nothing that waits now will be answered any more; what is asked on hearing of it goes to another worker. */
function failAll(): void {
  // A failure may be answered by asking again at once: that question is not one of these.
  const ids = [...waiting.keys()]
  for (const id of ids) receive({ kind: 'failed', id, failure: 'offline' })
}

async function start(): Promise<Send> {
  const worker = startWorker()
  if (worker === null) return (await import('./filter-service.ts')).filterService(base, receive)
  let isAlive = true
  // Terminated, it neither answers late nor stays in memory; whoever asks next starts another.
  const giveUp = (): void => {
    if (!isAlive) return
    isAlive = false
    worker.terminate()
    send = null
    failAll()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (isAlive) receive(data)
  })
  worker.addEventListener('error', giveUp)
  // An answer came that cannot be read, and it cannot be known to which question.
  worker.addEventListener('messageerror', giveUp)
  // A worker has one listener, its page; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return (message) => worker.postMessage(message)
}

function post(message: ToWorker): void {
  send ??= start()
  send
    .then((to) => to(message))
    .catch(() => {
      send = null
      if ('id' in message) receive({ kind: 'failed', id: message.id, failure: 'offline' })
    })
}

function ask(message: (id: number) => ToWorker, answered: Answered): () => void {
  const id = ++lastId
  waiting.set(id, answered)
  post(message(id))
  return () => {
    if (waiting.delete(id)) post({ kind: 'cancel', id })
  }
}

export const filterClient = {
  /** Fetches what every question needs, before one is asked. */
  prepare(): void {
    post({ kind: 'prepare' })
  },

  /** For when the library has changed. */
  forget(): void {
    if (send !== null) post({ kind: 'forget' })
  },

  /** Asks for a list; returns a function that gives the question up. */
  find(asked: Asked, { part, done, failed }: Listener): () => void {
    return ask(
      (id) => ({ kind: 'find', id, asked }),
      (message) => {
        if (message.kind === 'part') part(message.part)
        else if (message.kind === 'failed') failed(message.failure)
        else done()
      },
    )
  },

  /** Asks why an article is listed; nothing is told where it cannot be known. */
  hit(view: View, row: ArticleRow, shown: (hit: ShownHit) => void): () => void {
    return ask(
      (id) => ({ kind: 'hit', id, view, row }),
      (message) => {
        if (message.kind === 'hit' && message.shown !== null) shown(message.shown)
      },
    )
  },

  /** Asks which articles stand beside one in a list. */
  neighbours(view: View, slug: string, told: (neighbours: Neighbours) => void): () => void {
    return ask(
      (id) => ({ kind: 'neighbours', id, view, slug }),
      (message) => {
        if (message.kind === 'neighbours' && message.neighbours !== null) told(message.neighbours)
      },
    )
  },
}
