/** Words in marks in a table: mostly words as words, “light” rain and “heavy” rain. Nobody is named for them in a row of figures. */
import { spanBefore } from '../sorted.ts'
import type { Span } from '../span.ts'
import { type DecidedKind, surelyOther, surelySpeech } from './kind.ts'
import type { Attribution, Frame, Passage } from './passage.ts'

/**
 * `kinds` of the frame's passages, of which those in a cell are speech only where they are a sentence, or where the cell itself says
 * that somebody spoke: “Hale called it “light”.”
 */
export function withoutCells(
  frame: Frame,
  kinds: readonly DecidedKind[],
  attributions: readonly (Attribution | null)[],
): DecidedKind[] {
  if (frame.cells.length === 0) return [...kinds]
  return frame.passages.map((passage, index) => {
    const decided = kinds[index] ?? surelyOther
    const cell = cellOf(frame, passage)
    if (cell === null) return decided
    if (isSentence(frame, passage)) return surelySpeech
    if (decided.kind === 'other') return decided
    const { cue = null, mention = null } = attributions[index] ?? {}
    return isWithin(cue, cell) && isWithin(mention, cell) ? surelySpeech : surelyOther
  })
}

function cellOf({ cells }: Frame, { outer }: Passage): Span | null {
  const cell = spanBefore(cells, outer.start)
  return isWithin(outer, cell) ? (cell ?? null) : null
}

function isWithin(span: Span | null, cell: Span | undefined): boolean {
  return span !== null && cell !== undefined && span.start >= cell.start && span.end <= cell.end
}

/** Cells seldom have a stop; without one, words that begin like a sentence must be enough for one, and be no title. */
const sentenceWords = { closed: 3, open: 6 }

function isSentence({ text }: Frame, { spans }: Passage): boolean {
  const [first] = spans
  if (!first) return false
  const words = text.slice(first.start, first.end)
  const isClosed = /[.?!…。？！]$/u.test(words)
  if (/^[^\p{L}]*\p{Lo}/u.test(words)) return isClosed
  const [head = '', ...rest] = words.split(/\s+/u)
  if (!/^\p{P}*\p{Lu}/u.test(head)) return false
  const isTitle = rest.filter((word) => /^\p{Ll}/u.test(word)).length * 2 < rest.length
  return rest.length + 1 >= (isClosed ? sentenceWords.closed : sentenceWords.open) && !isTitle
}
