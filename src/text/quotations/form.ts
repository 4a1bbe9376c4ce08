/** Whether all of what was said stands in marks, or their sentence goes on with its content outside them. */
import type { QuotationForm } from '../article.ts'
import type { Frame, Passage } from './passage.ts'

const startsSmall = /^[\p{Ll}…]/u
const endsItself = /[.!?…,—–-]["'”’»]*$/

/**
 * `direct`: “We will rebuild,” she said. `mixed`: She said they would “rebuild” by spring. A passage that begins with a capital
 * and ends with a stop or comma stands for itself; so does one that a colon brings in.
 */
export function decideForm(frame: Frame, passage: Passage): QuotationForm {
  const { text } = frame
  const first = passage.spans[0]
  const last = passage.spans.at(-1)
  if (!first || !last) return 'direct'
  // "said that “we will ...”": the writer's own clause has begun.
  if (/\b[Tt]hat,?\s*$/.test(text.slice(Math.max(0, passage.outer.start - 7), passage.outer.start))) return 'mixed'
  const broughtIn = /[:,]\s*$/.test(text.slice(Math.max(0, passage.outer.start - 3), passage.outer.start))
  const whole = endsItself.test(text.slice(Math.max(last.start, last.end - 3), last.end)) || !passage.closed
  return whole && (broughtIn || !startsSmall.test(text[first.start] ?? '')) ? 'direct' : 'mixed'
}
