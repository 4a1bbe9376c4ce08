import { useEffect, useRef } from 'react'
import type { Match } from '../../text/filter/hits.ts'
import type { ArticlePage } from '../../text/pages.ts'
import { paint, rangesOf, scrollToRange } from '../browser/highlights.ts'

import { paths } from '../links.ts'
import { shortened } from '../browser/shortened.ts'
import { Link } from './link.tsx'
import { foundWords } from '../words/found-words.ts'

const say = foundWords

/** The matches of one article. */
interface MatchesHere {
  readonly matches: readonly Match[]
  /** The browser marks them over the text, which then is drawn without. */
  readonly isPainted: boolean
}

interface Props {
  readonly page: ArticlePage
  readonly found: MatchesHere
  readonly q: string
  /** The match that the reader was led to last, from 0; null before the first. */
  readonly current: number | null
  readonly onGo: (place: number) => void
}

/** Where a match begins in the drawn text. */
const elementOf = ({ start }: Match) => document.querySelector(`main mark[data-start="${start}"]`)

/** Paints the matches where they are not drawn as elements. Returns the range of each. */
function usePainted({ blocks }: ArticlePage, { matches, isPainted }: MatchesHere, current: number | null) {
  const ranges = useRef<readonly (Range | null)[]>([])
  useEffect(() => {
    ranges.current = isPainted ? rangesOf(blocks, matches) : []
  }, [blocks, matches, isPainted])
  useEffect(() => (isPainted ? paint(ranges.current, current) : undefined), [blocks, matches, isPainted, current])
  return ranges
}

/** How many matches there are in the article, and the way from one to the next. */
export function MatchesNote({ page, found, q, current, onGo }: Props) {
  const { matches } = found
  const asked = shortened(q)
  const ranges = usePainted(page, found, current)
  const go = (step: number) => {
    const place =
      current === null ? (step > 0 ? 0 : matches.length - 1) : (current + step + matches.length) % matches.length
    const match = matches[place]
    if (match === undefined) return
    onGo(place)
    const range = ranges.current[place]
    if (range) scrollToRange(range)
    else elementOf(match)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="notice matches-note">
      <span role="status">
        {current === null ? say.matchesHere(matches.length, asked) : say.matchAt(current + 1, matches.length, asked)}
      </span>{' '}
      {matches.length > 0 && (
        <>
          <button type="button" onClick={() => go(-1)}>
            {say.matchPrevious}
          </button>{' '}
          <button type="button" onClick={() => go(1)}>
            {say.matchNext}
          </button>{' '}
        </>
      )}
      <Link to={paths.article(page.article.slug)} preventScrollReset replace>
        {say.matchesClear}
      </Link>
    </div>
  )
}
