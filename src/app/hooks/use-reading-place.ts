/** Where a reader was in an article is kept in the browser, and offered when they come back. */
import { useEffect, useState } from 'react'
import { useHydrated } from './use-hydrated.ts'

const storageKey = 'verbatim-places'

/** Whether something is kept at all, which is known without fetching what reads it. */
function isAnythingKept(slug: string): boolean {
  try {
    return localStorage.getItem(storageKey)?.includes(slug) === true
  } catch {
    return false
  }
}

/**
 * Leads to where the reader was; `null` where that is not known, near the start, or when a link leads elsewhere.
 * The root element says whether there is a way: at first `public/settings.js`, so that nothing moves.
 */
export function useReadingPlace(slug: string): (() => void) | null {
  const [resume, setResume] = useState<{ readonly slug: string; readonly go: () => void } | null>(null)
  const isHydrated = useHydrated()

  useEffect(() => {
    if (!isHydrated) return
    let isHere = true
    let stop: (() => void) | null = null
    const offer = (isOffered: boolean) => document.documentElement.toggleAttribute('data-resume', isOffered)
    // Nothing is fetched for one who does not scroll and was not here before.
    const follow = () => {
      void import('../browser/reading-place.ts').then(({ followReading, placeOf }) => {
        if (!isHere || stop !== null) return
        const go = location.hash === '' ? placeOf(slug) : null
        setResume(go && { slug, go })
        offer(go !== null)
        stop = followReading(slug)
      })
    }
    if (isAnythingKept(slug)) follow()
    else addEventListener('scroll', follow, { once: true, passive: true })
    return () => {
      isHere = false
      removeEventListener('scroll', follow)
      stop?.()
      offer(false)
    }
  }, [slug, isHydrated])

  return resume?.slug === slug ? resume.go : null
}
