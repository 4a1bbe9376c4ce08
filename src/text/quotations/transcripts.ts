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

/** Two to four words in capitals, then a comma or the end: “Ann Hale, mayor of Ormsby.” */
const signed = /^((?:\p{Lu}[\p{L}.'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}.'’-]+|\p{Lu}\.)){1,3})(?=,|\.?$)/u
const longestSignature = 100

/** Where the name stands that closes the passage in a line of its own, as beside words set large; or null. */
export function innerSignature({ text, passages }: Frame, passage: number): Span | null {
  const { spans } = passages[passage] ?? { spans: [] }
  const line = spans.at(-1)
  const words = spans.at(-2)
  if (!line || !words || line.end - line.start > longestSignature) return null
  if (text.slice(words.end, line.start).trim() !== '' || /\n\s*\n/.test(text.slice(words.end, line.start))) return null
  if (!/[.?!…]$/.test(text.slice(Math.max(words.start, words.end - 1), words.end))) return null
  const name = signed.exec(text.slice(line.start, line.end))?.[1]
  return name === undefined ? null : { start: line.start, end: line.start + name.length }
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
