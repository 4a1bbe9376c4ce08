/**
 * The score of an article, as of a piece for several voices: a row for each speaker, with a bar for each of their
 * quotations, where it stands in the article and as long as it is.
 */
import type { QuotationRecord } from './article.ts'
import type { Span } from './span.ts'

/** A place in the article: `start` and `length` in thousandths of its text, rounded, at least one long. */
export interface ScoreBar {
  readonly id: string
  readonly start: number
  readonly length: number
  /** The words under the bar. */
  readonly exact: string
}

export interface ScoreRow {
  /** `null` where the text names nobody. */
  readonly name: string | null
  readonly slug: string | null
  readonly quotations: number
  readonly bars: readonly ScoreBar[]
}

const wholeText = 1000

/**
 * The rows of a text of `length` UTF-16 code units, in the order in which the speakers are first heard; who is not named
 * comes last. Words in marks that are nobody's speech have no bar.
 */
export function scoreOf(length: number, quotations: readonly QuotationRecord[]): ScoreRow[] {
  const rows = new Map<string | null, { slug: string | null; quotations: number; bars: ScoreBar[] }>()
  for (const { id, kind, spans, speaker } of quotations) {
    if (kind === 'other') continue
    const name = speaker?.name ?? null
    const row = rows.get(name) ?? { slug: speaker?.slug ?? null, quotations: 0, bars: [] }
    rows.set(name, row)
    row.quotations++
    for (const span of spans) row.bars.push({ id, exact: span.exact, ...barOf(span, length) })
  }
  const named = [...rows].map(([name, row]): ScoreRow => ({ name, ...row }))
  return [...named.filter(({ name }) => name !== null), ...named.filter(({ name }) => name === null)]
}

function barOf({ start, end }: Span, length: number): Pick<ScoreBar, 'start' | 'length'> {
  const place = (offset: number) => Math.round((wholeText * offset) / Math.max(1, length))
  const first = Math.min(place(start), wholeText - 1)
  return { start: first, length: Math.max(1, place(end) - first) }
}
