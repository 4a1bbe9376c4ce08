/**
 * Tests draw the answer in the sentence: `⟦` and `⟧` stand around each span that a pass is to find. They are stripped, the pass
 * runs on what is left, and what it found is drawn again, so that a failure shows as two sentences.
 */
import type { Span } from '../../../src/text/span.ts'

export function undrawn(drawing: string): string {
  return drawing.replaceAll(/[⟦⟧]/g, '')
}

export function drawn(text: string, spans: readonly Span[]): string {
  let drawing = ''
  let at = 0
  for (const { start, end } of spans) {
    drawing += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return drawing + text.slice(at)
}
