/**
 * Divides a Markdown text where blocks end, since a parser's time may grow with the square of what it is given at once, and a text
 * may be of any size. Every piece is read by itself; the definitions of links and notes that it names are handed to it.
 */
import type { Span } from '../span.ts'

export interface MarkdownPiece extends Span {
  /** Definitions that stand elsewhere in the text, as lines. */
  readonly needed: string
}

const limits = {
  /** Long enough that few articles are divided at all. */
  pieceChars: 4_000,
  /** Where no blank line comes, the end of any line has to do. */
  blockChars: 8_000,
  /** Nobody writes such a line: what marks it may hold are left as they are. */
  mostChars: 12_000,
}

const fence = /^ {0,3}(`{3,}|~{3,})/u
const definition = /^ {0,3}\[(\^?[^\]\n]{1,200})\]:[ \t]*\S.*$/gmu
const named = /\[(\^?[^[\]\n]{1,200})\]/gu

/** The pieces in order; what is too long to be read is in none. */
export function markdownPieces(text: string): MarkdownPiece[] {
  const definitions = new Map<string, string>()
  for (const [line, label = ''] of text.matchAll(definition)) {
    if (!definitions.has(label.toLowerCase())) definitions.set(label.toLowerCase(), line)
  }
  return divide(text)
    .filter(({ start, end }) => end - start <= limits.mostChars)
    .map((span) => ({ ...span, needed: neededIn(text.slice(span.start, span.end), definitions) }))
}

function neededIn(words: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return ''
  const labels = new Set([...words.matchAll(named)].map(([, label = '']) => label.toLowerCase()))
  const lines = [...labels].flatMap((label) => definitions.get(label) ?? [])
  return lines.length === 0 ? '' : `\n\n${lines.join('\n\n')}`
}

/** Cuts before a line that begins a block: after a blank line where there is one, not indented, outside code and comments. */
function divide(text: string): Span[] {
  const pieces: Span[] = []
  let start = 0
  let open: string | null = null
  let isBelowBlank = false
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at)
    const next = newline < 0 ? text.length : newline + 1
    const line = text.slice(at, Math.min(next, at + 200))
    const least = isBelowBlank ? limits.pieceChars : limits.blockChars
    if (open === null && at - start >= least && /^\S/u.test(line)) {
      pieces.push({ start, end: at })
      start = at
    }
    const mark: string | undefined = fence.exec(line)?.[1]
    if (open === null) open = mark ?? (line.includes('<!--') && !line.includes('-->') ? '<!--' : null)
    else if (open === '<!--' ? line.includes('-->') : mark?.startsWith(open) === true) open = null
    isBelowBlank = line.trim() === ''
    at = next
  }
  return [...pieces, { start, end: text.length }]
}
