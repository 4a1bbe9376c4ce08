/** Puts together what the passes found out about a quotation. */
import type { Quotation, QuotationKind, Speaker } from '../article.ts'
import { textSpan, type Span } from '../span.ts'
import { decideForm } from './form.ts'
import { spanBefore } from './ordered.ts'
import type { Attribution, Frame, Passage } from './passage.ts'

/** The quotation that the passages of `group`, indexes into the frame's passages, make up together. */
export function assemble(
  frame: Frame,
  group: readonly number[],
  kinds: readonly QuotationKind[],
  attributions: readonly (Attribution | null)[],
): Quotation {
  const { text } = frame
  const passages = group.map((index) => frame.passages[index]).filter((passage) => passage !== undefined)
  const attribution = group.map((index) => attributions[index] ?? null).find((found) => found !== null) ?? null
  const kind = group.some((index) => kinds[index] === 'speech') ? 'speech' : 'other'
  const said = kind === 'speech' ? attribution : null
  return {
    kind,
    form: passages.some((passage) => decideForm(frame, passage) === 'direct') ? 'direct' : 'mixed',
    spans: passages.flatMap((passage) => passage.spans.map((span) => textSpan(text, span))),
    sentence: textSpan(text, sentenceOf(frame, passages)),
    cue: said?.cue ? textSpan(text, said.cue) : null,
    rule: said?.rule ?? (kind === 'speech' ? 'no speaker named' : 'not speech'),
    nested: passages.flatMap((passage) => passage.nested.map((span) => textSpan(text, span))),
    speaker: said ? speakerOf(text, said) : null,
  }
}

function speakerOf(text: string, { name, mention, basis, type }: Attribution): Speaker {
  return { name, mention: textSpan(text, mention), basis, type }
}

/** From the start of the sentence where the passages begin to the end of that in which their first paragraph ends. */
function sentenceOf({ sentences, text }: Frame, passages: readonly Passage[]): Span {
  const first = passages[0]?.spans[0]
  const last = passages.at(-1)?.spans[0]
  if (!first || !last) return { start: 0, end: 0 }
  const start = spanBefore(sentences, first.start)?.start ?? first.start
  const end = spanBefore(sentences, last.end - 1)?.end ?? last.end
  return { start: Math.min(start, first.start), end: Math.min(text.length, Math.max(end, last.end)) }
}
