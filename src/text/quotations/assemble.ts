/** Puts together what the passes found out about a quotation. */
import type { Quotation, QuotationKind, Rule, Speaker } from '../article.ts'
import type { Span, TextSpan } from '../span.ts'
import { type Answer, rate } from './certainty.ts'
import { decideForm } from './form.ts'
import type { Ground } from './grounds.ts'
import type { DecidedKind } from './kind.ts'
import type { Weights } from './language.ts'
import { spanBefore } from '../sorted.ts'
import type { Attribution, Frame, Passage } from './passage.ts'

/** Leads from what was read to what is printed: a quotation holds what is printed. `parts`: in runs, where a page number divides it. */
export interface Printer {
  readonly span: (read: Span) => TextSpan
  readonly parts: (read: Span) => readonly TextSpan[]
}

/** What was found out about each passage. `weights` bring how sure it is to chances; undefined where nobody is looked for. */
export interface Findings {
  readonly kinds: readonly DecidedKind[]
  readonly attributions: readonly (Attribution | null)[]
  readonly grounds: readonly (Ground | null)[]
  readonly weights: Weights | undefined
}

/** The answer for the passages of `group` together: the first that somebody is named for tells who, any that is speech makes them speech. */
export function answerOf(
  group: readonly number[],
  { kinds, attributions, grounds }: Omit<Findings, 'weights'>,
): { readonly said: Attribution | null; readonly kind: QuotationKind; readonly answer: Answer | null } {
  const lead = group.find((index) => attributions[index]) ?? group[0] ?? 0
  const decided = group.flatMap((index) => kinds[index] ?? []).toSorted((a, b) => a.otherness - b.otherness)
  const kind = decided.some((each) => each.kind === 'speech') ? 'speech' : 'other'
  const said = kind === 'speech' ? (attributions[lead] ?? null) : null
  const [ground, otherness] = [grounds[lead], decided[0]?.otherness ?? 0]
  const isNamed = said !== null && said.name !== null
  return { said, kind, answer: ground ? { ground, decided: { kind, otherness }, isNamed } : null }
}

/** The quotation that the passages of `group`, indexes into the frame's passages, make up together. */
export function assemble(frame: Frame, print: Printer, group: readonly number[], findings: Findings): Quotation {
  const passages = group.map((index) => frame.passages[index]).filter((passage) => passage !== undefined)
  const { said, kind, answer } = answerOf(group, findings)
  const rated = answer && findings.weights ? rate(answer, findings.weights) : null
  const rule: Rule = said?.rule ?? { code: kind === 'speech' ? 'nobody-named' : 'not-speech' }
  const mention = rule.referent?.mention ?? (said ? print.span(said.mention).exact : '')
  return {
    kind,
    form: passages.some((passage) => decideForm(frame, passage) === 'direct') ? 'direct' : 'mixed',
    spans: passages.flatMap(({ spans }) => spans.flatMap(print.parts)),
    sentence: print.span(sentenceOf(frame, passages)),
    cue: said?.cue ? print.span(said.cue) : null,
    rule: rated?.doubt ? { ...rule, doubt: { code: rated.doubt, mention } } : rule,
    nested: passages.flatMap(({ nested }) => nested.map(print.span)),
    speaker: said && speakerOf(print, said),
    certainty: rated && rated.certainty,
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
