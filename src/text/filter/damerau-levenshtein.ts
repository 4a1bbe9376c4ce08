/**
 * The restricted Damerau–Levenshtein distance (optimal string alignment): how many letters must be inserted, deleted, replaced or
 * swapped with their neighbour to turn `a` into `b`, where no letter is changed twice. `most + 1` when it is more than `most`.
 */
export function damerauLevenshtein(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = (last[at - 1] ?? 0) + Number(a[row - 1] !== b[at - 1])
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
      const swapped = isSwap ? (beforeLast[at - 2] ?? 0) + 1 : replaced
      current.push(Math.min(replaced, swapped, (last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1))
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
