/** Order that is the same in every engine and language: by code unit, and by number. */

/** For sorting by code unit: below 0 when `a` comes first, 0 when they are equal. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Where the first value that is at least `wanted` stands in `sorted`; its length when there is none. */
export function firstAtLeast<Value extends string | number>(sorted: ArrayLike<Value>, wanted: Value): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = sorted[middle]
    if (value !== undefined && value < wanted) low = middle + 1
    else high = middle
  }
  return low
}
