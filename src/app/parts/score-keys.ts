/** How the keys lead along the bars of a score. */
import type { KeyboardEvent } from 'react'

const barsOf = (list: Element) =>
  [...list.querySelectorAll<SVGAElement>('a[data-place]')].toSorted(
    (a, b) => Number(a.dataset['place']) - Number(b.dataset['place']),
  )

const mirrored: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
}

/** Arrows, Home and End lead from bar to bar, in the order of the text. */
export function pressInScore(event: KeyboardEvent) {
  const isMirrored = event.currentTarget.closest('[dir="rtl"]') !== null
  const step = steps[(isMirrored && mirrored[event.key]) || event.key]
  if (step === undefined) return
  const bars = barsOf(event.currentTarget)
  const place = bars.findIndex((bar) => bar === document.activeElement)
  event.preventDefault()
  bars[step(place, bars.length - 1)]?.focus()
}
