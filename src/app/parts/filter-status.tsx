import { sorts, type Sort, type View } from '../../text/filter/view.ts'
import type { Site } from '../../text/pages.ts'
import { focusHeading } from '../hooks/use-arrival.ts'
import type { FoundState } from '../hooks/use-found.ts'
import { useSettled } from '../hooks/use-settled.ts'
import { useStill } from '../hooks/use-still.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { Menu } from './choice.tsx'
import { Link } from './link.tsx'
import { listWords } from '../words/list-words.ts'

const say = listWords.filter

/** Long enough after the last key that a screen reader hears one count, not one a letter. */
const restMs = 700

interface Props {
  readonly shown: ShownView
  readonly dated: Site['dated']
  readonly state: FoundState
  /** Asks once more after a failure. */
  readonly again: () => void
  /** What was found, in words. */
  readonly count: string
  /** The address of the same list with nothing left out; null while nothing is. */
  readonly reset: string | null
}

/** Newest first is offered where articles have dates, once: where most have, that is the order of the library itself. */
function sortsFor(
  { q, sort }: View,
  dated: Site['dated'],
): { readonly usable: readonly Sort[]; readonly chosen: Sort } {
  const chosen = sort === 'newest' && dated !== 'some' ? 'order' : sort
  const isUsable = (each: Sort) => (each !== 'matches' || q.trim() !== '') && (each !== 'newest' || dated === 'some')
  return { usable: sorts.filter((each) => isUsable(each) || each === chosen), chosen }
}

/** How many were found. Seen at once, heard after a pause. What is seen stands above the rows, and keeps still with them. */
export function FilterStatus({ shown, dated, again, count, ...now }: Props) {
  const saidNow = now.state.kind === 'loading' ? say.looking : count
  const heard = useSettled(saidNow, restMs)
  const { said, state, reset, view } = useStill({ ...now, said: saidNow, view: shown.view })
  const { usable, chosen } = sortsFor(view, dated)
  return (
    <>
      <div className="count">
        <p aria-hidden="true">{said}</p>
        {reset !== null && (
          <Link to={reset} preventScrollReset onClick={() => focusHeading()}>
            {say.reset}
          </Link>
        )}
        <Menu
          label={say.sort}
          name="sort"
          values={usable}
          labels={dated === 'most' ? { ...say.sorts, order: say.sorts.newest } : say.sorts}
          chosen={chosen}
          onChoose={(sort) => shown.push((before) => ({ ...before, sort }))}
        />
      </div>
      <p role="status" className="visually-hidden">
        {heard}
      </p>
      {state.kind === 'failed' && (
        <p className="notice" role="alert">
          {say.failed[state.failure]}{' '}
          <button type="button" onClick={again}>
            {say.again}
          </button>
        </p>
      )}
    </>
  )
}
