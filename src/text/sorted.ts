/** Order that is the same in every engine and language, and binary search in what is sorted. */

/** For sorting by code unit: below 0 when `a` comes first, 0 when they are equal. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * Binary search: the first index from `from` up to `length` at which `isReached` holds, `length` where it holds at none.
 * Once it holds at an index it must hold at every later one.
 */
export function partitionPoint(length: number, isReached: (index: number) => boolean, from = 0): number {
  let low = from
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first value of `sorted`, from `from` on, that is at least `wanted`; its length when there is none. */
export function lowerBound<Value extends string | number>(sorted: ArrayLike<Value>, wanted: Value, from = 0): number {
  return partitionPoint(sorted.length, (index) => (sorted[index] ?? wanted) >= wanted, from)
}

/** The index of the first of `items`, which are in order of `key`, whose key is at least `wanted`; their number when there is none. */
export function firstAtOrAfter<Item>(items: readonly Item[], wanted: number, key: (item: Item) => number): number {
  return partitionPoint(items.length, (index) => {
    const item = items[index]
    return item === undefined || key(item) >= wanted
  })
}

/** The last of `spans`, in order of place, that starts at or before `at`. */
export function spanBefore<Item extends { readonly start: number }>(
  spans: readonly Item[],
  at: number,
): Item | undefined {
  return spans[firstAtOrAfter(spans, at + 1, ({ start }) => start) - 1]
}
