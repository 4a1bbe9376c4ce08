/** A quotation as it was once published, and as it stands now: the two sides that a link brings together. */
import type { QuotationRecord } from '../article.ts'
import type { Span, TextSpan } from '../span.ts'
import { plain } from './plain-text.ts'
import { describeSelection, describeSelections, plainWords, type TextQuoteSelector } from './quote-selector.ts'

/**
 * A quotation that was published: its words, what stood around them and who was said to have spoken. `article` is the slug
 * that the article had. What a link meant is known from this alone, when the article has changed.
 */
export interface KnownQuotation extends TextQuoteSelector {
  readonly id: string
  readonly article: string
  readonly speaker: string | null
  /**
   * Of what was remembered a name was kept back since then: that of the speaker, or one that stands in the words or around them.
   * The context may be shorter for it than what was remembered, and says nothing of where the text begins or ends.
   */
  readonly withheld?: 'speaker' | 'words'
}

/** A quotation of an article as it is now, with the text that it stands in. */
export interface Standing {
  readonly id: string
  readonly article: string
  readonly exact: string
  readonly speaker: string | null
  /** The speaker is described and not named: "the harbour minister". */
  readonly isDescribed?: true
  readonly text: string
  /** From the first of its words to the last. */
  readonly span: Span
}

/** Between two spans of one quotation stand only marks and a line break where it runs on into the next paragraph. */
const marksAndBreakChars = 6

/** The words of a quotation as one string; " … " stands where it is interrupted. */
export function quotedWords(spans: readonly TextSpan[]): string {
  return spans.map((span, index) => jointBefore(span, spans[index - 1]) + span.exact).join('')
}

/** What stands between a quotation's span and the one before when its words are written without what is between them. */
export function jointBefore(span: Span, before: Span | undefined): '' | ' ' | ' … ' {
  return before === undefined ? '' : span.start - before.end <= marksAndBreakChars ? ' ' : ' … '
}

export function standing(text: string, { id, article, spans, speaker }: QuotationRecord): Standing {
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  const described = speaker?.basis === 'description' ? { isDescribed: true as const } : {}
  return { id, article, exact: quotedWords(spans), speaker: speaker?.name ?? null, ...described, text, span }
}

/** What is to be remembered of quotations that are published, all of one article. */
export function knownQuotations(quotations: readonly Standing[]): KnownQuotation[] {
  const selectors = describeSelections(
    quotations[0]?.text ?? '',
    quotations.map(({ span }) => span),
  )
  return quotations.map(({ id, article, exact, speaker }, index) => {
    const { prefix = '', suffix = '' } = selectors[index] ?? {}
    return { id, article, exact, prefix, suffix, speaker }
  })
}

/** The same for one. */
export function knownQuotation({ id, article, exact, speaker, text, span }: Standing): KnownQuotation {
  const { prefix, suffix } = describeSelection(text, span)
  return { id, article, exact, prefix, suffix, speaker }
}

/** Equal for quotations that say the same words: white space and normal form aside, and nothing else. */
export function wordsKey({ exact }: Pick<Standing, 'exact'>): string {
  return plainWords(exact).trim()
}

/** Whether two say the same words, whatever their marks. */
export function hasSameWords(one: Pick<Standing, 'exact'>, other: Pick<Standing, 'exact'>): boolean {
  return plain(one.exact, 'marks').trim() === plain(other.exact, 'marks').trim()
}

/** Whether the same speaker is named, or none of both. */
export function hasSameSpeaker(one: Pick<Standing, 'speaker'>, other: Pick<Standing, 'speaker'>): boolean {
  const [name, otherName] = [one.speaker, other.speaker].map((speaker) => speaker && plainWords(speaker).trim())
  return name === otherName
}

/** An id without the number that parts quotations which nothing else can tell apart: those share one link. */
export function linkFamily(id: string): string {
  return id.replace(/-\d+$/, '')
}
