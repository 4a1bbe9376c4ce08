/** Finds selected words again, and says what became of them. Words that are only like them are never taken for them. */
import type { Span, TextSpan } from '../span.ts'
import { textSpan } from '../span.ts'
import { differences, type Difference } from './differences.ts'
import { contextChars, matchContext, mostContextChars, occurrences, type TextQuoteSelector } from './quote-selector.ts'

/**
 * `exact`: the words, in their place. All else is only ever proposed. `moved`: the words, with the old context on one side.
 * `changed`: other words between the old contexts. `ambiguous`: the words with their context, more than once. `gone`: none of
 * these, even where the same words stand somewhere else: there they may be somebody else's.
 */
export type SelectionState =
  | { readonly kind: 'exact'; readonly span: TextSpan }
  | { readonly kind: 'moved'; readonly span: TextSpan }
  | { readonly kind: 'changed'; readonly span: TextSpan; readonly differences: readonly Difference[] }
  | { readonly kind: 'ambiguous'; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'gone' }

/** New words in the old place may be so much longer than the old ones; with more between the contexts, these have parted. */
const mostGrowth = { times: 2, chars: 200 } as const

/** What `selector`, made by `describeSelection` of an earlier version of `text`, means now. */
export function findSelection(text: string, selector: TextQuoteSelector): SelectionState {
  const same = [...samePlaces(text, selector)]
  if (same.length > 0) return oneOf(text, same, 'exact')
  const places = [...wordPlaces(text, selector.exact)].map((span) => ({
    ...span,
    ...matchContext(text, span, selector),
  }))
  const whole = places.filter(({ before, after }) => before && after)
  if (whole.length > 0) return oneOf(text, whole, 'exact')
  const half = canTellBySide(selector) ? places.filter(({ before, after }) => before || after) : []
  if (half.length > 0) return oneOf(text, half, 'moved')
  const [gap, ...others] = gaps(text, selector)
  if (gap === undefined || others.length > 0) return { kind: 'gone' }
  const span = textSpan(text, gap)
  return { kind: 'changed', span, differences: differences(selector.exact, span.exact) }
}

/** Where the words and their context stand, character by character. */
function* samePlaces(text: string, { exact, prefix, suffix }: TextQuoteSelector): Generator<Span> {
  for (const start of occurrences(text, exact)) {
    const end = start + exact.length
    const before = prefix.length < contextChars ? prefix === text.slice(0, start) : text.endsWith(prefix, start)
    if (!before) continue
    const after = suffix.length < contextChars ? suffix === text.slice(end) : text.startsWith(suffix, end)
    if (after) yield { start, end }
  }
}

function oneOf(text: string, places: readonly Span[], kind: 'exact' | 'moved'): SelectionState {
  const spans = places.map((place) => textSpan(text, place))
  const [span, ...others] = spans
  return span !== undefined && others.length === 0 ? { kind, span } : { kind: 'ambiguous', spans }
}

/**
 * A side tells a place from all that held the same words when the selector was made, unless the text ended there or went on
 * repeating itself.
 */
function canTellBySide({ prefix, suffix }: TextQuoteSelector): boolean {
  return [prefix, suffix].every(({ length }) => length >= contextChars && length < mostContextChars)
}

/** Where the words stand, whatever white space stands between them: the file may have been wrapped anew. */
function* wordPlaces(text: string, exact: string): Generator<Span> {
  const words = exact.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return
  // Looking ahead finds places that overlap as well.
  const pattern = new RegExp(`(?=(${words.map(escaped).join('\\s+')}))`, 'g')
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + (match[1] ?? '').length }
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Where other words, not too many, stand between the prefix and the suffix. */
function* gaps(text: string, { exact, prefix, suffix }: TextQuoteSelector): Generator<Span> {
  const most = exact.length * mostGrowth.times + mostGrowth.chars
  for (const start of prefixEnds(text, prefix)) {
    const end = suffixStart(text, suffix, start)
    if (end > start && end - start <= most && text.slice(start, end).trim() !== '') yield { start, end }
  }
}

function prefixEnds(text: string, prefix: string): readonly number[] {
  if (prefix.length < contextChars) return text.startsWith(prefix) ? [prefix.length] : []
  return [...occurrences(text, prefix)].map((place) => place + prefix.length)
}

function suffixStart(text: string, suffix: string, from: number): number {
  if (suffix.length >= contextChars) return text.indexOf(suffix, from)
  return text.endsWith(suffix) ? text.length - suffix.length : -1
}
