/** The lines at the head of a text, where it says what it is: headline, byline, date. */
import type { Span } from '../span.ts'

export interface Line extends Span {
  /** Without the white space at its ends. */
  readonly words: string
  /** Whether an empty line stands above it, or nothing. */
  readonly isApart: boolean
}

const limits = { lines: 14, chars: 4000, lineChars: 400, footLines: 5, footChars: 1200 }

/** The first lines that are not empty. Offsets are into `text`; of a very long line only the head is read. */
export function topLines(text: string, most = limits.lines): Line[] {
  const lines: Line[] = []
  let isApart = true
  for (let start = 0; start < Math.min(text.length, limits.chars) && lines.length < most;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = lineAt(text, { start, end: Math.min(end, start + limits.lineChars * 4) }, isApart)
    if (line !== undefined) lines.push(line)
    isApart = line === undefined
    start = end + 1
  }
  return lines
}

/** The last lines that are not empty, in their order. */
export function lastLines(text: string): Line[] {
  const from = Math.max(0, text.length - limits.footChars)
  const lines = text
    .slice(from)
    .split('\n')
    .flatMap((words) => lineAt(words, { start: 0, end: words.length }, true) ?? [])
  return lines.slice(-limits.footLines)
}

function lineAt(text: string, { start, end }: Span, isApart: boolean): Line | undefined {
  const whole = text.slice(start, end)
  const trimmed = whole.trim()
  if (trimmed === '') return undefined
  const from = start + whole.indexOf(trimmed.charAt(0))
  return { start: from, end: from + trimmed.length, words: trimmed, isApart }
}

/** A longer line is a paragraph, and so are some of a lesser length one under another. */
const prose = { lineChars: 140, wrappedChars: 40, wrappedLines: 3 }

/** The number of the line where prose begins; that of all lines where none of them is prose. A headline is never looked at. */
export function proseFrom(lines: readonly Line[]): number {
  const isWrapped = (from: number) =>
    lines.length >= from + prose.wrappedLines &&
    lines
      .slice(from, from + prose.wrappedLines)
      .every(({ words, isApart }, place) => words.length >= prose.wrappedChars && (place === 0 || !isApart))
  const found = lines.findIndex(({ words }, index) => index > 0 && (words.length > prose.lineChars || isWrapped(index)))
  return found < 0 ? lines.length : found
}
