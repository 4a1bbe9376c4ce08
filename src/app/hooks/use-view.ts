/** The view that the address holds, and the two ways to change it. */
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
  /** A step that Back takes back. What was typed since the last step becomes a part of it. */
  readonly push: (change: ChangeView) => void
}

export function useView(): ShownView {
  const [params] = useSearchParams()
  const isHydrated = useHydrated()
  const navigate = useNavigate()
  // The address before the first replacement, to which Back leads once the typing is a step.
  const before = useRef<string | null>(null)
  const known = isHydrated ? params : nothing
  const view = useMemo(() => parseView(known), [known])

  const go = (change: ChangeView, isReplacing: boolean) => {
    // The address itself, since two changes may come between two drawings.
    const next = change(parseView(new URLSearchParams(location.search)))
    if (!isReplacing && before.current !== null) history.replaceState(history.state, '', before.current)
    void navigate({ search: viewSearch(next) }, { replace: isReplacing, preventScrollReset: true })
  }

  return {
    view,
    page: parsePage(known),
    replace(change) {
      before.current ??= location.href
      go(change, true)
    },
    push(change) {
      go(change, false)
      before.current = null
    },
  }
}
