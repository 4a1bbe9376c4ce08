/** What in a text is no prose: comments, marks of its format. The passes read a text in which only its prose stands. */
import type { TextFormat } from '../article.ts'
import type { Span } from '../span.ts'
import { mailAsides } from './mail-asides.ts'

const findersByFormat: Readonly<Record<TextFormat, readonly RegExp[]>> = {
  plain: [],
  // HTML's comments, and those of Obsidian.
  markdown: [/<!--[^]*?-->/gu, /%%[^]*?%%/gu],
  mail: mailAsides,
  transcript: [],
}

/** The asides of `text` in order of place, none inside another. */
export function findAsides(text: string, format: TextFormat): Span[] {
  const found = findersByFormat[format].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  )
  return withoutNested(found)
}

function withoutNested(spans: readonly Span[]): Span[] {
  let end = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** The text with spaces in place of its asides: as long as before, with every line break where it was, so that all offsets hold. */
export function withoutAsides(text: string, asides: readonly Span[]): string {
  let at = 0
  let prose = ''
  for (const { start, end } of asides) {
    prose += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ')
    at = end
  }
  return prose + text.slice(at)
}
