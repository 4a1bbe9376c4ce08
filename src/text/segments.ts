/** Cuts a block of text into runs that are ready to draw: where a quotation, a quotation inside it or a match begins or ends. */
import type { Aside, AsideKind, QuotationRecord } from './article.ts'
import type { Span } from './span.ts'

/**
 * A run of text with its marks. `quotation` is the id of the outermost quotation around it; `nested`: inside a quotation of that one.
 * `turn` is the id of the transcript's turn whose words or label it is: a turn is no quotation here.
 */
export interface Segment extends Span {
  readonly quotation: string | null
  readonly turn: string | null
  readonly nested: boolean
  readonly match: boolean
  /** What kind of aside it is, and so not read; null where it is prose. */
  readonly aside: AsideKind | null
}

export type MarkedQuotation = Pick<QuotationRecord, 'id' | 'spans' | 'nested' | 'label'>

interface Cover<Id extends string = string> extends Span {
  readonly id: Id
}

/**
 * The segments of `block`, in order, none empty, together exactly the block; an empty block has none. Spans may overlap and
 * reach beyond the block. Two segments are cut apart wherever a span begins or ends, so that each match begins a segment.
 *
 * `segments({ start: 0, end: 9 }, [{ id: 'q', spans: [{ start: 1, end: 8 }], nested: [] }], [{ start: 4, end: 6 }])`
 * cuts at 1, 4, 6 and 8.
 */
export function segments(
  block: Span,
  quotations: readonly MarkedQuotation[],
  matches: readonly Span[],
  asides: readonly Aside[] = [],
): Segment[] {
  const quoted = quotations.flatMap(({ id, spans, label }) => (label ? [] : clip(block, id, spans)))
  const turns = quotations.flatMap(({ id, spans, label }) => (label ? clip(block, id, [label, ...spans]) : []))
  const nested = quotations.flatMap(({ id, nested: inner }) => clip(block, id, inner))
  const matched = clip(block, '', matches)
  const aside = asides.flatMap((each) => clip(block, each.kind, [each]))
  const covers = [...quoted, ...turns, ...nested, ...matched, ...aside]
  const cuts = new Set([block.start, ...covers.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].toSorted((a, b) => a - b).filter((place) => place < block.end)
  const quotationAt = coverAt(quoted)
  const turnAt = coverAt(turns)
  const nestedAt = coverAt(nested)
  const matchAt = coverAt(matched)
  const asideAt = coverAt(aside)
  return places.map((start, index) => {
    const quotation = quotationAt(start)
    const inner = nestedAt(start)
    const end = places[index + 1] ?? block.end
    return {
      start,
      end,
      quotation,
      turn: turnAt(start),
      nested: quotation !== null && inner === quotation,
      match: matchAt(start) !== null,
      aside: asideAt(start),
    }
  })
}

function clip<Id extends string>(block: Span, id: Id, spans: readonly Span[]): Cover<Id>[] {
  return spans
    .map(({ start, end }) => ({ id, start: Math.max(start, block.start), end: Math.min(end, block.end) }))
    .filter(({ start, end }) => start < end)
}

/** Tells which of the covers stands at a place, the outermost of several; to be asked with places that only grow. */
function coverAt<Id extends string>(covers: readonly Cover<Id>[]): (place: number) => Id | null {
  const sorted = covers.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: Cover<Id>[] = []
  return (place) => {
    if (open.some(({ end }) => end <= place)) open = open.filter(({ end }) => end > place)
    for (let cover = sorted[next]; cover !== undefined && cover.start <= place; cover = sorted[++next]) {
      if (cover.end > place) open.push(cover)
    }
    return open[0]?.id ?? null
  }
}
