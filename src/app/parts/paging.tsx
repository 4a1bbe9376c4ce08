import { words } from '../words.ts'
import { Link } from './link.tsx'

interface Props {
  readonly page: number
  readonly pages: number
  /** The address of one of the pages. */
  readonly to: (page: number) => string
}

export function Paging({ page, pages, to }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="paging" aria-label={words.paging.label}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          {words.paging.previous}
        </Link>
      )}
      <span>{words.paging.place(page, pages)}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next">
          {words.paging.next}
        </Link>
      )}
    </nav>
  )
}
