import type { ShownView } from '../hooks/use-view.ts'
import { viewSearch } from '../links.ts'
import { words } from '../words.ts'
import { Link } from './link.tsx'

interface Props {
  readonly shown: ShownView
  readonly listed: number
  readonly total: number
}

/** The end of a list that goes on: a link, so that the longer list has an address which Back leads to. */
export function ShowMore({ shown: { view, page }, listed, total }: Props) {
  if (listed >= total) return null
  return (
    <p className="show-more">
      <Link to={viewSearch(view, page + 1)} replace preventScrollReset>
        {words.filter.showMore}
      </Link>{' '}
      {words.filter.shownOf(listed, total)}
    </p>
  )
}
