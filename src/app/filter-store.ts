/** The texts that the filter looks through, and the code that looks: fetched once, when first wanted, and shared by all lists. */
import type { FilterDocument } from '../text/pages.ts'
import { fetchFilterDocuments } from './library-data.ts'

export type FilterCode = typeof import('./filtering.ts')

export type FilterData =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly documents: readonly FilterDocument[]; readonly code: FilterCode }

const idle: FilterData = { kind: 'idle' }
let data: FilterData = idle
const listeners = new Set<() => void>()

function put(next: FilterData) {
  data = next
  for (const listener of listeners) listener()
}

export const filterStore = {
  get: (): FilterData => data,
  /** While prerendering and hydrating nothing is fetched yet. */
  getFirst: (): FilterData => idle,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Begins to fetch, unless that is done or under way; after a failure it tries again. */
  load() {
    if (data.kind === 'loading' || data.kind === 'ready') return
    const loading: FilterData = { kind: 'loading' }
    put(loading)
    Promise.all([fetchFilterDocuments(), import('./filtering.ts')])
      .then(([documents, code]): FilterData => ({ kind: 'ready', documents, code }))
      .catch((): FilterData => ({ kind: 'failed' }))
      // What was fetched before the library changed is not kept.
      .then((next) => data === loading && put(next))
      .catch(() => put({ kind: 'failed' }))
  },
  /** For when the library has changed. */
  forget() {
    put(idle)
  },
}
