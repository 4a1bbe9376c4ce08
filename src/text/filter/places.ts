/** Rows of words in a text: which lie where, and how they become matches. */
import type { Span } from '../span.ts'
import { spanOf, type WordIndex, type WordRange } from './word-index.ts'

/** The places of one term, all of the same length, in order. */
export type Places = readonly WordRange[]

/** The places that lie wholly within one of `ranges`, which are in order and do not touch. */
export function placesWithin(places: Places, ranges: readonly WordRange[]): WordRange[] {
  const within: WordRange[] = []
  for (const range of ranges) {
    for (let at = firstFrom(places, range.from); ; at += 1) {
      const place = places[at]
      if (place === undefined || place.to > range.to) break
      within.push(place)
    }
  }
  return within
}

/** Whether `placesWithin` would find any. */
export function standsWithin(places: Places, ranges: readonly WordRange[]): boolean {
  return ranges.some(({ from, to }) => (places[firstFrom(places, from)]?.to ?? Infinity) <= to)
}

function firstFrom(places: Places, from: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The places of all terms in order, those that overlap in the text joined: `"to be"` and `be` mark "to be" once. What only touches
 * stays apart.
 */
export function joinPlaces(index: WordIndex, places: readonly WordRange[]): WordRange[] {
  const sorted = places.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const joined: WordRange[] = []
  let end = 0
  for (const place of sorted) {
    const span = spanOf(index, place)
    const last = joined.at(-1)
    if (last === undefined || span.start >= end) joined.push(place)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, place.to) }
    end = Math.max(end, span.end)
  }
  return joined
}

/** The places of all terms as spans of the text, joined as `joinPlaces` does. */
export function spansOf(index: WordIndex, places: readonly WordRange[]): Span[] {
  return joinPlaces(index, places).map((place) => spanOf(index, place))
}
