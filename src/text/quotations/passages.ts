/** Finds what stands between outermost quotation marks. */
import type { Block } from '../article.ts'
import { trimSpan, type Span } from '../span.ts'
import { type BlockMarks, type MarkEvent, readMarks } from './mark-reading.ts'
import type { Passage } from './passage.ts'
import { findMarks, type Mark } from './quote-marks.ts'
import type { Writing } from './writing.ts'

/**
 * The passages of `text` in order: “We will,” gives the span of `We will,`. A passage that runs over several paragraphs,
 * each opening with a mark, has one span for each. One whose closing mark is lost stops at its paragraph's end. Marks with
 * neither letter nor digit between them are no passage.
 */
export function findPassages(text: string, blocks: readonly Block[], writing: Writing): Passage[] {
  const marks = findMarks(text, writing)
  const reader: Reader = { text, blocks, writing, passages: [] }
  let draft: Draft | null = null
  for (const reading of readMarks(marks, divideMarks(text, marks, blocks))) {
    if (draft !== null) draft = follow(reader, draft, reading)
    else if (reading.role === 'open') draft = begin(reading)
  }
  return reader.passages
}

interface Reader {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly writing: Writing
  /** Those that are complete. */
  readonly passages: Passage[]
}

/** “BROOK: Did you read it?”: in a transcript each paragraph has its own speaker, though the marks run on. */
const speakerLabel = /^\s*\p{Lu}[\p{Lu}\p{M}.'’ -]{1,30}:\s/u
const labelChars = 40

/** Nobody is quoted for longer without a break; a text where a mark opens every line is no quotation of a whole book. */
const mostParagraphs = 100

/** Which marks stand in which block: both are in order, and every mark stands in some block. */
function divideMarks(text: string, marks: readonly Mark[], blocks: readonly Block[]): BlockMarks[] {
  let index = 0
  return blocks.map((block, at) => {
    const from = index
    while ((marks[index]?.start ?? Infinity) < block.end) index++
    const first = marks[from]
    return {
      from,
      to: index,
      opens: first !== undefined && first.start === block.start && first.open < likelyOpen,
      isVerse: isNextVerse(text, blocks[at - 1], block),
    }
  })
}

/** Lines of verse are hardly longer. */
const verseChars = 60

/** Whether two short lines stand directly below each other. */
function isNextVerse(text: string, above: Block | undefined, { start, end }: Block): boolean {
  if (!above || above.end - above.start > verseChars || end - start > verseChars) return false
  return text.slice(above.end, start).split('\n').length === 2
}

/** An opening cost below this: the mark may well open a paragraph. */
const likelyOpen = 3

/** A passage that is still open: `from` is where its running span began, `inner` where the nested one did. */
interface Draft {
  readonly start: number
  readonly from: number
  readonly inner: number
  /** Grow while marks are read, so that a long text takes no longer a mark than a short one. */
  readonly spans: Span[]
  readonly nested: Span[]
}

function begin({ start, end }: Span): Draft {
  return { start, from: end, inner: end, spans: [], nested: [] }
}

/** What is open after `reading`. */
function follow(reader: Reader, draft: Draft, reading: MarkEvent): Draft | null {
  const { text, blocks } = reader
  const blockEnd = blocks[reading.block]?.end ?? text.length
  const previousEnd = blocks[reading.block - 1]?.end ?? draft.from
  switch (reading.role) {
    case 'lost':
      return finish(reader, draft, { start: blockEnd, end: blockEnd }, false)
    case 'carry':
      return nextParagraph(reader, draft, blockEnd, blocks[reading.block + 1]?.start ?? blockEnd)
    case 'reopen':
      if (!isLabelled(text, reading.end) && draft.spans.length < mostParagraphs)
        return nextParagraph(reader, draft, previousEnd, reading.end)
      finish(reader, draft, { start: previousEnd, end: previousEnd }, false)
      return begin(reading)
    case 'restart': {
      const end = guessEnd(text, draft.from, reading.start, reader.writing)
      finish(reader, draft, { start: end, end }, false)
      return begin(reading)
    }
    case 'open':
      return reading.depth === 1 ? { ...draft, inner: reading.end } : draft
    case 'close':
      if (reading.depth === 0) return finish(reader, draft, reading, true)
      // Only the nested quotations one level down are kept.
      if (reading.depth === 1) addContent(text, draft.nested, { start: draft.inner, end: reading.start })
      return draft
  }
}

function isLabelled(text: string, at: number): boolean {
  return speakerLabel.test(text.slice(at, at + labelChars))
}

function nextParagraph({ text }: Reader, draft: Draft, end: number, from: number): Draft {
  addContent(text, draft.spans, { start: draft.from, end })
  return { ...draft, from }
}

function finish({ text, passages }: Reader, draft: Draft, mark: Span, closed: boolean): null {
  const { spans, nested, start } = draft
  addContent(text, spans, { start: draft.from, end: mark.start })
  if (spans.length > 0) passages.push({ spans, outer: { start, end: mark.end }, nested, closed })
  return null
}

/**
 * Where a quotation ends that has no closing mark before the next one opens: at the comma before its cue, else with its first
 * sentence. "We will, he said. "They will not."
 */
function guessEnd(text: string, from: number, to: number, { commaBeforeCue }: Writing): number {
  const words = text.slice(from, to)
  const stop = commaBeforeCue.exec(words) ?? /[.?!…](?=\s|$)/.exec(words)
  return stop ? from + stop.index + 1 : to
}

const content = /[\p{L}\p{N}]/u

function addContent(text: string, spans: Span[], span: Span): void {
  const trimmed = trimSpan(text, span)
  if (content.test(text.slice(trimmed.start, trimmed.end))) spans.push(trimmed)
}
