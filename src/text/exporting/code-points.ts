import { lowerBound } from '../sorted.ts'

const surrogatePairs = /[\ud800-\udbff][\udc00-\udfff]/g

/** Turns offsets in UTF-16 units into counts of Unicode code points: `codePointsAt('a😀b')(3)` is 2. Inside a pair, as before it. */
export function codePointsAt(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(surrogatePairs)].map(({ index }) => index)
  return (offset) => offset - lowerBound(pairs, offset)
}
