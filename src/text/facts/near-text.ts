/**
 * Finds texts that are nearly the same, by sketches: of each text the smallest hashes of all its runs of a few words. Two texts
 * share as many of the smallest among both as they share runs; a sketch stays small, however long the text.
 */

/** The smallest hashes of a text's runs of words, in order, each once; empty where the text is too short to tell. */
export type Sketch = readonly number[]

/** `share` of all runs of words in either text that stand in both, from 0 to 1, within about 0.06. */
export interface Alike {
  readonly first: number
  readonly second: number
  readonly share: number
}

const limits = {
  /** "Run": so many words in a row; fewer are stock phrases, more let a changed word count too much. */
  runWords: 5,
  /** Fewer runs than this are a notice or a caption, and alike by chance. */
  leastRuns: 20,
  sketch: 64,
  /** Texts are compared that share one of their few smallest hashes: two that are half alike do, but for 4 in 1,000. */
  keys: 8,
  /** A run that stands in this many texts is a footer: later texts are compared with the first of them only. */
  bucket: 40,
}

/** From here on two texts are worth a word to their owner: an article and its later edition. */
export const alikeShare = 0.6

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

export function sketchText(text: string): Sketch {
  const hashes: number[] = []
  for (const [run] of text.matchAll(word)) hashes.push(hashWord(run.toLowerCase()))
  const runs = new Uint32Array(Math.max(0, hashes.length - limits.runWords + 1))
  if (runs.length < limits.leastRuns) return []
  for (let start = 0; start < runs.length; start++) {
    let hash = 0
    for (let index = start; index < start + limits.runWords; index++) hash = mix(hash ^ (hashes[index] ?? 0))
    runs[start] = hash
  }
  runs.sort()
  const sketch: number[] = []
  for (const hash of runs) {
    if (sketch.at(-1) !== hash) sketch.push(hash)
    if (sketch.length === limits.sketch) break
  }
  return sketch
}

function hashWord(letters: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < letters.length; index++) {
    hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** Spreads the bits, since the smallest hashes must be any. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The share of the smallest hashes of both that stand in both. */
function shareOf(a: Sketch, b: Sketch): number {
  let [left, right, both, seen] = [0, 0, 0, 0]
  const size = Math.min(limits.sketch, Math.max(a.length, b.length))
  for (; seen < size && (left < a.length || right < b.length); seen++) {
    const [one, other] = [a[left] ?? Infinity, b[right] ?? Infinity]
    if (one === other) both++
    if (one <= other) left++
    if (other <= one) right++
  }
  return seen === 0 ? 0 : both / seen
}

/** Of each text the one before it that it is most like, where they are alike enough. Time grows with the number of texts alone. */
export function findAlike(sketches: readonly Sketch[]): Alike[] {
  const buckets = new Map<number, number[]>()
  const alike: Alike[] = []
  for (const [second, sketch] of sketches.entries()) {
    const keys = sketch.slice(0, limits.keys)
    const others = new Set(keys.flatMap((key) => buckets.get(key) ?? []))
    let best: Alike | undefined
    for (const first of others) {
      const share = shareOf(sketches[first] ?? [], sketch)
      if (share >= alikeShare && share > (best?.share ?? 0)) best = { first, second, share }
    }
    if (best) alike.push(best)
    for (const key of keys) addTo(buckets, key, second)
  }
  return alike
}

function addTo(buckets: Map<number, number[]>, key: number, text: number): void {
  const bucket = buckets.get(key)
  if (!bucket) buckets.set(key, [text])
  else if (bucket.length < limits.bucket) bucket.push(text)
}
