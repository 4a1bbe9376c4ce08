/** The worker that filters: nothing here ever keeps the page from answering. */
import type { ToWorker } from './filter-messages.ts'
import { filterService } from './filter-service.ts'

// A worker speaks to its page alone; the rule means windows.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const answer = filterService(import.meta.env.BASE_URL, (message) => globalThis.postMessage(message))

// Only the page that started the worker can send to it.
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data))
