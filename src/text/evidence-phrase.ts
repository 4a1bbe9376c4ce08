/** The words of a text from which a speaker is known, in their clause. */
import type { Quotation } from './article.ts'
import { textSpan, type TextSpan } from './span.ts'

/** Longer runs say less: the sentence stands in the article. */
const mostChars = 90
const clauseEnd = /[.,;:!?\n"“”„«»‘—–]/u

/**
 * The stretch of `text` that holds the mention of the speaker and the cue, on to the end of the clause: `he warned China
 * and Russia`. The mention alone where there is no cue, or where words of the quotation stand between the two. Offsets are
 * UTF-16 code units. `null` where nobody is named.
 */
export function evidencePhrase(text: string, { speaker, cue, spans }: Quotation): TextSpan | null {
  if (speaker === null) return null
  const { mention } = speaker
  if (cue === null) return mention
  const start = Math.min(mention.start, cue.start)
  const end = Math.max(mention.end, cue.end)
  const isWhole = end - start <= mostChars && !spans.some((span) => span.start < end && span.end > start)
  return isWhole ? textSpan(text, { start, end: clauseFrom(text, start, end) }) : mention
}

/** Where the clause ends that goes on at `end`; `end` itself where that is too far. */
function clauseFrom(text: string, start: number, end: number): number {
  const rest = text.slice(end, start + mostChars)
  const length = rest.search(clauseEnd)
  return length === -1 ? end : end + rest.slice(0, length).trimEnd().length
}
