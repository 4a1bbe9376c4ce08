/**
 * Draws a stretch of an article's text with its quotations and matches, adding and leaving out nothing: what is not to be read stands
 * in the page too, hidden, so that every place of the page is a place of the text.
 */
import { Fragment, type ReactNode } from 'react'
import { segments, type MarkedQuotation, type Segment } from '../../text/segments.ts'
import type { Aside, AsideKind } from '../../text/article.ts'
import type { Span } from '../../text/span.ts'

/** Neighbouring segments of one quotation, or of none, and of one turn, or of none. */
export interface Run extends Pick<Segment, 'quotation' | 'turn'> {
  readonly start: number
  readonly segments: readonly Segment[]
}

function runs(all: readonly Segment[]): Run[] {
  const result: (Run & { readonly segments: Segment[] })[] = []
  for (const segment of all) {
    const last = result.at(-1)
    const { start, quotation, turn } = segment
    const isSame = last?.quotation === quotation && last.turn === turn
    if (last !== undefined && isSame) last.segments.push(segment)
    else result.push({ start, quotation, turn, segments: [segment] })
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
  /** Draws words of a turn, and the label at its head; they are drawn like any others where this is left out. */
  readonly spoken?: (turn: Q, run: Run, content: ReactNode) => ReactNode
}

/** Neither copied nor found by the browser, nor read aloud. A page number is drawn quietly. */
function AsideText({ kind, words }: { readonly kind: AsideKind; readonly words: string }) {
  const isPage = kind === 'page'
  return (
    <span className={isPage ? 'page-aside' : undefined} hidden={!isPage} aria-hidden="true">
      {words}
    </span>
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
  spoken,
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
    const quotation = byId.get(run.quotation ?? '')
    const turn = byId.get(run.turn ?? '')
    const drawn = quotation
      ? quoted(quotation, run, content)
      : turn
        ? (spoken?.(turn, run, content) ?? content)
        : content
    return <Fragment key={run.start}>{drawn}</Fragment>
  })
}
