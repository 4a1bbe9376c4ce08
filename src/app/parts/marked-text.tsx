/** Draws a stretch of an article's text with its quotations and matches, adding and leaving out nothing. */
import { Fragment, type ReactNode } from 'react'
import { segments, type MarkedQuotation, type Segment } from '../../text/segments.ts'
import type { Span } from '../../text/span.ts'

/** Neighbouring segments of one quotation, or of none. */
export interface Run {
  readonly start: number
  readonly quotation: string | null
  readonly segments: readonly Segment[]
}

function runs(all: readonly Segment[]): Run[] {
  const result: { start: number; quotation: string | null; segments: Segment[] }[] = []
  for (const segment of all) {
    const last = result.at(-1)
    if (last !== undefined && last.quotation === segment.quotation) last.segments.push(segment)
    else result.push({ start: segment.start, quotation: segment.quotation, segments: [segment] })
  }
  return result
}

interface Props<Q extends MarkedQuotation> {
  readonly text: string
  /** Where `text` begins in the article: spans count from the article's start. */
  readonly offset?: number
  readonly span: Span
  readonly quotations: readonly Q[]
  readonly matches: readonly Span[]
  /** Where the match begins that the reader was led to. */
  readonly current?: number | null
  /** Draws one run of a quotation around its words. */
  readonly quoted: (quotation: Q, run: Run, content: ReactNode) => ReactNode
}

export function MarkedText<Q extends MarkedQuotation>({
  text,
  offset = 0,
  span,
  quotations,
  matches,
  current = null,
  quoted,
}: Props<Q>) {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  return runs(segments(span, quotations, matches)).map((run) => {
    const content = run.segments.map(({ start, end, match }) => {
      const words = text.slice(start - offset, end - offset)
      if (!match) return <Fragment key={start}>{words}</Fragment>
      return (
        <mark key={start} data-start={start} aria-current={start === current ? 'true' : undefined}>
          {words}
        </mark>
      )
    })
    const quotation = run.quotation === null ? undefined : byId.get(run.quotation)
    return <Fragment key={run.start}>{quotation === undefined ? content : quoted(quotation, run, content)}</Fragment>
  })
}
