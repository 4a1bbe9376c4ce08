/** Transcripts inside quotation marks: “HALE: We will stay.” names its speaker itself. */
import type { Span } from '../span.ts'
import type { Frame, Passage } from './passage.ts'

/** One to four words in capitals and a colon. */
const label = /^[\s[(]*((?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)){0,3}):(?=\s)/u
const longestLabel = 60

function labelOf(text: string, span: Span | undefined): Span | null {
  const found = span && label.exec(text.slice(span.start, Math.min(span.end, span.start + longestLabel)))
  const name = found?.[1]
  if (!span || !found || !name) return null
  const start = span.start + found[0].indexOf(name)
  return { start, end: start + name.length }
}

/** Where the name stands that opens the passage's own words, or null. */
export function innerLabel({ text, passages }: Frame, passage: number): Span | null {
  return labelOf(text, passages[passage]?.spans[0])
}

/**
 * Passages cut where a paragraph opens with another label: in a transcript each paragraph opens with a mark, as in a long
 * quotation, but “HALE: …” and “MARLOW: …” are two people's words.
 */
export function divideTranscripts(text: string, passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage) => {
    const { spans } = passage
    const cuts = spans.flatMap((span, at) => (at > 0 && labelOf(text, span) ? [at] : []))
    if (cuts.length === 0) return [passage]
    return [0, ...cuts].map((from, index, starts) => part(passage, from, starts[index + 1] ?? spans.length))
  })
}

/** The passage's spans `from` to `to`, with what stands around them. */
function part({ spans, outer, nested, closed, ends }: Passage, from: number, to: number): Passage {
  const own = spans.slice(from, to)
  const start = from === 0 ? outer.start : (own[0]?.start ?? outer.start) - 1
  const end = to === spans.length ? outer.end : (own.at(-1)?.end ?? outer.end)
  const inside = nested.filter((each) => each.start >= start && each.end <= end)
  return {
    spans: own,
    outer: { start, end },
    nested: inside,
    closed: closed && to === spans.length,
    ...(ends && to === spans.length && { ends }),
  }
}
