/** Places of terms: which lie where, and how they become matches. */
import type { Span } from '../span.ts'
import { lowerBound } from '../sorted.ts'
import { type Places, spanOf, type WordIndex, type WordRange } from './word-index.ts'

/** The places that lie wholly within one of `ranges`, which are in order and do not touch. */
export function placesWithin({ froms, size }: Places, ranges: readonly WordRange[]): Places {
  const within: number[] = []
  for (const range of ranges) {
    for (let at = lowerBound(froms, range.from); ; at += 1) {
      const from = froms[at]
      if (from === undefined || from + size > range.to) break
      within.push(from)
    }
  }
  return { froms: Uint32Array.from(within), size }
}

/** Whether `placesWithin` would find any. */
export function standsWithin({ froms, size }: Places, ranges: readonly WordRange[]): boolean {
  return ranges.some(({ from, to }) => (froms[lowerBound(froms, from)] ?? Infinity) + size <= to)
}

/**
 * The places of all terms in order, those that overlap in the text joined: `"to be"` and `be` mark "to be" once. What only touches
 * stays apart.
 */
export function joinPlaces(index: WordIndex, places: readonly Places[]): WordRange[] {
  const ranges = places.flatMap(({ froms, size }) => Array.from(froms, (from) => ({ from, to: from + size })))
  // The places of one term are in order already.
  if (places.length > 1) ranges.sort((a, b) => a.from - b.from || a.to - b.to)
  const joined: WordRange[] = []
  let end = 0
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last === undefined || (index.starts[range.from] ?? 0) >= end) joined.push(range)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    end = Math.max(end, index.ends[range.to - 1] ?? 0)
  }
  return joined
}

/** The places of all terms as spans of the text, joined as `joinPlaces` does. */
export function spansOf(index: WordIndex, places: readonly Places[]): Span[] {
  return joinPlaces(index, places).map((range) => spanOf(index, range))
}
