/** Whether all of what was said stands in marks, or their sentence goes on with its content outside them. */
import type { QuotationForm } from '../article.ts'
import { spanBefore } from '../sorted.ts'
import type { Frame, Passage } from './passage.ts'

const startsSmall = /^[\p{Ll}…]/u
const startsGreat = /^[\p{Lu}\p{Lt}\p{N}]/u
const endsItself = /[.!?…,—–。！？，]["'”’»]*$/
/** What brings a sentence in: a comma, colon or dash, or the mark that ends the one before. */
const broughtIn = /[:：,，—–.!?。！？”"»]\s*$/

/**
 * `direct`: “We will rebuild,” she said. `mixed`: She said they would “rebuild” by spring. What stands for itself begins where a
 * sentence may begin and ends with a stop or before one; where there are no small letters, place and stops must do.
 */
export function decideForm(frame: Frame, passage: Passage): QuotationForm {
  const { text, blocks, writing } = frame
  const { outer, spans, closed } = passage
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last || !closed || spans.length > 1) return 'direct'
  const block = spanBefore(blocks, outer.start) ?? outer
  const before = text.slice(Math.max(block.start, outer.start - 7), outer.start)
  const after = text.slice(outer.end, Math.min(block.end, outer.end + 3))
  if (writing.bindsClause.test(before)) return 'mixed'
  const begins = text.slice(first.start, first.start + 2)
  const isEnded = endsItself.test(text.slice(Math.max(last.start, last.end - 3), last.end))
  const isFollowed = /^\s*[,.;:?!，。)]/.test(after) || after.trim() === ''
  if (before.trim() === '' || broughtIn.test(before)) {
    return isEnded || (isFollowed && !startsSmall.test(begins)) ? 'direct' : 'mixed'
  }
  return isEnded && startsGreat.test(begins) ? 'direct' : 'mixed'
}
