/** An index of the words of one text, in which the places of a term are found without reading the text again. */
import type { Span } from '../span.ts'
import type { Part, Term } from './query.ts'
import { findWords } from './words.ts'

/** A row of words: their numbers in the text, `to` excluded. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The words of a text by their number. `ids` are places in `vocabulary`, which is sorted and holds each folded word once. */
export interface WordIndex {
  readonly vocabulary: readonly string[]
  readonly ids: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where a word begins a paragraph, 2 where it is glued to the word before. */
  readonly joints: Uint8Array
  /** The numbers of the words that are `vocabulary[id]`: `places[firsts[id]]` until `places[firsts[id + 1]]`, in order. */
  readonly places: Uint32Array
  readonly firsts: Uint32Array
}

export const beginsParagraph = 1
export const isGlued = 2

/** Indexes `text`. `paragraphs` are where its paragraphs begin, in order: no term runs over such a place. */
export function indexWords(text: string, paragraphs: readonly number[]): WordIndex {
  const words = findWords(text)
  const counts = new Map<string, number>()
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  const vocabulary = [...counts.keys()].toSorted(compare)
  const firsts = new Uint32Array(vocabulary.length + 1)
  const idByWord = new Map<string, number>()
  for (const [id, word] of vocabulary.entries()) {
    idByWord.set(word, id)
    firsts[id + 1] = (firsts[id] ?? 0) + (counts.get(word) ?? 0)
  }
  const ids = Uint32Array.from(words, ({ folded }) => idByWord.get(folded) ?? 0)
  return {
    vocabulary,
    ids,
    starts: Uint32Array.from(words, ({ start }) => start),
    ends: Uint32Array.from(words, ({ end }) => end),
    joints: jointsOf(words, paragraphs),
    places: placesOf(ids, firsts),
    firsts,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function jointsOf(words: readonly (Span & { readonly glued: boolean })[], paragraphs: readonly number[]): Uint8Array {
  let paragraph = 0
  return Uint8Array.from(words, ({ start, glued }) => {
    const before = paragraph
    while ((paragraphs[paragraph] ?? Infinity) <= start) paragraph += 1
    return (paragraph > before ? beginsParagraph : 0) + (glued ? isGlued : 0)
  })
}

function placesOf(ids: Uint32Array, firsts: Uint32Array): Uint32Array {
  const next = firsts.slice()
  const places = new Uint32Array(ids.length)
  for (const [word, id] of ids.entries()) {
    const place = next[id] ?? 0
    places[place] = word
    next[id] = place + 1
  }
  return places
}

/** All places of `term`, in order; runs that overlap each other are all there. */
export function findTerm(index: WordIndex, term: Term): WordRange[] {
  const ids = term.parts.map((part) => idsOf(index, part))
  const rarest = rarestPart(index, ids)
  const range = ids[rarest]
  if (range === undefined) return []
  const froms: number[] = []
  for (let place = index.firsts[range.from] ?? 0; place < (index.firsts[range.to] ?? 0); place += 1) {
    const from = (index.places[place] ?? 0) - rarest
    if (standsAt(index, term.parts, ids, from)) froms.push(from)
  }
  // The places of one word are in order; those of several words are not.
  if (range.to - range.from > 1) froms.sort((a, b) => a - b)
  return froms.map((from) => ({ from, to: from + ids.length }))
}

/** The words of the vocabulary that fit `part`, as a range of it: neighbours, since it is sorted. */
function idsOf({ vocabulary }: WordIndex, { folded, whole }: Part): WordRange {
  const from = firstAtLeast(vocabulary, folded)
  if (whole) return { from, to: vocabulary[from] === folded ? from + 1 : from }
  // No word holds U+FFFF, so this sorts behind all that begin with `folded`.
  return { from, to: firstAtLeast(vocabulary, `${folded}\uffff`) }
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The part with the fewest places; one that has none ends the search at once. */
function rarestPart({ firsts }: WordIndex, ids: readonly WordRange[]): number {
  let rarest = 0
  let fewest = Infinity
  for (const [part, { from, to }] of ids.entries()) {
    const places = (firsts[to] ?? 0) - (firsts[from] ?? 0)
    if (places < fewest) [rarest, fewest] = [part, places]
  }
  return rarest
}

function standsAt(index: WordIndex, parts: readonly Part[], ids: readonly WordRange[], from: number): boolean {
  if (from < 0 || from + parts.length > index.ids.length) return false
  return ids.every((range, offset) => {
    const id = index.ids[from + offset] ?? 0
    if (id < range.from || id >= range.to) return false
    if (offset === 0) return true
    const joint = index.joints[from + offset] ?? 0
    return (joint & beginsParagraph) === 0 && (parts[offset]?.glued !== true || (joint & isGlued) !== 0)
  })
}

/** The words that lie wholly within `span`. */
export function wordsWithin({ starts, ends }: WordIndex, span: Span): WordRange {
  const from = firstPlace(starts, span.start)
  return { from, to: Math.max(from, firstPlace(ends, span.end + 1)) }
}

/** Where the first value at least `wanted` stands in `sorted`. */
function firstPlace(sorted: Uint32Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The place in the text of a row of words. */
export function spanOf({ starts, ends }: WordIndex, { from, to }: WordRange): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}
