import { useEffect, useRef } from 'react'
import type { ShownView } from '../hooks/use-view.ts'
import { viewSearch } from '../links.ts'
import { Link } from './link.tsx'
import { focusRow } from './row-focus.ts'
import { listWords } from '../words/list-words.ts'

interface Props {
  readonly shown: ShownView
  readonly listed: number
  readonly total: number
}

/** The end of a filtered list that goes on: a link, so that the longer list has an address which Back leads to. */
export function ShowMore({ shown: { view, page }, listed, total }: Props) {
  // How many rows there were when a reader asked for more: the new ones begin after them.
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current !== null && listed > before.current) focusRow(before.current)
    before.current = null
  }, [listed])
  if (listed >= total) return null
  return (
    <p className="show-more">
      <Link to={viewSearch(view, page + 1)} replace preventScrollReset onClick={() => (before.current = listed)}>
        {listWords.filter.showMore}
      </Link>{' '}
      {listWords.filter.shownOf(listed, total)}
    </p>
  )
}
