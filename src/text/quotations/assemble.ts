/** Puts together what the passes found out about a quotation. */
import type { Quotation, QuotationKind, Speaker } from '../article.ts'
import type { Span, TextSpan } from '../span.ts'
import { decideForm } from './form.ts'
import { spanBefore } from '../sorted.ts'
import type { Attribution, Frame, Passage } from './passage.ts'

/** Leads from what was read to what is printed: a quotation holds what is printed. `parts`: in runs, where a page number divides it. */
export interface Printer {
  readonly span: (read: Span) => TextSpan
  readonly parts: (read: Span) => readonly TextSpan[]
}

/** The quotation that the passages of `group`, indexes into the frame's passages, make up together. */
export function assemble(
  frame: Frame,
  print: Printer,
  group: readonly number[],
  kinds: readonly QuotationKind[],
  attributions: readonly (Attribution | null)[],
): Quotation {
  const passages = group.map((index) => frame.passages[index]).filter((passage) => passage !== undefined)
  const attribution = group.map((index) => attributions[index] ?? null).find((found) => found !== null) ?? null
  const kind = group.some((index) => kinds[index] === 'speech') ? 'speech' : 'other'
  const said = kind === 'speech' ? attribution : null
  return {
    kind,
    form: passages.some((passage) => decideForm(frame, passage) === 'direct') ? 'direct' : 'mixed',
    spans: passages.flatMap(({ spans }) => spans.flatMap(print.parts)),
    sentence: print.span(sentenceOf(frame, passages)),
    cue: said?.cue ? print.span(said.cue) : null,
    rule: said?.rule ?? { code: kind === 'speech' ? 'nobody-named' : 'not-speech' },
    nested: passages.flatMap(({ nested }) => nested.map(print.span)),
    speaker: said && speakerOf(print, said),
    ...(passages.at(-1)?.ends !== undefined && { doubtfulEnd: true as const }),
  }
}

function speakerOf(print: Printer, { name, mention, basis, type }: Attribution): Speaker | null {
  return name === null ? null : { name, mention: print.span(mention), basis, type }
}

/**
 * How much of a sentence is kept on each side of the quoted words, in UTF-16 code units. A text without full stops is one
 * sentence as long as itself; copied to each of its quotations it would grow with the square of its length.
 */
const sentenceChars = 600

/** From the start of the sentence where the passages begin to the end of that in which their first paragraph ends. */
function sentenceOf({ sentences, text }: Frame, passages: readonly Passage[]): Span {
  const first = passages[0]?.spans[0]
  const last = passages.at(-1)?.spans[0]
  if (!first || !last) return { start: 0, end: 0 }
  const start = spanBefore(sentences, first.start)?.start ?? first.start
  const end = spanBefore(sentences, last.end - 1)?.end ?? last.end
  return {
    start:
      first.start - start > sentenceChars
        ? wordStart(text, first.start - sentenceChars, first.start)
        : Math.min(start, first.start),
    end: end - last.end > sentenceChars ? wordEnd(text, last.end + sentenceChars, last.end) : Math.max(end, last.end),
  }
}

/** The first start of a word from `at` on, not after `most`. */
function wordStart(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space >= most ? most : space + 1
}

/** The last end of a word up to `at`, not before `least`. */
function wordEnd(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at)
  return Math.max(space, least)
}
