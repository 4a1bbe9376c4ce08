import type { Match } from '../../text/filter/hits.ts'
import type { Matches } from '../hooks/use-matches.ts'
import { paths } from '../links.ts'
import { Link } from './link.tsx'
import { articleWords } from '../article-words.ts'

const say = articleWords.article

interface Props {
  readonly found: Matches
  readonly q: string
  readonly slug: string
  /** The match that the reader was led to last, from 0; null before the first. */
  readonly current: number | null
  readonly onGo: (place: number) => void
}

/** Where a match begins in the drawn text. */
const elementOf = ({ start }: Match) => document.querySelector(`main mark[data-start="${start}"]`)

/** How many matches there are in the article, and the way from one to the next. */
export function MatchesNote({ found, q, slug, current, onGo }: Props) {
  if (found.kind === 'none' || found.kind === 'loading') return null
  const matches = found.kind === 'found' ? found.matches : []
  const go = (step: number) => {
    const place =
      current === null ? (step > 0 ? 0 : matches.length - 1) : (current + step + matches.length) % matches.length
    const match = matches[place]
    if (match === undefined) return
    onGo(place)
    elementOf(match)?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="notice matches-note">
      <span role="status">
        {found.kind === 'failed'
          ? say.matchesFailed
          : current === null
            ? say.matchesHere(matches.length, q)
            : say.matchAt(current + 1, matches.length, q)}
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
      <Link to={paths.article(slug)} preventScrollReset replace>
        {say.matchesClear}
      </Link>
    </div>
  )
}
