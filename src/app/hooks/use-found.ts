import { startTransition, useEffect, useMemo, useReducer, useState } from 'react'
import type { Facets, Hint, QuotationHit } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import { filterClient } from '../filter/filter-client.ts'
import type { Asked, FailureKind, FoundPart, Lists } from '../filter/filter-messages.ts'
import { isPlain, viewSearch } from '../links.ts'

/** What is known so far of a list; the rows come first. */
export interface FoundList {
  /** The view that the rows answer. */
  readonly view: View
  readonly total: number
  readonly rows: readonly ArticleRow[]
  readonly hits: readonly QuotationHit[]
  /** In a list of quotations: how many articles they stand in. */
  readonly articles: number
  readonly facets: Facets | null
  readonly matches: number | null
  readonly hints: readonly Hint[]
}

export type FoundState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: FailureKind }
  | { readonly kind: 'ready' }

export interface FoundResult {
  readonly state: FoundState
  /** While another view is looked for, and when that fails, what was found before stays. */
  readonly found: FoundList | null
  /** Those counted last stay until others are counted, so that their lists do not vanish at each letter. */
  readonly facets: Facets | null
  readonly again: () => void
}

/** The lists found last, so that Back finds its list, and its place in it, at once. */
const kept = new Map<string, FoundList>()
const keptLists = 12

function keep(key: string, found: FoundList): void {
  kept.delete(key)
  kept.set(key, found)
  for (const oldest of kept.keys()) if (kept.size > keptLists) kept.delete(oldest)
}

/** For when the library has changed. */
export function forgetFound(): void {
  kept.clear()
}

const keyOf = ({ lists, view, rows, withFacets }: Asked): string =>
  `${lists} ${rows} ${withFacets ? 'facets' : ''} ${viewSearch(view)}`

function withPart(view: View, before: FoundList | null, part: FoundPart): FoundList | null {
  switch (part.kind) {
    case 'articles':
      return { ...emptyList, view, total: part.total, rows: part.rows, facets: before?.facets ?? null }
    case 'quotations':
      return { ...emptyList, ...part, view, facets: before?.facets ?? null }
    case 'progress':
      return before
    case 'facets':
      return before && { ...before, facets: part.facets }
    case 'matches':
      return before && { ...before, matches: part.matches }
    case 'hints':
      return before && { ...before, hints: part.hints }
  }
}

const emptyList: Omit<FoundList, 'view'> = {
  total: 0,
  rows: [],
  hits: [],
  articles: 0,
  facets: null,
  matches: null,
  hints: [],
}

/** What is chosen of a facet is shown by its name, which comes with the facets. */
const choosesFacets = ({ speakers, outlets, years }: View): boolean =>
  speakers.length + outlets.length + years.length > 0

/** The first `rows` rows that a view lists. Facets are counted only while they are seen. Nothing is asked of the plain list. */
export function useFound(lists: Lists, view: View, rows: number, wantsFacets: boolean): FoundResult {
  const withFacets = wantsFacets || choosesFacets(view)
  const isAsked = withFacets || !isPlain(view)
  const asked = useMemo((): Asked => ({ lists, view, rows, withFacets }), [lists, view, rows, withFacets])
  const key = keyOf(asked)
  const [found, setFound] = useState<FoundList | null>(() => (isAsked ? (kept.get(key) ?? null) : null))
  const [lastFacets, setLastFacets] = useState<Facets | null>(found?.facets ?? null)
  const [answered, setAnswered] = useState<{ readonly key: string; readonly state: FoundState } | null>(null)
  const [attempt, again] = useReducer((count: number) => count + 1, 0)

  useEffect(() => {
    if (!isAsked) return
    // What is known of this very list stays until each part of it comes again.
    let latest: FoundList | null = kept.get(key) ?? null
    const put = (next: FoundList | null) => {
      latest = next
      if (next !== null) {
        keep(key, next)
        setFound(next)
      }
    }
    return filterClient.find(asked, {
      part: (part) =>
        // In slices, so that the next letter is not kept waiting while rows are drawn.
        startTransition(() => {
          put(withPart(asked.view, latest, part))
          if (part.kind === 'facets') setLastFacets(part.facets)
          if (part.kind === 'articles' || part.kind === 'quotations') setAnswered({ key, state: { kind: 'ready' } })
        }),
      done: () => undefined,
      failed: (failure) => setAnswered({ key, state: { kind: 'failed', failure } }),
    })
  }, [asked, key, isAsked, attempt])

  if (!isAsked) return { state: { kind: 'idle' }, found: null, facets: null, again }
  const isAnswered = answered?.key === key
  const known = isAnswered ? undefined : kept.get(key)
  const list = known ?? found
  const state: FoundState = isAnswered ? answered.state : { kind: known === undefined ? 'loading' : 'ready' }
  return { state, found: list, facets: list?.facets ?? lastFacets, again }
}
