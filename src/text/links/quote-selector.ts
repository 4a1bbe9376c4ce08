/** Words and what stands around them: the W3C's TextQuoteSelector, made so that it fits one place alone. */
import type { Span } from '../span.ts'
import { findPlaces, occurrences, SideOrder, Sides } from './places.ts'
import { oneSpaced } from '../white-space.ts'

/** The words, what stands before them and what stands after. */
export interface TextQuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** As much context as the best known anchoring code takes. Less than this means that the text begins or ends there. */
export const contextChars = 32

/** Of a text that repeats itself for longer than this on both sides, a selector may fit several places; it then says so. */
export const mostContextChars = 2000

/**
 * The words at `span` with the context that tells them from every other place with the same words: at least 32 characters on
 * each side, and so many that neither side is like the one at another place. `findSelection` finds exactly this place again.
 */
export function describeSelection(text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end)
  let wanted = contextChars
  for (const place of occurrences(text, exact)) {
    if (place !== start) wanted = Math.max(wanted, likeness(text, start, place, exact.length) + 1)
    if (wanted > mostContextChars) break
  }
  return selector(text, { start, end }, wanted)
}

/** The same for many spans of one text at once. */
export function describeSelections(text: string, spans: readonly Span[]): TextQuoteSelector[] {
  const words = spans.map(({ start, end }) => text.slice(start, end))
  const sides = new Sides(text)
  const wanted = new Map<string, ReadonlyMap<number, number>>()
  for (const [exact, places] of findPlaces(text, words)) {
    if (places.length > 1) wanted.set(exact, contextsOf(sides, exact, places))
  }
  return spans.map((span, index) =>
    selector(text, span, wanted.get(words[index] ?? '')?.get(span.start) ?? contextChars),
  )
}

/** By place, how many characters tell it from all others with the same words. */
function contextsOf(sides: Sides, { length }: string, places: readonly number[]): ReadonlyMap<number, number> {
  const before = new SideOrder(places, (start) => sides.before(start, mostContextChars)).likeness()
  const after = new SideOrder(places, (start) => sides.after(start + length, mostContextChars)).likeness()
  return new Map(
    places.map((place) => {
      const alike = Math.max(before.get(place) ?? 0, after.get(place) ?? 0)
      return [place, Math.max(contextChars, alike + 1)]
    }),
  )
}

function selector(text: string, { start, end }: Span, wanted: number): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(before(text, start - wanted), start),
    suffix: text.slice(end, after(text, end + wanted)),
  }
}

/** How many characters are alike around two places, on the side where more are. */
function likeness(text: string, one: number, other: number, length: number): number {
  let left = 0
  while (left < mostContextChars && left < Math.min(one, other) && text[one - left - 1] === text[other - left - 1])
    left++
  let right = 0
  const room = Math.min(mostContextChars, text.length - length - Math.max(one, other))
  while (right < room && text[one + length + right] === text[other + length + right]) right++
  return Math.max(left, right)
}

/** The two ends of a context, moved outwards where they would part a character of two code units. */
function before(text: string, at: number): number {
  const start = Math.max(0, at)
  return start > 0 && isInsidePair(text, start) ? start - 1 : start
}

function after(text: string, at: number): number {
  const end = Math.min(text.length, at)
  return end < text.length && isInsidePair(text, end) ? end + 1 : end
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

/** White space as one space and one normal form: a file that was wrapped anew holds the same words. */
export function plainWords(words: string): string {
  return oneSpaced(words.normalize('NFC'))
}

/** Whether a selector's prefix, suffix or both stand around a place. */
export interface ContextMatch {
  readonly before: boolean
  readonly after: boolean
}

/**
 * Compares what stands around `span` with a selector's context, white space aside. A prefix shorter than 32 characters was
 * cut by the beginning of its text, so it fits only there; else "No comment." alone would fit wherever anybody says it.
 */
export function matchContext(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: Omit<TextQuoteSelector, 'exact'>,
): ContextMatch {
  // White space may have grown; twice the length holds any wrapping anew, and a file indented deeper counts as changed.
  const ahead = plainWords(text.slice(Math.max(0, start - prefix.length * 2 - contextChars), start)).trimEnd()
  const behind = plainWords(text.slice(end, end + suffix.length * 2 + contextChars)).trimStart()
  const [wantedAhead, wantedBehind] = [plainWords(prefix).trimEnd(), plainWords(suffix).trimStart()]
  return {
    before: prefix.length < contextChars ? ahead === wantedAhead : ahead.endsWith(wantedAhead),
    after: suffix.length < contextChars ? behind === wantedBehind : behind.startsWith(wantedBehind),
  }
}
