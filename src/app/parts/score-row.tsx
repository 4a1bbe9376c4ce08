/** A staff of a score. Its bars are links, so that they work without script. */
import type { MouseEvent } from 'react'
import type { ScoreBar } from '../../text/score.ts'
import { shorten } from '../../text/shorten.ts'

const nameChars = 48

interface Props {
  readonly label: string
  readonly bars: readonly ScoreBar[]
  readonly hrefOf: (bar: ScoreBar) => string
  /** Where the row begins in the order of the arrow keys. */
  readonly order: number
  /** The bar that Tab leads to; arrows lead from it to the others. */
  readonly entry: ScoreBar | undefined
}

/**
 * Bars stand where the words stand and are as long, so many are thin: a press anywhere on the staff is meant for the nearest.
 */
function pressNearest(event: MouseEvent<SVGSVGElement>) {
  if (event.target !== event.currentTarget) return
  const away = (bar: Element) => {
    const { left, right } = bar.getBoundingClientRect()
    return Math.max(left - event.clientX, event.clientX - right)
  }
  const [nearest] = [...event.currentTarget.children].toSorted((a, b) => away(a) - away(b))
  nearest?.dispatchEvent(new window.MouseEvent('click', event.nativeEvent))
}

export function ScoreRow({ label, bars, hrefOf, order, entry }: Props) {
  return (
    <li>
      <span className="score-name" dir="auto">
        {label}
      </span>
      {/* The keys lead to the bars themselves. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <svg viewBox="0 0 1000 8" preserveAspectRatio="none" role="group" aria-label={label} onClick={pressNearest}>
        {bars.map((bar) => (
          <a
            key={`${bar.id} ${bar.start}`}
            href={hrefOf(bar)}
            data-place={order + bar.start}
            tabIndex={bar === entry ? 0 : -1}
            aria-label={shorten(bar.exact, { chars: nameChars })}
          >
            <rect x={bar.start} y="2" width={bar.length} height="4" />
          </a>
        ))}
      </svg>
    </li>
  )
}
