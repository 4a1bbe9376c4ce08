/** A text as it is read: without its asides, the lines of a paragraph joined. Every place in it leads back to the text. */
import type { Analysis, Aside, Block } from '../article.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Span } from '../span.ts'
import { lineBreak } from '../white-space.ts'

export interface Prose {
  readonly words: string
  /** Those of the text that hold any prose, as spans of `words`. */
  readonly blocks: readonly Block[]
  /** Of each of these blocks, its number among the blocks of the text. */
  readonly blockNumbers: readonly number[]
  /** The span of the text in which a span of `words` stands, asides between its ends included, but none at them. */
  readonly toText: (span: Span) => Span
  /** The other way: what of a span of the text is prose. */
  readonly toWords: (span: Span) => Span
}

/** What stands in the prose in place of a stretch of the text. */
interface Edit extends Span {
  readonly reads: '' | ' '
}

/** A word that goes on after an aside is one word; a page number stands between two. */
function readsAs({ kind }: Aside): '' | ' ' {
  return kind === 'page' ? ' ' : ''
}

/** Reads `text`, whose blocks and asides are known. A text without asides whose blocks are lines is its own prose. */
export function readProse(text: string, { blocks, asides }: Pick<Analysis, 'blocks' | 'asides'>): Prose {
  const edits = findEdits(text, blocks, asides)
  if (edits.length === 0) {
    const same = (span: Span): Span => span
    return { words: text, blocks, blockNumbers: blocks.map((_, number) => number), toText: same, toWords: same }
  }
  const reading = applyEdits(text, edits)
  const numbered = blocks.map((block, number) => ({ block: { ...block, ...reading.toWords(block) }, number }))
  const held = numbered.filter(({ block }) => /\S/u.test(reading.words.slice(block.start, block.end)))
  return {
    words: reading.words,
    blocks: held.map(({ block }) => trimmed(reading.words, block)),
    blockNumbers: held.map(({ number }) => number),
    toText: reading.toText,
    toWords: reading.toWords,
  }
}

function trimmed(words: string, { role, start, end }: Block): Block {
  const exact = words.slice(start, end)
  return { role, start: start + exact.search(/\S/u), end: start + exact.trimEnd().length }
}

function findEdits(text: string, blocks: readonly Block[], asides: readonly Aside[]): Edit[] {
  const edits: Edit[] = asides.map((aside) => ({ start: aside.start, end: aside.end, reads: readsAs(aside) }))
  for (const { start, end } of blocks) {
    const newline = text.indexOf('\n', start)
    if (newline < 0 || newline >= end) continue
    const words = text.slice(start, end)
    for (const { 0: space, index } of words.matchAll(lineBreak)) {
      const at = start + index
      addBetween(edits, asides, { start: at, end: at + space.length })
    }
  }
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The parts of a line break that no aside covers read as one space, in its first part. */
function addBetween(edits: Edit[], asides: readonly Aside[], { start, end }: Span): void {
  let from = start
  let reads: Edit['reads'] = ' '
  for (let at = firstAtOrAfter(asides, start + 1, (aside) => aside.end); from < end; at++) {
    const aside = asides[at]
    const to = Math.min(aside?.start ?? end, end)
    // What stands around a divided word's hyphen, or a page number, says itself how it reads.
    if (aside && aside.start < end && aside.kind !== 'markup' && aside.kind !== 'reference') reads = ''
    if (to > from) {
      edits.push({ start: from, end: to, reads })
      reads = ''
    }
    from = Math.max(from, aside && aside.start < end ? aside.end : end)
  }
}

type Reading = Pick<Prose, 'words' | 'toText' | 'toWords'>

/** Where a stretch that stands in both begins in each. */
interface Piece {
  readonly inText: number
  readonly inWords: number
  readonly length: number
}

function applyEdits(text: string, edits: readonly Edit[]): Reading {
  const pieces: Piece[] = []
  let words = ''
  let at = 0
  const keep = (to: number) => {
    if (to > at) pieces.push({ inText: at, inWords: words.length, length: to - at })
    words += text.slice(at, to)
  }
  for (const { start, end, reads } of edits) {
    keep(start)
    words += reads
    at = Math.max(at, end)
  }
  keep(text.length)
  return {
    words,
    toText: (span) => spanInText(pieces, span),
    toWords: (span) => spanInWords(pieces, span, words.length),
  }
}

function spanInText(pieces: readonly Piece[], { start, end }: Span): Span {
  const first = pieces[firstAtOrAfter(pieces, start + 1, ({ inWords, length }) => inWords + length)] ?? pieces.at(-1)
  const last = pieces[firstAtOrAfter(pieces, end, ({ inWords }) => inWords) - 1]
  if (first === undefined) return { start: 0, end: 0 }
  const from = first.inText + Math.min(first.length, Math.max(0, start - first.inWords))
  if (last === undefined || end <= start) return { start: from, end: from }
  return { start: from, end: Math.max(from, last.inText + Math.min(last.length, end - last.inWords)) }
}

function spanInWords(pieces: readonly Piece[], { start, end }: Span, length: number): Span {
  const place = (offset: number) => {
    const piece = pieces[firstAtOrAfter(pieces, offset + 1, ({ inText, length: size }) => inText + size)]
    return piece === undefined ? length : piece.inWords + Math.max(0, offset - piece.inText)
  }
  return { start: place(start), end: Math.max(place(start), endInWords(pieces, end)) }
}

function endInWords(pieces: readonly Piece[], end: number): number {
  const piece = pieces[firstAtOrAfter(pieces, end, ({ inText }) => inText) - 1]
  return piece === undefined ? 0 : piece.inWords + Math.min(piece.length, end - piece.inText)
}
