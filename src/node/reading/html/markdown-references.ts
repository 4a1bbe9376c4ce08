/** Character references in Markdown (“&amp;”, “&#8220;”), which it has by right: they are read as the characters they stand for. */
import { decodeHTML } from 'entities'
import { wordsInMarkdown } from '../../../text/prose/markdown.ts'
import type { Span } from '../../../text/span.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/giu
/** What would be a mark if it stood there by itself. */
const mark = /^[\\`*_{}[\]<>()#+\-.!|~=^$]$/u
/** Line breaks would move all lines below. */
const control = /[\p{Cc}\u2028\u2029]/u

/** `text` with its references decoded, but for those in code and in addresses; what would then be a mark has a backslash before it. */
export function decodeMarkdown(text: string): string {
  if (text.search(reference) < 0) return text
  let decoded = ''
  let at = 0
  for (const { start, end } of inOrder(wordsInMarkdown(text))) {
    decoded += text.slice(at, start) + text.slice(start, end).replace(reference, decode)
    at = end
  }
  return decoded + text.slice(at)
}

/** Without what a parser says twice. */
function inOrder(spans: readonly Span[]): Span[] {
  let last = 0
  return spans.filter(({ start, end }) => {
    const isApart = start >= last
    if (isApart) last = end
    return isApart
  })
}

function decode(written: string): string {
  const character = decodeHTML(written)
  if (character === written || control.test(character)) return written
  return mark.test(character) ? `\\${character}` : character
}
