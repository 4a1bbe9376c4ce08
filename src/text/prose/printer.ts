import type { Aside } from '../article.ts'
import { textSpan, trimSpan, type Span } from '../span.ts'
import type { Printer } from '../quotations/assemble.ts'
import { asidesWithin } from './asides-within.ts'
import type { Prose } from './prose.ts'

/** Leads from spans of the prose to spans of `text`. */
export function printerOf(text: string, { toText }: Pick<Prose, 'toText'>, asides: readonly Aside[]): Printer {
  const pages = asides.filter(({ kind }) => kind === 'page')
  return {
    span: (read) => textSpan(text, toText(read)),
    parts: (read) => divide(text, toText(read), pages).map((part) => textSpan(text, part)),
  }
}

/** The parts of a span before, between and after the pages' asides within it. */
function divide(text: string, span: Span, pages: readonly Aside[]): Span[] {
  const parts: Span[] = []
  let { start } = span
  for (const page of asidesWithin(pages, span)) {
    parts.push({ start, end: page.start })
    start = page.end
  }
  return [...parts, { start, end: span.end }].map((part) => trimSpan(text, part)).filter(isHeld)
}

const isHeld = ({ start, end }: Span): boolean => start < end
