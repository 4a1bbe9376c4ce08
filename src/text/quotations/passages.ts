/** Finds what stands between outermost quotation marks. */
import type { Block } from '../article.ts'
import type { Span } from '../span.ts'
import { trimSpan } from './blocks.ts'
import { type BlockMarks, type ReadMark, readMarks } from './mark-reading.ts'
import type { Passage } from './passage.ts'
import { findMarks, type Mark } from './quote-marks.ts'

/**
 * The passages of `text` in order: “We will,” gives the span of `We will,`. A passage that runs over several paragraphs,
 * each opening with a mark, has one span for each. One whose closing mark is lost stops at its paragraph's end. Marks with
 * neither letter nor digit between them are no passage.
 */
export function findPassages(text: string, blocks: readonly Block[]): Passage[] {
  const marks = findMarks(text)
  const passages: Passage[] = []
  let draft: Draft | null = null
  for (const reading of readMarks(marks, divideMarks(marks, blocks))) {
    const blockEnd = blocks[reading.block]?.end ?? text.length
    if (draft === null) {
      if (reading.role === 'open')
        draft = { start: reading.start, from: reading.end, block: reading.block, inner: 0, spans: [], nested: [] }
    } else if (reading.role === 'lost') draft = finish(text, draft, blockEnd, blockEnd, false, passages)
    else if (reading.role === 'close' && reading.depth === 0) {
      draft = finish(text, draft, reading.start, reading.end, true, passages)
    } else draft = follow(text, blocks, draft, reading)
  }
  return passages
}

/** Which marks stand in which block: both are in order, and every mark stands in some block. */
function divideMarks(marks: readonly Mark[], blocks: readonly Block[]): BlockMarks[] {
  let index = 0
  return blocks.map((block) => {
    const from = index
    while ((marks[index]?.start ?? Infinity) < block.end) index++
    const first = marks[from]
    return { from, to: index, opens: first !== undefined && first.start === block.start && first.open < likelyOpen }
  })
}

/** An opening cost below this: the mark may well open a paragraph. */
const likelyOpen = 3

/** A passage that is still open: `from` is where its running span began, in `block`; `inner` where the nested one did. */
interface Draft {
  readonly start: number
  readonly from: number
  readonly block: number
  readonly inner: number
  /** Grow while marks are read, so that a long text takes no longer a mark than a short one. */
  readonly spans: Span[]
  readonly nested: Span[]
}

function follow(text: string, blocks: readonly Block[], draft: Draft, reading: ReadMark): Draft {
  if (reading.role === 'reopen') {
    addContent(text, draft.spans, { start: draft.from, end: blocks[draft.block]?.end ?? reading.start })
    return { ...draft, from: reading.end, block: reading.block }
  }
  if (reading.depth !== 1) return draft
  if (reading.role === 'open') return { ...draft, inner: reading.end }
  addContent(text, draft.nested, { start: draft.inner, end: reading.start })
  return draft
}

function finish(
  text: string,
  draft: Draft,
  contentEnd: number,
  end: number,
  closed: boolean,
  passages: Passage[],
): null {
  const { spans, nested, start } = draft
  addContent(text, spans, { start: draft.from, end: contentEnd })
  if (spans.length > 0) passages.push({ spans, outer: { start, end }, nested, closed })
  return null
}

const content = /[\p{L}\p{N}]/u

function addContent(text: string, spans: Span[], span: Span): void {
  const trimmed = trimSpan(text, span)
  if (content.test(text.slice(trimmed.start, trimmed.end))) spans.push(trimmed)
}
