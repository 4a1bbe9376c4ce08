/** Joins the halves of an interrupted quotation: “We will,” she said, “rebuild.” */
import { spanBefore } from '../sorted.ts'
import type { Attribution, Frame, Passage } from './passage.ts'

/** What the words between two halves may be. */
const limits = {
  /** `she said, raising her voice over the noise of the crowd outside`: a cue clause is no longer than this. */
  betweenChars: 160,
}

const openEnd = /[,\p{L}\p{N}…—–-]$/u
const sentenceEnds = /[.!?…]["'”’»)\]]*\s/
/** A capital begins a new sentence, except in "I". */
const goesOnSmall = /^(?:[\p{Ll}\p{N}…[($€£]|I(?:['’]\p{Ll}+)?\b)/u

/** Indexes into the frame's passages that make up one quotation each, in order. */
export function joinPassages(frame: Frame, attributions: readonly (Attribution | null)[]): number[][] {
  const groups: number[][] = []
  for (const [index, passage] of frame.passages.entries()) {
    const group = groups.at(-1)
    const previous = frame.passages[index - 1]
    if (
      group &&
      previous &&
      (previous.ends === 'paragraph' || goesOn(frame, previous, passage)) &&
      isSameSpeaker(attributions[index - 1], attributions[index])
    ) {
      group.push(index)
    } else groups.push([index])
  }
  return groups
}

/**
 * Whether `second` goes on with the sentence that `first` began: the first half does not end its sentence, only a cue clause set
 * off by commas stands between, and the second half begins small, or after a comma in mid-sentence.
 */
function goesOn({ text, blocks, writing }: Frame, first: Passage, second: Passage): boolean {
  const between = text.slice(first.outer.end, second.outer.start)
  if (between.length > limits.betweenChars || !first.closed) return false
  if (spanBefore(blocks, first.outer.start) !== spanBefore(blocks, second.outer.start)) return false
  const head = first.spans.at(-1)
  const last = head ? text.slice(Math.max(head.start, head.end - 2), head.end) : ''
  if (!last.endsWith(',') && !(openEnd.test(last) && /^[,\s]*[—–-]/.test(between))) return false
  const tail = second.spans[0]
  if (writing.bringsInNext.test(between) || !tail || !goesOnSmall.test(text.slice(tail.start, tail.start + 8)))
    return false
  return /[,—–-]\s*$/.test(between) && !sentenceEnds.test(between) && between.trim().length > 2
}

function isSameSpeaker(a: Attribution | null | undefined, b: Attribution | null | undefined): boolean {
  return !a || !b || a.name === b.name
}
