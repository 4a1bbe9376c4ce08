import { useDeferredValue, useMemo } from 'react'
import type { Found } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import type { FilterDocument } from '../../text/pages.ts'
import type { FilterCode } from '../filter-store.ts'
import { isPlain } from '../links.ts'
import { useFilterData } from './use-filter-data.ts'

export type FoundList<Hit> =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | {
      readonly state: 'ready'
      readonly found: Found<Hit>
      readonly code: FilterCode
      readonly documents: readonly FilterDocument[]
      /** The view that `found` answers: a moment behind the one asked for while much is looked through. */
      readonly view: View
    }

/** What a view finds; the texts are fetched when the view first asks for more than the plain list. */
export function useFound<Hit>(
  asked: View,
  find: (code: FilterCode, documents: readonly FilterDocument[], view: View) => Found<Hit>,
): FoundList<Hit> {
  const view = useDeferredValue(asked)
  const data = useFilterData(!isPlain(asked))
  const found = useMemo(
    () => (data.kind === 'ready' ? find(data.code, data.documents, view) : null),
    [data, view, find],
  )
  if (data.kind !== 'ready' || found === null) return { state: data.kind === 'ready' ? 'idle' : data.kind }
  return { state: 'ready', found, code: data.code, documents: data.documents, view }
}
