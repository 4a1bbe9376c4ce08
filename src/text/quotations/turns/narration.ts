/** What stands between the turns of a transcript and is nobody's words: directions in brackets, headings, a narrator's paragraphs. */
import type { Span } from '../../span.ts'
import { trimSpan } from '../../span.ts'
import { closingLine, reportingWords } from './transcript-words.ts'

/** `[Applause]`, `(The witness was sworn.)`, `* * *`, `\[laughter\]`. */
const direction = /^[*_\s]*(?:\\?\[[^\]]*\][.*_\s]*|\([^)]*\)[.*_\s]*|[^\p{L}\p{N}]*)$/u
const directionChars = 300
/** A heading: in capitals, with no stop. */
const heading = /^[^\p{Ll}\p{Lo}]*\p{Lu}{2}[^\p{Ll}\p{Lo}.?!:…]*$/u

/** A paragraph as a whole that nobody says, though the turn may go on below it. */
export function isDirection(text: string, span: Span): boolean {
  return span.end - span.start < directionChars && direction.test(text.slice(span.start, span.end))
}

/** `(END)`: nothing is said below it. */
export function isClosing(text: string, { start, end }: Span): boolean {
  return end - start < directionChars && closingLine.test(text.slice(start, end))
}

/** Whether a paragraph without a label ends the turn above it. `surname` is the last word of that turn's label. */
export function endsTurn(text: string, span: Span, surname: string): boolean {
  const words = text.slice(span.start, Math.min(span.end, span.start + directionChars))
  return (words.includes(' ') && heading.test(words)) || isAbout(words, surname)
}

/** Nobody speaks of himself by his name: `Flint was speaking on Tuesday.`, `“I never said so,” Flint added.` */
function isAbout(words: string, surname: string): boolean {
  if (surname.length < 2) return false
  const at = words.toLowerCase().indexOf(surname.toLowerCase())
  if (at < 0) return false
  const before = words.slice(0, at)
  const after = words.slice(at + surname.length)
  if (/^(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?:\p{Lu}[\p{L}'’-]+\s){0,2}$/u.test(before)) return /^\s\p{Ll}/u.test(after)
  const reported = new RegExp(String.raw`["”’»]\s(?:\p{Lu}[\p{L}'’-]+\s)?$`, 'u').test(before)
  const verbBefore = new RegExp(String.raw`["”’»]\s(?:${reportingWords})\s(?:\p{Lu}[\p{L}'’.-]+\s){0,2}$`, 'u').test(
    before,
  )
  return verbBefore || (reported && new RegExp(String.raw`^\s(?:${reportingWords})\b`, 'u').test(after))
}

const opening = /^(?:\\?\[[^\]\n]{1,80}\]|\([^)\n]{1,80}\))\s*(?=\S)/u
const closing = /(?<=[.?!…"”’—–])\s+(?:\\?\[[^[\]\n]{1,80}\]|\([^()\n]{1,80}\))\.?$/u
const edgeChars = 100

/** The words of a paragraph without directions at its ends: `[laughs] Yes, we will. (Applause)`. */
export function withoutDirections(text: string, span: Span): Span {
  const trimmed = withoutEmphasis(text, span)
  const first = opening.exec(text.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + edgeChars)))
  const start = trimmed.start + (first?.[0].length ?? 0)
  const from = Math.max(start, trimmed.end - edgeChars)
  const last = closing.exec(text.slice(from, trimmed.end))
  return trimSpan(text, { start, end: last ? from + last.index : trimmed.end })
}

/** Marks of Markdown that the label left open or that stand around the whole. */
function withoutEmphasis(text: string, span: Span): Span {
  let { start, end: stop } = trimSpan(text, span)
  while (start < stop && /[*_]/.test(text[start] ?? '')) start++
  while (stop > start && /[*_\\]/.test(text[stop - 1] ?? '')) stop--
  return trimSpan(text, { start, end: stop })
}
