/** The quotations of an article as it is now, found by their words and by what stands around them. */
import type { Span } from '../span.ts'
import type { KnownQuotation, Standing } from './known-quotation.ts'
import { mirror, PlaceGroup, Sides, type Outwards } from './places.ts'
import { plain, plainText, type PlainText, type Plainness } from './plain-text.ts'
import { contextChars, mostContextChars } from './quote-selector.ts'

/** What a published quotation asks for. */
export interface Wanted {
  readonly words: string
  readonly before: Outwards
  readonly after: Outwards
  /** Whether a side tells its place from all that held the same words then: the text did not end there, nor repeat itself. */
  readonly tells: { readonly before: boolean; readonly after: boolean }
}

/**
 * A context shorter than 32 characters was cut by the end of its text, so it fits only there; else "No comment." alone would
 * fit wherever anybody says it.
 */
export function wantedOf(
  { exact, prefix, suffix, withheld }: Omit<KnownQuotation, 'id' | 'article'>,
  plainness: Plainness,
): Wanted {
  const isCut = (context: string) => withheld === undefined && context.length < contextChars
  const tells = (context: string) => !isCut(context) && context.length < mostContextChars
  return {
    words: plain(exact, plainness).trim(),
    before: mirror(plain(prefix, plainness).trimEnd()) + (isCut(prefix) ? '\0' : ''),
    after: plain(suffix, plainness).trimStart() + (isCut(suffix) ? '\0' : ''),
    tells: { before: tells(prefix), after: tells(suffix) },
  }
}

/** A text in its plain form, with what stands beside its places: white space next to them is left out. */
export class PlainSides {
  readonly text: PlainText
  readonly sides: Sides

  constructor(text: string, plainness: Plainness) {
    this.text = plainText(text, plainness)
    this.sides = new Sides(this.text.words)
  }

  /** A span of the text in its plain form, with the space around it. */
  spanOf({ start, end }: Span): Span {
    return this.withSpace({ start: this.text.toPlain(start), end: this.text.toPlain(end) })
  }

  withSpace({ start, end }: Span): Span {
    const { words } = this.text
    return { start: words[start - 1] === ' ' ? start - 1 : start, end: words[end] === ' ' ? end + 1 : end }
  }
}

export class Surroundings {
  private readonly plain: PlainSides
  private readonly spans = new Map<Standing, Span>()
  private readonly words = new Map<Standing, string>()
  private readonly byWords = new Map<string, PlaceGroup<Standing>>()

  constructor(here: readonly Standing[]) {
    this.plain = new PlainSides(here[0]?.text ?? '', 'marks')
    for (const now of here) {
      this.spans.set(now, this.plain.spanOf(now.span))
      this.words.set(now, plain(now.exact, 'marks').trim())
    }
    for (const [words, places] of grouped(here, (now) => this.wordsOf(now))) this.byWords.set(words, this.group(places))
  }

  group(places: readonly Standing[]): PlaceGroup<Standing> {
    return new PlaceGroup(places, this.plain.sides, (now) => this.spans.get(now) ?? now.span)
  }

  /** The words, whatever the shape of their marks. */
  wordsOf(now: Standing): string {
    return this.words.get(now) ?? ''
  }

  /** Those with these words. */
  withWords({ words }: Wanted): PlaceGroup<Standing> | undefined {
    return this.byWords.get(words)
  }

  isBefore(now: Standing, { before }: Wanted): boolean {
    return this.plain.sides.before(this.spans.get(now)?.start ?? 0, before.length) === before
  }

  isAfter(now: Standing, { after }: Wanted): boolean {
    return this.plain.sides.after(this.spans.get(now)?.end ?? 0, after.length) === after
  }
}

export function grouped<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
