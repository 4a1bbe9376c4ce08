/** The words of a quotation as they are read and copied: without marks, divided words whole, the lines of a paragraph joined. */
import type { Aside } from '../article.ts'
import { asidesWithin } from './asides-within.ts'
import type { TextSpan } from '../span.ts'
import { linesJoined } from '../white-space.ts'

/** What a quotation's words are read with: its asides are those of its record. */
export interface Spoken {
  readonly spans: readonly TextSpan[]
  readonly asides?: readonly Aside[]
}

/** The words of a span without the asides within it. A span lies within one paragraph, whose line breaks are its text's own. */
export function readWords({ start, end, exact }: TextSpan, asides: readonly Aside[] = []): string {
  let words = ''
  let at = start
  for (const aside of asidesWithin(asides, { start, end })) {
    words += exact.slice(at - start, aside.start - start) + (aside.kind === 'page' ? ' ' : '')
    at = aside.end
  }
  return linesJoined(words + exact.slice(at - start))
}

/** The runs of a quotation's words: spans that only a page number parts are one. */
export function spokenRuns({ spans, asides = [] }: Spoken): TextSpan[] {
  const runs: TextSpan[] = []
  for (const span of spans) {
    const before = runs.at(-1)
    const exact = readWords(span, asides)
    if (before !== undefined && isPageBetween(before.end, span.start, asides)) {
      runs[runs.length - 1] = { start: before.start, end: span.end, exact: `${before.exact} ${exact}` }
    } else runs.push({ start: span.start, end: span.end, exact })
  }
  return runs
}

function isPageBetween(start: number, end: number, asides: readonly Aside[]): boolean {
  return asides.some((aside) => aside.kind === 'page' && aside.start >= start && aside.end <= end)
}
