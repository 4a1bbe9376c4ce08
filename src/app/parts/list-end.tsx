import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { IndexPage, QuotationsPage } from '../../text/pages.ts'
import { words } from '../words.ts'
import { Link } from './link.tsx'

const say = words.paging

/** Longer lists are gone through by their numbered pages: a screen that holds thousands of rows is slow. */
export const mostPages = 40

interface Props {
  readonly list: IndexPage | QuotationsPage
  /** The address of one of the pages. */
  readonly to: (page: number) => string
}

/** The end of one page of a list: the next page's rows, to be put below these, and the pages around. */
export function ListEnd({ list, to }: Props) {
  const { page, last = page, pages } = list
  const navigate = useNavigate()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const grown = useRef<(() => void) | null>(null)
  useEffect(() => {
    grown.current?.()
    grown.current = null
  }, [last])
  if (pages <= 1) return null
  const more = async () => {
    setState('busy')
    try {
      const { showMore } = await import('../more-pages.ts')
      await showMore(list, navigate, grown)
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      {last < pages && last - page < mostPages - 1 && (
        <p className="show-more">
          <button type="button" aria-disabled={state === 'busy'} onClick={() => void more()}>
            {state === 'failed' ? words.filter.again : words.filter.showMore}
          </button>{' '}
          <span role="status">{state === 'failed' && say.failed}</span>
        </p>
      )}
      <nav className="paging" aria-label={say.label}>
        {page > 1 && (
          <Link to={to(page - 1)} rel="prev">
            {say.previous}
          </Link>
        )}
        <span>{say.place(page, last, pages)}</span>
        {last < pages && (
          <Link to={to(last + 1)} rel="next">
            {say.next}
          </Link>
        )}
      </nav>
    </>
  )
}
