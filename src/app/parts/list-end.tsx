import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { IndexPage, QuotationsPage } from '../../text/pages.ts'
import { mostPages } from '../data/list-limits.ts'
import { Paging } from './paging.tsx'
import { listWords } from '../words/list-words.ts'

const say = listWords.paging

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
      const { showMore } = await import('../data/more-pages.ts')
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
            {state === 'failed' ? listWords.filter.again : listWords.filter.showMore}
          </button>{' '}
          <span role="status">{state === 'failed' && say.failed}</span>
        </p>
      )}
      <Paging page={page} last={last} pages={pages} to={to} />
    </>
  )
}
