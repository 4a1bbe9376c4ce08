/** Divides a text into the blocks that it is drawn and read in. */
import type { Block } from '../article.ts'
import type { Span } from '../span.ts'

/** What tells a heading from a paragraph, and wrapped lines from lines that are paragraphs. */
const limits = {
  /** "What the council decided": a heading has few words, and a paragraph follows that is clearly longer. */
  headingChars: 90,
  headingWords: 14,
  followingChars: 120,
  /** Mail and old archives break lines at 65 to 80 columns; a paragraph a line is rarely as even. */
  wrappedFromChars: 40,
  wrappedToChars: 100,
  /** Fewer wrapped lines than this prove nothing. */
  wrappedLines: 6,
  /** A long address or a table may stand in wrapped text; a larger share of long lines are paragraphs. */
  longLines: 0.05,
}

const endsSentence = /[.!?…:;,。！？؟।]["'”’»)\]]*$/
const listOrSignature = /^[-–—*•·]/
/** Never the continuation of the line above: list, heading, cited mail, table. */
const beginsAnew = /^(?:[*•·]\s|\d{1,3}[.)]\s|#{1,6}\s|[>|])/
/** A dash begins an item of a list only below a sentence that has ended. */
const dashed = /^[-–—+]\s/

/**
 * The blocks of `text` in order, trimmed; blank lines belong to none. A block is a line, or a run of lines where the text
 * is plainly wrapped by hand (`wrapped` lines of even length that end in mid-sentence). A Markdown heading's `#` is left outside.
 */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text)
  const runs = isWrapped(text, lines) ? joinLines(text, lines) : lines
  return runs.map((span, index) => describe(text, span, runs[index + 1]))
}

function findLines(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const span = trimSpan(text, { start, end })
    if (span.end > span.start) lines.push(span)
    start = end + 1
  }
  return lines
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** Whether exactly one line break lies between two lines. */
function isAdjacent(text: string, a: Span, b: Span): boolean {
  const second = text.indexOf('\n', text.indexOf('\n', a.end) + 1)
  return second < 0 || second >= b.start
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0
  let broken = 0
  let long = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (line.end - line.start > limits.wrappedToChars && ++long > limits.longLines * lines.length) return false
    if (!next || !isAdjacent(text, line, next)) continue
    followed++
    if (line.end - line.start < limits.wrappedFromChars) continue
    if (!endsSentence.test(text.slice(line.end - 4, line.end))) broken++
  }
  return followed >= limits.wrappedLines && broken * 2 > followed
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1)
    const above = lines[index - 1]
    if (last && above && continues(text, above, line)) runs[runs.length - 1] = { start: last.start, end: line.end }
    else runs.push(line)
  }
  return runs
}

/** A line that is much shorter than those that wrap, such as a byline, ends by itself. */
function continues(text: string, above: Span, line: Span): boolean {
  if (above.end - above.start < limits.wrappedFromChars || !isAdjacent(text, above, line)) return false
  const start = text.slice(line.start, line.start + 8)
  const isItem = dashed.test(start) && endsSentence.test(text.slice(above.end - 4, above.end))
  return !isItem && !beginsAnew.test(start)
}

function describe(text: string, span: Span, next: Span | undefined): Block {
  const hashes = text[span.start] === '#' ? /^#{1,6}[ \t]+(?=\S)/.exec(text.slice(span.start, span.start + 16)) : null
  if (hashes) return { start: span.start + hashes[0].length, end: span.end, role: 'heading' }
  return { ...span, role: isHeading(text, span, next) ? 'heading' : 'paragraph' }
}

function isHeading(text: string, span: Span, next: Span | undefined): boolean {
  if (!next || span.end - span.start > limits.headingChars || next.end - next.start < limits.followingChars)
    return false
  const line = text.slice(span.start, span.end)
  if (endsSentence.test(line) || listOrSignature.test(line)) return false
  return line.split(' ').length <= limits.headingWords
}
