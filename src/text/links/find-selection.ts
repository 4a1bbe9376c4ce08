/** Finds selected words again, and says what became of them. Words that are only like them are never taken for them. */
import type { Span, TextSpan } from '../span.ts'
import { textSpan } from '../span.ts'
import { differences, type Difference } from './differences.ts'
import { plain, plainText, type PlainText, type Plainness } from './plain-text.ts'
import { contextChars, mostContextChars, occurrences, type TextQuoteSelector } from './quote-selector.ts'

/**
 * Opened: `exact`, the words, in their place; `remarked`, the same, but for the shape of quotation marks. All else is only ever
 * proposed. `moved`: the words, with the old context on one side. `changed`: other words between the old contexts. `ambiguous`:
 * the words with their context, more than once. `gone`: none of these; `others` are where the same words stand, which may be
 * somebody else's there.
 */
export type SelectionState =
  | { readonly kind: 'exact' | 'remarked' | 'moved'; readonly span: TextSpan }
  | { readonly kind: 'changed'; readonly span: TextSpan; readonly differences: readonly Difference[] }
  | { readonly kind: 'ambiguous'; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'gone'; readonly others: readonly TextSpan[] }

/** New words in the old place may be so much longer than the old ones; with more between the contexts, these have parted. */
const mostGrowth = { times: 2, chars: 200 } as const

/** More places with the same words help nobody. */
const mostOthers = 20

/** What `selector`, made by `describeSelection` of an earlier version of `text`, means now. */
export function findSelection(text: string, selector: TextQuoteSelector): SelectionState {
  const same = [...samePlaces(text, selector)]
  if (same.length > 0) return oneOf(text, same, 'exact')
  // White space and normal form are no change that anybody sees; the shape of marks is one that is said.
  const inForm = new PlainSearch(text, selector, 'form')
  if (inForm.whole.length > 0) return oneOf(text, inForm.whole, 'exact')
  const inMarks = new PlainSearch(text, selector, 'marks')
  if (inMarks.whole.length > 0) return oneOf(text, inMarks.whole, 'remarked')
  if (inMarks.half.length > 0) return oneOf(text, inMarks.half, 'moved')
  const [gap, ...gaps] = inMarks.gaps()
  if (gap !== undefined && gaps.length === 0) {
    const span = textSpan(text, gap)
    return {
      kind: 'changed',
      span,
      differences: differences(selector.exact.normalize('NFC'), span.exact.normalize('NFC')),
    }
  }
  return { kind: 'gone', others: inMarks.places.slice(0, mostOthers).map((place) => textSpan(text, place)) }
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

function oneOf(text: string, places: readonly Span[], kind: 'exact' | 'remarked' | 'moved'): SelectionState {
  const spans = places.map((place) => textSpan(text, place))
  const [span, ...others] = spans
  return span !== undefined && others.length === 0 ? { kind, span } : { kind: 'ambiguous', spans }
}

/** The words in a plain form of the text, with what is left of their context. Spans are those of the text itself. */
class PlainSearch {
  /** Wherever the words stand; with the context on both sides; with it on one that tells. */
  readonly places: readonly Span[]
  readonly whole: readonly Span[]
  readonly half: readonly Span[]
  private readonly text: PlainText
  private readonly selector: TextQuoteSelector
  private readonly isCut: { readonly before: boolean; readonly after: boolean }

  constructor(text: string, { exact, prefix, suffix }: TextQuoteSelector, plainness: Plainness) {
    this.text = plainText(text, plainness)
    this.isCut = { before: prefix.length < contextChars, after: suffix.length < contextChars }
    this.selector = {
      exact: plain(exact, plainness).trim(),
      prefix: plain(prefix, plainness).trimEnd(),
      suffix: plain(suffix, plainness).trimStart(),
    }
    const found = [...occurrences(this.text.words, this.selector.exact)].map((start) => {
      const span = { start, end: start + this.selector.exact.length }
      return { place: this.text.toText(span), before: this.isBefore(span.start), after: this.isAfter(span.end) }
    })
    const canTell = [prefix, suffix].every(({ length }) => length >= contextChars && length < mostContextChars)
    this.places = found.map(({ place }) => place)
    this.whole = found.filter(({ before, after }) => before && after).map(({ place }) => place)
    this.half = found.filter(({ before, after }) => canTell && (before || after)).map(({ place }) => place)
  }

  private isBefore(start: number): boolean {
    const { words } = this.text
    const end = words[start - 1] === ' ' ? start - 1 : start
    return this.isCut.before ? words.slice(0, end) === this.selector.prefix : words.endsWith(this.selector.prefix, end)
  }

  private isAfter(end: number): boolean {
    const { words } = this.text
    const start = words[end] === ' ' ? end + 1 : end
    return this.isCut.after
      ? words.slice(start) === this.selector.suffix
      : words.startsWith(this.selector.suffix, start)
  }

  /** Where other words, not too many, stand between the prefix and the suffix. */
  gaps(): Span[] {
    const { words } = this.text
    const { exact } = this.selector
    const most = exact.length * mostGrowth.times + mostGrowth.chars
    return this.prefixEnds().flatMap((from) => {
      const to = this.suffixStart(from)
      const start = words[from] === ' ' ? from + 1 : from
      const end = words[to - 1] === ' ' ? to - 1 : to
      const isFilled = end > start && end - start <= most
      return isFilled ? [this.text.toText({ start, end })] : []
    })
  }

  private prefixEnds(): readonly number[] {
    const { words } = this.text
    const { prefix } = this.selector
    if (this.isCut.before) return words.startsWith(prefix) ? [prefix.length] : []
    return [...occurrences(words, prefix)].map((place) => place + prefix.length)
  }

  private suffixStart(from: number): number {
    const { words } = this.text
    const { suffix } = this.selector
    if (!this.isCut.after) return words.indexOf(suffix, from)
    return words.endsWith(suffix) ? words.length - suffix.length : -1
  }
}
