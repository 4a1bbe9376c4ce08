import { isSpace } from './white-space.ts'

/** A run of text: UTF-16 code unit offsets into the article's `text`, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words that stand there: `exact === text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly exact: string
}

/** The span of `text` from `start` to `end` with its words. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, exact: text.slice(start, end) }
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
