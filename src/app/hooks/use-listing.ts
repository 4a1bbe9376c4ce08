import { useState } from 'react'
import type { Facets } from '../../text/filter/hits.ts'
import type { Lists } from '../filter/filter-messages.ts'
import { isPlain } from '../links.ts'
import { useFound, type FoundList, type FoundState } from './use-found.ts'
import { useFoundParts, type FoundParts } from './use-found-parts.ts'
import { useStill } from './use-still.ts'
import { useView, type ShownView } from './use-view.ts'

/** What a list is drawn from. */
export interface Listed<Page> {
  readonly page: Page
  readonly shown: ShownView
  /** Null while the plain list is shown. */
  readonly found: FoundList | null
  /** Those counted last, until others are. */
  readonly facets: Facets | null
  readonly parts: FoundParts | null
}

export interface Listing<Page> {
  /** What the address asks and what is known by now. */
  readonly now: Listed<Page>
  /** The same, except that it waits while a pointer is down. */
  readonly drawn: Listed<Page>
  readonly state: FoundState
  /** Asks once more after a failure. */
  readonly again: () => void
  /** A reader opens or closes the facets. */
  readonly onWantFacets: (isOpen: boolean) => void
}

/** A page of a list that can be narrowed, `rows` at a time. */
export function useListing<Page>(lists: Lists, page: Page, rows: number): Listing<Page> {
  const shown = useView()
  const [wantsFacets, onWantFacets] = useState(false)
  const isWhole = isPlain(shown.view)
  const { state, found, facets, again } = useFound(lists, shown.view, shown.page * rows, wantsFacets)
  const parts = useFoundParts(!isWhole || wantsFacets, shown.view)
  const now = { page, shown, found: isWhole ? null : found, facets, parts }
  return { now, drawn: useStill(now), state, again, onWantFacets }
}
