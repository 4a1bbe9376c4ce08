import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False while the page is drawn as the build drew it, true from then on. The build knows neither query nor fragment,
 * so what depends on them waits for this.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
