import type { Hint } from '../../text/filter/hits.ts'
import { sorts } from '../../text/filter/view.ts'
import { filterStore } from '../filter-store.ts'
import { useSettled } from '../hooks/use-settled.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { Menu } from './choice.tsx'
import { words } from '../words.ts'
import { Link } from './link.tsx'

const say = words.filter

/** Long enough after the last key that a screen reader hears one count, not one a letter. */
const restMs = 700

interface Props {
  readonly shown: ShownView
  readonly state: 'idle' | 'loading' | 'failed' | 'ready'
  /** What was found, in words. */
  readonly count: string
  /** The address of the same list with nothing left out; null while nothing is. */
  readonly reset: string | null
}

/** How many were found. Seen at once, heard after a pause. */
export function FilterStatus({ shown, state, count, reset }: Props) {
  const said = state === 'loading' ? say.looking : count
  const heard = useSettled(said, restMs)
  const { view, push } = shown
  const usableSorts = view.q.trim() === '' ? sorts.filter((sort) => sort !== 'matches' || sort === view.sort) : sorts
  return (
    <>
      <div className="count">
        <p aria-hidden="true">{said}</p>
        {reset !== null && (
          <Link to={reset} preventScrollReset>
            {say.reset}
          </Link>
        )}
        <Menu
          label={say.sort}
          name="sort"
          values={usableSorts}
          labels={say.sorts}
          chosen={view.sort}
          onChoose={(sort) => push((now) => ({ ...now, sort }))}
        />
      </div>
      <p role="status" className="visually-hidden">
        {heard}
      </p>
      {state === 'failed' && (
        <p className="notice" role="alert">
          {say.failed}{' '}
          <button type="button" onClick={() => filterStore.load()}>
            {say.again}
          </button>
        </p>
      )}
    </>
  )
}

interface HintsProps {
  readonly hints: readonly Hint[]
  /** Puts another word in the place of one that finds nothing. */
  readonly onReplace: (word: string, spelling: string) => void
}

/** Offered where nothing matches: what each word finds alone, and near spellings that do occur. */
export function Hints({ hints, onReplace }: HintsProps) {
  if (hints.length === 0) return null
  return (
    <ul className="hints">
      {hints.map(({ word, count, spellings }) => (
        <li key={word}>
          {say.hintCount(word, count)}
          {spellings.length > 0 && (
            <>
              {' '}
              {say.spellings}{' '}
              {spellings.map((spelling) => (
                <button key={spelling} type="button" onClick={() => onReplace(word, spelling)}>
                  {spelling}
                </button>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
