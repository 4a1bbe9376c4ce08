import { useEffect, useState } from 'react'
import type { View } from '../../text/filter/view.ts'

export type FoundParts = typeof import('../lazy/found-parts.ts')

/** Kept, so that Back draws a list whole at once, and finds its place in it. */
let fetched: FoundParts | null = null

/** To be called as soon as a reader turns to the filter. */
export async function fetchFoundParts(): Promise<FoundParts> {
  fetched ??= await import('../lazy/found-parts.ts')
  return fetched
}

/** What draws an answer, once it is wanted and there. Where it did not come, the next change of the view asks again. */
export function useFoundParts(isWanted: boolean, view: View): FoundParts | null {
  const [parts, setParts] = useState(fetched)
  useEffect(() => {
    if (isWanted && parts === null) fetchFoundParts().then(setParts, () => undefined)
  }, [isWanted, parts, view])
  return isWanted ? parts : null
}
