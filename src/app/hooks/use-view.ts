/** The view that the address holds, and the ways to change it. */
import { useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { View } from '../../text/filter/view.ts'
import { parsePage, parseView, viewSearch } from '../links.ts'
import { useHydrated } from './use-hydrated.ts'

const nothing = new URLSearchParams()

export type ChangeView = (view: View) => View

export interface ShownView {
  readonly view: View
  /** The page of the filtered list. */
  readonly page: number
  /** While typing: takes the place of the current entry of the history. */
  readonly replace: (change: ChangeView) => void
  /** Makes what was typed since the last step a step, which Back takes back. */
  readonly settle: (change: ChangeView) => void
  /** A step by itself. */
  readonly push: (change: ChangeView) => void
}

/**
 * The query that a change leads to. From the address itself, since two changes may come between two drawings. What changes
 * nothing leaves the address as it is, with the length of its list.
 */
function searchAfter(change: ChangeView): string {
  const view = parseView(new URLSearchParams(location.search))
  const search = viewSearch(change(view))
  return search === viewSearch(view) ? location.search : search
}

/** The state that the router keeps with an entry of the history. */
function entryState(): { readonly idx: number } {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'idx' in state && typeof state.idx === 'number'
    ? { ...state, idx: state.idx }
    : { idx: 0 }
}

/**
 * Restores the address that the current entry had before the typing and pushes the typed one on top, at once: a click that
 * takes the focus from the box may leave the page in the same moment, and the router would drop a step under way. The new
 * entry keeps the key that the router knows, so that it stands where the router believes to be.
 */
function insertStep(before: string, search: string) {
  const state = entryState()
  const { pathname, hash } = location
  history.replaceState({ ...state, key: Math.random().toString(36).slice(2, 10) }, '', before)
  history.pushState({ ...state, idx: state.idx + 1 }, '', pathname + search + hash)
}

export function useView(): ShownView {
  const [params] = useSearchParams()
  const isHydrated = useHydrated()
  const navigate = useNavigate()
  // The address before the first replacement, to which Back leads once the typing is a step.
  const before = useRef<string | null>(null)
  const known = isHydrated ? params : nothing
  const view = useMemo(() => parseView(known), [known])

  const go = (search: string, isReplacing: boolean) =>
    void navigate({ search }, { replace: isReplacing, preventScrollReset: true })

  const settle = (change: ChangeView) => {
    const search = searchAfter(change)
    const isShown = search === location.search
    const from = before.current ?? location.href
    before.current = null
    if (new URL(from).search !== search) insertStep(from, search)
    if (!isShown) go(search, true)
  }

  return {
    view,
    page: parsePage(known),
    replace(change) {
      before.current ??= location.href
      go(searchAfter(change), true)
    },
    settle,
    push(change) {
      settle((same) => same)
      go(searchAfter(change), false)
    },
  }
}
