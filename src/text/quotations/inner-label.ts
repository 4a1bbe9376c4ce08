/** Transcripts inside quotation marks: “HALE: We will stay.” names its speaker itself. */
import type { Span } from '../span.ts'
import type { Frame } from './passage.ts'

/** One to four words in capitals and a colon. */
const label = /^[\s[(]*((?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{Lu}.'’-]+|\p{Lu}\.)){0,3}):(?=\s)/u
const longestLabel = 60

/** Where the name stands that opens the passage's own words, or null. */
export function innerLabel({ text, passages }: Frame, passage: number): Span | null {
  const span = passages[passage]?.spans[0]
  if (!span) return null
  const found = label.exec(text.slice(span.start, Math.min(span.end, span.start + longestLabel)))
  const name = found?.[1]
  if (!found || !name) return null
  const start = span.start + found[0].indexOf(name)
  return { start, end: start + name.length }
}
