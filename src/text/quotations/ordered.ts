/** Looks things up that stand in order of place. */

/** The index of the last of `items` that starts at or before `at`; -1 before the first. `startOf` must grow from item to item. */
export function indexBefore<Item>(items: readonly Item[], at: number, startOf: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The last of `spans` that starts at or before `at`. */
export function spanBefore<Item extends { readonly start: number }>(
  spans: readonly Item[],
  at: number,
): Item | undefined {
  return spans[indexBefore(spans, at, ({ start }) => start)]
}
