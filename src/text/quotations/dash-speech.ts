/** Speech that a dash opens instead of marks, in the languages that set it so. */
import type { Block } from '../article.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Span } from '../span.ts'
import { trimSpan } from '../span.ts'
import type { Passage } from './passage.ts'
import type { DashSpeech } from './writing.ts'

const opening = /^[—–―]\s?(?=[\p{Lu}¿¡«“"‘…])/u
const ended = /[.?!…—–―»”"]$/u
const asks = /[?!¿¡]/u
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * A passage for each paragraph that a dash opens: `—No vamos —dijo Ana—, ni hoy.` has the spans `No vamos` and `ni hoy.` A list
 * has dashes too: none is speech where none of them tells of a narrator, asks or exclaims.
 */
export function findDashSpeech(text: string, blocks: readonly Block[], { narration }: DashSpeech): Passage[] {
  const opened = blocks.filter(({ start, end }) => {
    const words = text.slice(start, end)
    return opening.test(words) && ended.test(words)
  })
  const isSpeech = opened.some(({ start, end }) => {
    const words = text.slice(start + 1, end)
    return asks.test(words) || words.search(narration) >= 0
  })
  return isSpeech ? opened.flatMap((block) => passageOf(text, block, narration)) : []
}

function passageOf(text: string, { start, end }: Block, narration: RegExp): Passage[] {
  const from = start + (opening.exec(text.slice(start, end))?.[0].length ?? 0)
  const spans: Span[] = []
  let at = from
  for (const { index, 0: told } of text.slice(from, end).matchAll(narration)) {
    spans.push({ start: at, end: from + index })
    at = from + index + told.length
  }
  spans.push({ start: at, end })
  const said = spans
    .map((span) => withoutStops(text, span))
    .filter((span) => letterOrDigit.test(text.slice(span.start, span.end)))
  return said.length > 0 ? [{ spans: said, outer: { start, end }, nested: [], closed: true, isSpeech: true }] : []
}

/** Without the stops of the narrator's clause before the words, and the comma that hands over to the next. */
function withoutStops(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span)
  while (start < end && /[.,;:\s]/.test(text[start] ?? '') && !text.startsWith('...', start)) start++
  while (end > start && /[,\s]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** Passages of both kinds in order of place. What stands in marks within dashed speech is nested in it. */
export function withDashSpeech(passages: readonly Passage[], dashed: readonly Passage[]): readonly Passage[] {
  if (dashed.length === 0) return passages
  const nested = new Map<Passage, Span[]>(dashed.map((passage) => [passage, []]))
  const others = passages.flatMap((passage) => {
    const around = dashed[firstAtOrAfter(dashed, passage.outer.start + 1, ({ outer }) => outer.end)]
    if (!around || around.outer.start >= passage.outer.end) return [passage]
    nested.get(around)?.push(...passage.spans.filter((span) => isWithin(span, around)))
    return before(passage, around.outer.start)
  })
  const all = [...others, ...dashed.map((passage) => ({ ...passage, nested: nested.get(passage) ?? [] }))]
  return all.toSorted((a, b) => a.outer.start - b.outer.start)
}

const isWithin = ({ start, end }: Span, { spans }: Passage): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

/** Marks that were never closed run into a dashed paragraph: the dash says more. */
function before(passage: Passage, limit: number): Passage[] {
  const { start } = passage.outer
  const spans = passage.spans.filter(({ end }) => end <= limit)
  const end = spans.at(-1)?.end ?? start
  return spans.length > 0 ? [{ ...passage, spans, outer: { start, end }, closed: false, ends: 'guess' }] : []
}
