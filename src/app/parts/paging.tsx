import { Link } from './link.tsx'
import { listWords } from '../words/list-words.ts'

interface Props {
  readonly page: number
  /** The last page whose rows are shown, where more than one's are. */
  readonly last?: number
  readonly pages: number
  /** The address of one of the pages. */
  readonly to: (page: number) => string
}

export function Paging({ page, last = page, pages, to }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="paging" aria-label={listWords.paging.label}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {listWords.paging.previous}
        </Link>
      )}
      <span>{listWords.paging.place(page, last, pages)}</span>
      {last < pages && (
        <Link to={to(last + 1)} rel="next">
          {listWords.paging.next}
        </Link>
      )}
    </nav>
  )
}
