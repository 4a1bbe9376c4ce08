import { useEffect, useSyncExternalStore } from 'react'
import { filterStore, type FilterData } from '../filter-store.ts'

/** The texts to look through; fetched as soon as a view needs them. */
export function useFilterData(isNeeded: boolean): FilterData {
  const data = useSyncExternalStore(filterStore.subscribe, filterStore.get, filterStore.getFirst)
  useEffect(() => {
    if (isNeeded && data.kind === 'idle') filterStore.load()
  }, [isNeeded, data.kind])
  return data
}
