import { startTransition, useEffect, useRef, useState, type RefObject } from 'react'
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import { filterClient } from '../filter/filter-client.ts'
import type { ShownHit } from '../filter/filter-messages.ts'
import { viewSearch } from '../links.ts'

/** Rows begin to fetch their text this far below what is seen. */
const nearMargin = '300px'

const kept = new Map<string, ShownHit>()
const keptHits = 200

/** For when the library has changed. */
export function forgetHits(): void {
  kept.clear()
}

/** Why an article is listed, told once its row comes near to being seen. `row` is the element to watch. */
export function useHit(
  article: ArticleRow,
  view: View | null,
): { hit: ShownHit | null; row: RefObject<HTMLLIElement | null> } {
  const row = useRef<HTMLLIElement>(null)
  const key = view === null ? null : `${article.slug} ${viewSearch(view)}`
  const [shown, setShown] = useState<{ readonly key: string; readonly hit: ShownHit } | null>(null)
  const known = key === null ? null : shown?.key === key ? shown.hit : (kept.get(key) ?? null)

  useEffect(() => {
    if (view === null || key === null || kept.has(key) || row.current === null) return
    let stop = () => undefined as void
    const fetchHit = () => {
      stop = filterClient.hit(view, article, (hit) => {
        kept.set(key, hit)
        for (const oldest of kept.keys()) if (kept.size > keptHits) kept.delete(oldest)
        startTransition(() => setShown({ key, hit }))
      })
    }
    const stopWatching = whenNear(row.current, fetchHit)
    return () => {
      stopWatching()
      stop()
    }
    // The view is told by the key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, article])

  return { hit: known, row }
}

function whenNear(element: Element, isNear: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    isNear()
    return () => undefined
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      isNear()
    },
    { rootMargin: nearMargin },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
