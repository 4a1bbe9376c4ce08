/** An index of the words of one text, in which the places of a term are found without reading the text again. */
import type { Span } from '../span.ts'
import type { Part, Term } from './query.ts'
import { lowerBound } from '../sorted.ts'
import { findWords, type Word } from './words.ts'

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
  const { vocabulary, ids } = numberWords(words)
  const firsts = firstsOf(vocabulary, ids)
  return { vocabulary, ids, ...placesInText(words, paragraphs), places: placesOf(ids, firsts), firsts }
}

/** The index with each word where `place` says. */
export function placedIn(index: WordIndex, place: (span: Span) => Span): WordIndex {
  const spans = [...index.starts].map((start, word) => place({ start, end: index.ends[word] ?? start }))
  return {
    ...index,
    starts: Uint32Array.from(spans, ({ start }) => start),
    ends: Uint32Array.from(spans, ({ end }) => end),
  }
}

// The loops below run for each word of a library before the first answer; with iterators they took half as long again.

function numberWords(words: readonly Word[]): Pick<WordIndex, 'vocabulary' | 'ids'> {
  const orders = new Map<string, number>()
  const ids = new Uint32Array(words.length)
  let at = 0
  for (const { folded } of words) {
    let order = orders.get(folded)
    if (order === undefined) orders.set(folded, (order = orders.size))
    ids[at++] = order
  }
  const vocabulary = [...orders.keys()].toSorted()
  const idByOrder = new Uint32Array(vocabulary.length)
  for (let id = 0; id < vocabulary.length; id += 1) idByOrder[orders.get(vocabulary[id] ?? '') ?? 0] = id
  for (let word = 0; word < ids.length; word += 1) ids[word] = idByOrder[ids[word] ?? 0] ?? 0
  return { vocabulary, ids }
}

function placesInText(
  words: readonly Word[],
  paragraphs: readonly number[],
): Pick<WordIndex, 'starts' | 'ends' | 'joints'> {
  const starts = new Uint32Array(words.length)
  const ends = new Uint32Array(words.length)
  const joints = new Uint8Array(words.length)
  let at = 0
  let paragraph = 0
  for (const { start, end, glued } of words) {
    const before = paragraph
    while ((paragraphs[paragraph] ?? Infinity) <= start) paragraph += 1
    starts[at] = start
    ends[at] = end
    joints[at] = (paragraph > before ? beginsParagraph : 0) + (glued ? isGlued : 0)
    at += 1
  }
  return { starts, ends, joints }
}

function firstsOf(vocabulary: readonly string[], ids: Uint32Array): Uint32Array {
  const firsts = new Uint32Array(vocabulary.length + 1)
  for (let word = 0; word < ids.length; word += 1) {
    const next = (ids[word] ?? 0) + 1
    firsts[next] = (firsts[next] ?? 0) + 1
  }
  for (let id = 1; id < firsts.length; id += 1) firsts[id] = (firsts[id] ?? 0) + (firsts[id - 1] ?? 0)
  return firsts
}

function placesOf(ids: Uint32Array, firsts: Uint32Array): Uint32Array {
  const next = firsts.slice()
  const places = new Uint32Array(ids.length)
  for (let word = 0; word < ids.length; word += 1) {
    const id = ids[word] ?? 0
    const place = next[id] ?? 0
    places[place] = word
    next[id] = place + 1
  }
  return places
}

/** Where a term stands: at each of `froms`, in order, over `size` words. Runs that overlap each other are all there. */
export interface Places {
  readonly froms: Uint32Array
  readonly size: number
}

/** All places of `term`. */
export function findTerm(index: WordIndex, term: Term): Places {
  const size = term.parts.length
  const ids = term.parts.map((part) => idsOf(index.vocabulary, part))
  const rarest = rarestPart(index, ids)
  const { from, to } = ids[rarest] ?? nothing
  const places = index.places.subarray(index.firsts[from], index.firsts[to])
  const froms = size === 1 ? places : places.map((place) => place - rarest)
  const fitting = size === 1 ? froms : froms.filter((place) => standsAt(index, term.parts, ids, place))
  // The places of one word are in order; those of several words are not.
  return { froms: to - from > 1 ? fitting.toSorted() : fitting, size }
}

const nothing: WordRange = { from: 0, to: 0 }

/** Whether `vocabulary`, which is sorted, has a word for each part of the term. Only where it has can the term stand anywhere. */
export function knowsTerm(vocabulary: readonly string[], { parts }: Term): boolean {
  return parts.every((part) => {
    const { from, to } = idsOf(vocabulary, part)
    return from < to
  })
}

/** The words of the vocabulary that fit `part`, as a range of it: neighbours, since it is sorted. */
function idsOf(vocabulary: readonly string[], { folded, whole }: Part): WordRange {
  const from = lowerBound(vocabulary, folded)
  if (whole) return { from, to: vocabulary[from] === folded ? from + 1 : from }
  // No word holds U+FFFF, so this sorts after all that begin with `folded`.
  return { from, to: lowerBound(vocabulary, `${folded}\uffff`) }
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
  // A place before the text has wrapped around to a number larger than any.
  if (from + parts.length > index.ids.length) return false
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
  const from = lowerBound(starts, span.start)
  return { from, to: Math.max(from, lowerBound(ends, span.end + 1)) }
}

/** The place in the text of a row of words. */
export function spanOf({ starts, ends }: WordIndex, { from, to }: WordRange): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}
