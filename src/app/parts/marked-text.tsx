/**
 * Draws a stretch of an article's text with its quotations and matches, adding and leaving out nothing: what is not to be read stands
 * in the page too, hidden, so that every place of the page is a place of the text.
 */
import { Fragment, type ReactNode } from 'react'
import { segments, type MarkedQuotation, type Segment } from '../../text/segments.ts'
import type { Aside, AsideKind } from '../../text/article.ts'
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
  /** Those that have a part in `span`. */
  readonly asides?: readonly Aside[] | undefined
  /** Where the match begins that the reader was led to. */
  readonly current?: number | null
  /** Draws one run of a quotation around its words. */
  readonly quoted: (quotation: Q, run: Run, content: ReactNode) => ReactNode
}

/** Neither copied nor found by the browser, nor read aloud. A page number is drawn quietly. */
function AsideText({ kind, words }: { readonly kind: AsideKind; readonly words: string }) {
  return kind === 'page' ? (
    <span className="page-aside" aria-hidden="true">
      {words}
    </span>
  ) : (
    <span hidden>{words}</span>
  )
}

export function MarkedText<Q extends MarkedQuotation>({
  text,
  offset = 0,
  span,
  quotations,
  matches,
  asides,
  current = null,
  quoted,
}: Props<Q>) {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  return runs(segments(span, quotations, matches, asides)).map((run) => {
    const content = run.segments.map(({ start, end, match, aside }) => {
      const words = text.slice(start - offset, end - offset)
      if (aside !== null && aside !== 'reference') return <AsideText key={start} kind={aside} words={words} />
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
