/** What was taken out of words and what was put in, ready to draw: then and now, side by side or in one line. */

/** A run of words. `equal` and `removed` runs together are the old words, `equal` and `added` ones the new. */
export interface Difference {
  readonly kind: 'equal' | 'removed' | 'added'
  readonly words: string
}

/** Words, with the apostrophe inside them; white space; any other character by itself. */
const token = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu

/** Beyond this many comparisons two texts have little in common that is worth drawing: all is removed and all added. */
const mostComparisons = 4_000_000

/**
 * The shortest list of whole words removed and added between two texts. Nothing is folded: a capital or an accent is a
 * difference. `differences('did not order', 'did order')` is equal "did ", removed "not ", equal "order".
 */
export function differences(then: string, now: string): Difference[] {
  const [old, fresh] = [then.match(token) ?? [], now.match(token) ?? []]
  let first = 0
  while (first < Math.min(old.length, fresh.length) && old[first] === fresh[first]) first++
  let last = 0
  while (last < Math.min(old.length, fresh.length) - first && old.at(-1 - last) === fresh.at(-1 - last)) last++
  const middle = compare(old.slice(first, old.length - last), fresh.slice(first, fresh.length - last))
  return joined([...equal(old.slice(0, first)), ...middle, ...equal(old.slice(old.length - last))])
}

const equal = (tokens: readonly string[]): Difference[] => tokens.map((words) => ({ kind: 'equal', words }))
const removed = (words: string): Difference => ({ kind: 'removed', words })
const added = (words: string): Difference => ({ kind: 'added', words })

/** The longest common subsequence, by the textbook's table. */
function compare(old: readonly string[], fresh: readonly string[]): Difference[] {
  if (old.length * fresh.length > mostComparisons) return [...old.map(removed), ...fresh.map(added)]
  const width = fresh.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      common[row * width + column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const result: Difference[] = []
  for (let [row, column] = [0, 0]; row < old.length || column < fresh.length;) {
    const [before = '', after = ''] = [old[row], fresh[column]]
    if (row < old.length && column < fresh.length && before === after) {
      result.push({ kind: 'equal', words: before })
      row++
      column++
    } else if (column === fresh.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      result.push(removed(before))
      row++
    } else {
      result.push(added(after))
      column++
    }
  }
  return result
}

/** Neighbours of one kind are one run; between two equal runs what was removed stands before what was added. */
function joined(parts: readonly Difference[]): Difference[] {
  const runs: Difference[] = []
  let [out, put] = ['', '']
  const close = () => {
    if (out !== '') runs.push(removed(out))
    if (put !== '') runs.push(added(put))
    out = put = ''
  }
  let same = ''
  for (const { kind, words } of parts) {
    if (kind === 'equal') {
      close()
      same += words
      continue
    }
    if (same !== '') runs.push({ kind: 'equal', words: same })
    same = ''
    if (kind === 'removed') out += words
    else put += words
  }
  close()
  if (same !== '') runs.push({ kind: 'equal', words: same })
  return runs
}
