/**
 * Finds texts that are nearly the same by MinHash: of each text the smallest hashes of all its shingles (runs of a few words) are
 * its sketch, which stays small, however long the text. The share of the smallest hashes of two texts together that both have
 * estimates the Jaccard similarity of their shingles.
 */
import { fnv1a } from '../fnv1a.ts'

/** The smallest hashes of a text's shingles, in order, each once; empty where the text is too short to tell. */
export type Sketch = readonly number[]

/** `jaccard`: the share of all shingles in either text that both have, from 0 to 1, within about 0.06. */
export interface Alike {
  readonly first: number
  readonly second: number
  readonly jaccard: number
}

const limits = {
  /** Words in a shingle: fewer are stock phrases, more let a changed word count too much. */
  shingleWords: 5,
  /** Fewer shingles than this are a notice or a caption, and alike by chance. */
  leastShingles: 20,
  sketch: 64,
  /** Texts are compared that share one of their few smallest hashes: two that are half alike do, but for 4 in 1,000. */
  keys: 8,
  /** A shingle that stands in this many texts is a footer: later texts are compared with the first of them only. */
  bucket: 40,
}

/** From this similarity on two texts are worth a word to their owner: an article and its later edition. */
export const alikeJaccard = 0.6

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

export function sketchText(text: string): Sketch {
  const hashes: number[] = []
  for (const [found] of text.matchAll(word)) hashes.push(fnv1a(found.toLowerCase()))
  const shingles = new Uint32Array(Math.max(0, hashes.length - limits.shingleWords + 1))
  if (shingles.length < limits.leastShingles) return []
  for (let start = 0; start < shingles.length; start++) {
    let hash = 0
    for (let index = start; index < start + limits.shingleWords; index++) hash = fmix32(hash ^ (hashes[index] ?? 0))
    shingles[start] = hash
  }
  shingles.sort()
  const sketch: number[] = []
  for (const hash of shingles) {
    if (sketch.at(-1) !== hash) sketch.push(hash)
    if (sketch.length === limits.sketch) break
  }
  return sketch
}

/** The finalizer of MurmurHash3: spreads the bits, since the smallest hashes must be any. */
function fmix32(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** How many different shingles the text of a sketch has, by how close together its smallest hashes lie (bottom-k). */
function estimateSize(sketch: Sketch, size: number): number {
  const largest = sketch[size - 1]
  return largest === undefined || largest === 0 ? sketch.length : ((size - 1) * 2 ** 32) / largest
}

/** Estimates how much of the text of sketch `a` stands in that of `b`, from 0 to 1, by the first `size` hashes of both. */
export function estimateContainment(a: Sketch, b: Sketch, size: number): number {
  const jaccard = estimateJaccard(a, b, size)
  const [one, other] = [estimateSize(a, size), estimateSize(b, size)]
  return one === 0 ? 0 : Math.min(1, (jaccard * (one + other)) / ((1 + jaccard) * one))
}

/** Estimates the Jaccard similarity: the share of the smallest hashes of both together that both have. */
function estimateJaccard(a: Sketch, b: Sketch, most = limits.sketch): number {
  let [left, right, both, seen] = [0, 0, 0, 0]
  const size = Math.min(most, Math.max(a.length, b.length))
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
      const jaccard = estimateJaccard(sketches[first] ?? [], sketch)
      if (jaccard >= alikeJaccard && jaccard > (best?.jaccard ?? 0)) best = { first, second, jaccard }
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
