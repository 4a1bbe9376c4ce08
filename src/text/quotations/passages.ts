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
  const events = readMarks(marks, divideMarks(text, marks, blocks))
  for (const [at, reading] of events.entries()) {
    if (draft !== null) draft = follow(reader, draft, reading, events, at)
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

/** A quotation within one, with its marks. */
interface Inner {
  readonly content: Span
  readonly outer: Span
}

/** A passage that is still open: `from` is where its running span began, `inner` the mark of the nested one. */
interface Draft {
  readonly start: number
  readonly from: number
  readonly inner: Span
  /** Grow while marks are read, so that a long text takes no longer a mark than a short one. */
  readonly spans: Span[]
  readonly nested: Inner[]
}

function begin({ start, end }: Span): Draft {
  return { start, from: end, inner: { start, end }, spans: [], nested: [] }
}

/** What is open after `reading`. */
function follow(
  reader: Reader,
  draft: Draft,
  reading: MarkEvent,
  events: readonly MarkEvent[],
  at: number,
): Draft | null {
  const { text, blocks, writing } = reader
  const blockEnd = blocks[reading.block]?.end ?? text.length
  const previousEnd = blocks[reading.block - 1]?.end ?? draft.from
  switch (reading.role) {
    case 'lost':
      return endWithout(reader, draft, cueEnd(text, draft.from, blockEnd, writing.commaBeforeCue) ?? blockEnd)
    case 'carry':
      return nextParagraph(reader, draft, blockEnd, blocks[reading.block + 1]?.start ?? blockEnd)
    case 'reopen': {
      const cut = cueEnd(text, draft.from, previousEnd, writing.commaBeforeBareCue)
      if (cut !== null) endWithout(reader, draft, cut)
      else if (isLabelled(text, reading.end) || draft.spans.length >= mostParagraphs)
        finish(reader, draft, { start: previousEnd, end: previousEnd }, false)
      else if (!opensBlock(reader, draft, reading.block) && hasOwnCue(reader, events, at))
        endWithout(reader, draft, previousEnd, 'paragraph')
      else return nextParagraph(reader, draft, previousEnd, reading.end)
      return begin(reading)
    }
    case 'restart':
      endWithout(reader, draft, guessEnd(text, draft.from, reading.start, writing))
      return begin(reading)
    case 'open':
      return reading.depth === 1 ? { ...draft, inner: reading } : draft
    case 'close':
      if (reading.depth === 0) return finish(reader, draft, reading, true)
      // Only the nested quotations one level down are kept.
      if (reading.depth > 1) return draft
      if (!isOwnQuotation(reader, draft, reading)) {
        addInner(text, draft, reading)
        return draft
      }
      endWithout(reader, draft, guessEnd(text, draft.from, draft.inner.start, writing))
      return finish(reader, begin(draft.inner), reading, true)
  }
}

/** Ends a quotation whose closing mark is missing. */
function endWithout(reader: Reader, draft: Draft, end: number, ends: Passage['ends'] = 'guess'): null {
  return finish(reader, draft, { start: end, end }, false, ends)
}

/**
 * Nothing stands before the quotation, and its last paragraph may well name who speaks in all of it. After `“We will,” said Hale. “It is`
 * a paragraph with a cue of its own is another quotation.
 */
function opensBlock({ blocks }: Reader, { start, spans }: Draft, block: number): boolean {
  return blocks[block - 1 - spans.length]?.start === start
}

/** Does the paragraph that opens at event `at` say by itself who speaks? “They will not,” said Brook. */
function hasOwnCue(reader: Reader, events: readonly MarkEvent[], at: number): boolean {
  for (let next = at + 1; events[next]?.block === events[at]?.block; next++) {
    const event = events[next]
    if (event?.role === 'close' && event.depth === 0) return isReported(reader, event)
  }
  return false
}

/** A closing mark after a comma, and then a cue: `," he added`. */
function isReported({ text, writing }: Reader, { start, end }: Span): boolean {
  return /[,?!…—–]/.test(text[start - 1] ?? '') && writing.carriesOn.test(text.slice(end, end + cueChars).trimStart())
}

const cueChars = 80

/** Double marks in double marks with a cue of their own: what stands around them was never closed. */
function isOwnQuotation(reader: Reader, draft: Draft, mark: Span): boolean {
  const { text } = reader
  return isDouble(text, draft.start) && isDouble(text, draft.inner.start) && isReported(reader, mark)
}

const isDouble = (text: string, at: number): boolean => /["“”„]|''|``/.test(text.slice(at, at + 2))

function isLabelled(text: string, at: number): boolean {
  return speakerLabel.test(text.slice(at, at + labelChars))
}

function nextParagraph({ text }: Reader, draft: Draft, end: number, from: number): Draft {
  addContent(text, draft.spans, { start: draft.from, end })
  return { ...draft, from }
}

function finish({ text, passages }: Reader, draft: Draft, mark: Span, closed: boolean, ends?: Passage['ends']): null {
  const { spans, nested, start } = draft
  addContent(text, spans, { start: draft.from, end: mark.start })
  const inside = nested.filter(({ outer }) => outer.end <= mark.end).map(({ content }) => content)
  if (spans.length > 0)
    passages.push({ spans, outer: { start, end: mark.end }, nested: inside, closed, ...(ends && { ends }) })
  // Where the words end before their marks were read, what seemed to stand inside them stands by itself.
  for (const { content, outer } of nested) {
    if (outer.start >= mark.end) passages.push({ spans: [content], outer, nested: [], closed: true })
  }
  return null
}

/** Right after the comma that stands before a cue; null where the words hold none. */
function cueEnd(text: string, from: number, to: number, cue: RegExp): number | null {
  const found = cue.exec(text.slice(from, to))
  return found && from + found.index + 1
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

function addInner(text: string, { nested, inner }: Draft, { start, end }: Span): void {
  const found: Span[] = []
  addContent(text, found, { start: inner.end, end: start })
  for (const content of found) nested.push({ content, outer: { start: inner.start, end } })
}

const letterOrDigit = /[\p{L}\p{N}]/u

function addContent(text: string, spans: Span[], span: Span): void {
  const trimmed = trimSpan(text, span)
  if (letterOrDigit.test(text.slice(trimmed.start, trimmed.end))) spans.push(trimmed)
}
