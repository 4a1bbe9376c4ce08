/** Turns messages into questions to the engine, and its answers into messages. */
import { LruCache } from '../../text/lru-cache.ts'
import type { ArticleRow, FilterDocument } from '../../text/pages.ts'
import { FilterEngine } from './filter-engine.ts'
import type { FailureKind, FromWorker, ToWorker } from './filter-messages.ts'
import { IndexFailure, IndexFiles } from './index-files.ts'

/** Articles kept, read and indexed: more than are seen at a time. */
export const keptDocuments = 120

/** The service of a site whose base is `base`; `post` takes its answers. */
export function filterService(base: string, post: (message: FromWorker) => void): (message: ToWorker) => void {
  const files = new IndexFiles(`${base}filter/`)
  const documents = new LruCache<Promise<FilterDocument>>(keptDocuments)
  const engine = new FilterEngine(files, (row) => {
    const known = documents.get(row.slug)
    if (known !== undefined) return known
    const document = fetchDocument(base, row)
    documents.set(row.slug, document)
    document.catch(() => documents.delete(row.slug))
    return document
  })
  const running = new Map<number, AbortController>()

  const run = (id: number, answer: (signal: AbortSignal) => Promise<FromWorker>): void => {
    const stop = new AbortController()
    running.set(id, stop)
    answer(stop.signal)
      .then(
        (message) => {
          if (!stop.signal.aborted) post(message)
        },
        (error: unknown) => {
          if (!stop.signal.aborted) post({ kind: 'failed', id, failure: failureOf(error) })
        },
      )
      .finally(() => running.delete(id))
      // Posting fails only when nobody listens any more.
      .catch(() => undefined)
  }

  return (message) => {
    switch (message.kind) {
      case 'prepare':
        // Whoever asks next learns of a failure.
        engine.prepare().catch(() => undefined)
        break
      case 'forget':
        files.forget()
        documents.clear()
        break
      case 'cancel':
        running.get(message.id)?.abort()
        break
      case 'find':
        run(message.id, async (signal) => {
          const { id } = message
          await engine.find(message.asked, signal, (part) => {
            if (!signal.aborted) post({ kind: 'part', id, part })
          })
          return { kind: 'done', id }
        })
        break
      case 'hit':
        run(message.id, async (signal) => {
          const shown = await engine.hit(message.view, message.row, signal)
          return { kind: 'hit', id: message.id, shown }
        })
        break
      case 'neighbours':
        run(message.id, async (signal) => {
          const neighbours = await engine.neighbours(message.view, message.slug, signal)
          return { kind: 'neighbours', id: message.id, neighbours }
        })
        break
    }
  }
}

function failureOf(error: unknown): FailureKind {
  if (error instanceof IndexFailure) return error.kind
  // Files that open but hold nonsense.
  return error instanceof RangeError || error instanceof SyntaxError ? 'damaged' : 'offline'
}

async function fetchDocument(base: string, row: ArticleRow): Promise<FilterDocument> {
  const response = await fetch(`${base}articles/${encodeURIComponent(row.slug)}/page.json`)
  if (!response.ok) throw new IndexFailure(response.status === 404 ? 'missing' : 'offline', response.url)
  const page: unknown = await response.json()
  if (!isArticle(page)) throw new IndexFailure('damaged', response.url)
  const { text, blocks, asides, quotations } = page
  return { row, text, blocks, ...(asides === undefined ? {} : { asides }), quotations }
}

/** As deep as is needed to know a page from something else; the app's own check would bring all its words along. */
function isArticle(page: unknown): page is Omit<FilterDocument, 'row'> {
  return (
    typeof page === 'object' &&
    page !== null &&
    'text' in page &&
    typeof page.text === 'string' &&
    'blocks' in page &&
    Array.isArray(page.blocks) &&
    'quotations' in page &&
    Array.isArray(page.quotations)
  )
}
