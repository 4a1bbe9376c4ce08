/** The words that a question is about, in their paragraph and with what stands around it, ready to draw. */
import type { AsideKind, Quotation } from '../../text/article.ts'
import { segments, type Segment } from '../../text/segments.ts'
import type { Span } from '../../text/span.ts'
import type { Paragraph, Run } from '../../text/review/review.ts'
import type { AnalysedArticle } from '../library/analyse-article.ts'

type ReadText = Pick<AnalysedArticle, 'text' | 'analysis'>

const paragraphsBefore = 3
const paragraphsAfter = 1
/** A turn of a transcript may go on for pages. */
const mostAsked = 4
/** Texts without a paragraph are drawn as far as they help. */
const mostCharsAround = 600

/** What is not read, and so not drawn. The number of a note is printed. */
const unread: ReadonlySet<AsideKind | null> = new Set(['markup', 'divided', 'page'])

export function askedParagraphs({ text, analysis }: ReadText, quotation: Quotation): Paragraph[] {
  const blocks = analysis.blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  const isAsked = (block: Span) => quotation.spans.some(({ start, end }) => start < block.end && end > block.start)
  const first = blocks.findIndex(isAsked)
  const last = Math.min(blocks.findLastIndex(isAsked), first + mostAsked - 1)
  if (first < 0) return [{ role: 'asked', runs: sentenceRuns({ text, analysis }, quotation) }]
  return blocks.slice(Math.max(0, first - paragraphsBefore), last + 1 + paragraphsAfter).map((block) => {
    const at = blocks.indexOf(block)
    const role = at < first ? 'before' : at > last ? 'after' : 'asked'
    return {
      role,
      runs: runsOf({ text, analysis }, shortened(block, role, quotation), role === 'asked' ? quotation : null),
    }
  })
}

/** The sentence alone: what a printed name is shown in. */
export function sentenceRuns(article: ReadText, quotation: Quotation): Run[] {
  const { sentence, spans } = quotation
  const end = Math.max(sentence.end, spans[0]?.end ?? 0)
  return runsOf(article, shortened({ start: sentence.start, end }, 'asked', quotation), quotation)
}

/** Cut on the side that is farther from the words. */
function shortened({ start, end }: Span, role: Paragraph['role'], { spans }: Quotation): Span {
  const from = role === 'asked' ? (spans.find((span) => span.end > start)?.start ?? start) : start
  const to = role === 'asked' ? (spans.findLast((span) => span.start < end)?.end ?? end) : end
  if (role === 'before') return { start: Math.max(start, end - mostCharsAround), end }
  if (role === 'after') return { start, end: Math.min(end, start + mostCharsAround) }
  return { start: Math.max(start, from - mostCharsAround), end: Math.min(end, to + mostCharsAround) }
}

function runsOf({ text, analysis }: ReadText, span: Span, quotation: Quotation | null): Run[] {
  const asked = quotation ? [{ id: 'asked', spans: quotation.spans, nested: [] }] : []
  const sources = quotation?.speaker ? [quotation.speaker.mention] : []
  const runs: Run[] = []
  for (const segment of segments(span, asked, sources, analysis.asides)) {
    const words = unread.has(segment.aside) ? spaceOf(segment) : text.slice(segment.start, segment.end)
    const mark = markOf(segment)
    const before = runs.at(-1)
    if (before?.mark === mark) runs[runs.length - 1] = { ...before, text: before.text + words }
    else if (words !== '') runs.push({ start: segment.start, text: words, mark })
  }
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ') }))
}

function markOf({ quotation, match }: Segment): Run['mark'] {
  // “she” before the words; a label that stands within them is told by what is highlighted.
  if (match) return 'source'
  return quotation === null ? null : 'asked'
}

/** Between two pages stands a space, within a divided word nothing. */
function spaceOf({ aside }: Segment): string {
  return aside === 'page' ? ' ' : ''
}
