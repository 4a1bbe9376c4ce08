/** The thread that indexes: it takes articles while the pages are drawn, and writes the index when there are no more. */
import { parentPort, workerData } from 'node:worker_threads'
import type { FilterDocument } from '../../text/pages.ts'
import { FilterIndexer, writeFilterIndex, type WrittenFile } from './filter-index.ts'

export interface ThreadData {
  /** Where the index is written. */
  readonly filterDir: string
}

export type ToThread =
  { readonly kind: 'articles'; readonly documents: readonly string[] } | { readonly kind: 'finish' }

/** `taken`: the last articles are indexed. `written`: the index is. */
export type FromThread =
  { readonly kind: 'taken' } | { readonly kind: 'written'; readonly files: readonly WrittenFile[] }

if (parentPort !== null) {
  const port = parentPort
  // `Indexing` starts this thread with nothing else.
  const { filterDir } = workerData as ThreadData
  const indexer = new FilterIndexer(filterDir)
  const answer = (message: ToThread): FromThread => {
    if (message.kind === 'finish') {
      return { kind: 'written', files: writeFilterIndex(indexer, filterDir) }
    }
    // Each was a `FilterDocument` when the other thread made a string of it.
    for (const document of message.documents) indexer.add(JSON.parse(document) as FilterDocument)
    return { kind: 'taken' }
  }
  // The rule means windows: a port has one other end.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  port.on('message', (message: ToThread) => port.postMessage(answer(message)))
}
