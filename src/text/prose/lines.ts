/** The lines of a text, with what tells how they were broken. */
import type { Aside } from '../article.ts'
import { firstAtOrAfter } from '../sorted.ts'
import { trimSpan, type Span } from '../span.ts'

/** A line that holds prose, without the white space around it. */
export interface Line extends Span {
  /** Its words, without asides. */
  readonly words: string
  /** How many columns stand before it, and where it ends. */
  readonly indent: number
  readonly width: number
  /** How long its first word is as it stands there, marks included. */
  readonly firstWord: number
  /** How many lines without prose stand above it. */
  readonly gap: number
  /** A form feed stands between it and the line above. */
  readonly startsPage: boolean
  /** A page number or running head between it and the line above was taken out. */
  readonly isOverPage?: true
}

const tabColumns = 4
/** A form feed ends a line too, though seldom without a line break beside it. */
const lineEnd = /[\n\f]/g

/** The lines of `text` that hold anything but asides. */
export function findLines(text: string, asides: readonly Aside[]): Line[] {
  const lines: Line[] = []
  let gap = 0
  let startsPage = false
  for (let start = 0; start <= text.length;) {
    lineEnd.lastIndex = start
    const end = lineEnd.exec(text)?.index ?? text.length
    const line = readLine(text, { start, end }, asides, gap, startsPage)
    if (line === null) gap++
    else {
      lines.push(line)
      gap = 0
      startsPage = false
    }
    startsPage ||= text[end] === '\f'
    // The form feed stands in place of a line break, or beside one.
    start = end + (text[end] === '\f' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

function readLine(text: string, span: Span, asides: readonly Aside[], gap: number, startsPage: boolean): Line | null {
  const { start, end } = trimSpan(text, span)
  if (end === start) return null
  const words = wordsOf(text, { start, end }, asides)
  if (words === '') return null
  // What cites or quotes a whole paragraph stands before each of its lines, and is no indent.
  const quoting = text[start] === '>' ? (/^(?:>[ \t]?)+/.exec(text.slice(start, end))?.[0].length ?? 0) : 0
  const indent = quoting > 0 ? 0 : columns(text.slice(span.start, start))
  const firstWord = /^\S*/u.exec(text.slice(start + quoting, end))?.[0].length ?? 0
  return { start, end, words, indent, width: columns(text.slice(span.start, end)), firstWord, gap, startsPage }
}

function columns(words: string): number {
  return words.includes('\t') ? words.length + (words.split('\t').length - 1) * (tabColumns - 1) : words.length
}

/** What of a stretch of `text` is no aside, trimmed. */
function wordsOf(text: string, { start, end }: Span, asides: readonly Aside[]): string {
  if (asides.length === 0) return text.slice(start, end)
  let words = ''
  let at = start
  for (let next = firstAtOrAfter(asides, start + 1, (aside) => aside.end); at < end; next++) {
    const aside = asides[next]
    if (aside === undefined || aside.start >= end) break
    words += text.slice(at, Math.max(at, aside.start))
    at = aside.end
  }
  return (words + text.slice(Math.min(at, end), end)).trim()
}
