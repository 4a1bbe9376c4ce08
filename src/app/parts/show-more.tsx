import type { ShownView } from '../hooks/use-view.ts'
import { viewSearch } from '../links.ts'
import { Link } from './link.tsx'
import { listWords } from '../list-words.ts'

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
        {listWords.filter.showMore}
      </Link>{' '}
      {listWords.filter.shownOf(listed, total)}
    </p>
  )
}
