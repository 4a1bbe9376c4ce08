/** Tables in plain texts, such as pages leave behind: lines below one another whose cells a tab or a bar parts. */
import type { Span } from '../span.ts'

/** A line that tabs or bars divide. A tab at its head only indents it. */
const row = /^[^\n]*\S[ ]*\t[^\n]*\S|^[ \t]*\|[^\n]*\|[ \t]*$/u
const cell = /[^\t|]+/gu

/** The cells of `text` in order. One line by itself is no table. */
export function findCells(text: string): Span[] {
  if (!/[\t|]/u.test(text)) return []
  const cells: Span[] = []
  let above: readonly Span[] | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const here: readonly Span[] | null = row.test(line) ? cellsOf(line, at) : null
    if (here !== null && above !== null) cells.push(...above, ...here)
    // What is taken is not taken again.
    above = here === null ? null : above === null ? here : []
    at += line.length + 1
  }
  return cells
}

function cellsOf(line: string, at: number): Span[] {
  return [...line.matchAll(cell)].map(({ 0: words, index }) => ({ start: at + index, end: at + index + words.length }))
}
