/** Pairs the quoted segments of the gold with the predicted ones. */
import type { Span } from '../../src/text/span.ts'
import type { Bounds, GoldArticle, GoldSpeaker, PredictedQuotation, Prediction } from './gold.ts'

export interface GoldSegment extends Span {
  readonly speech: boolean
  readonly direct: boolean
  readonly speaker: GoldSpeaker | null
}

export interface PredictedSegment extends Span {
  readonly quotation: PredictedQuotation
}

export interface Pair {
  readonly gold: GoldSegment
  readonly predicted: PredictedSegment | null
}

export interface Pairs {
  readonly pairs: readonly Pair[]
  /** Predictions without a partner, those aside that the gold says do not count. */
  readonly invented: readonly PredictedSegment[]
}

const edge = /[\s"'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]/
const letterOrDigit = /[\p{L}\p{N}]/u

/** The span without marks and spaces at its ends: both sides lose them, so that it does not matter who counts them in. */
export function bare(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && edge.test(text.charAt(start))) start++
  while (end > start && edge.test(text.charAt(end - 1))) end--
  return { start, end }
}

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const likeness = (a: Span, b: Span): number => {
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return union > 0 ? overlap(a, b) / union : 0
}

/** A prediction cut at line breaks, since it makes no difference how many paragraphs one prediction covers. */
function cut(text: string, quotation: PredictedQuotation): PredictedSegment[] {
  return [...text.slice(quotation.start, quotation.end).matchAll(/[^\n]+/g)]
    .map((line) => {
      const start = quotation.start + line.index
      return { ...bare(text, { start, end: start + line[0].length }), quotation }
    })
    .filter(({ start, end }) => letterOrDigit.test(text.slice(start, end)))
}

/** One to one, best likeness first; half of the union must be shared. */
export function pairSegments(article: GoldArticle, prediction: Prediction | undefined): Pairs {
  const { text } = article
  const golds = goldSegments(article)
  const predicted = (prediction?.quotes ?? []).flatMap((quotation) => cut(text, quotation))
  const partner = new Map<GoldSegment, PredictedSegment>()
  const taken = new Set<PredictedSegment>()
  const candidates = golds.flatMap((gold) =>
    predicted.map((segment) => ({ gold, segment, like: likeness(gold, segment) })),
  )
  const likely = candidates.filter(({ like }) => like >= 0.5)
  for (const { gold, segment } of likely.toSorted((a, b) => b.like - a.like || a.gold.start - b.gold.start)) {
    if (partner.has(gold) || taken.has(segment)) continue
    partner.set(gold, segment)
    taken.add(segment)
  }
  return {
    pairs: golds.map((gold) => ({ gold, predicted: partner.get(gold) ?? null })),
    invented: predicted.filter((segment) => !taken.has(segment) && !isIgnored(article, segment)),
  }
}

function goldSegments({ text, quotes, unattributed }: GoldArticle): GoldSegment[] {
  const segment = ([start, end]: Bounds, rest: Omit<GoldSegment, 'start' | 'end'>): GoldSegment => ({
    ...bare(text, { start, end }),
    ...rest,
  })
  const speech = quotes.flatMap(({ quoted, speaker, direct }) =>
    (quoted ?? []).map((bounds) => segment(bounds, { speech: true, direct: direct === true, speaker })),
  )
  const others = (unattributed ?? []).map((bounds) => segment(bounds, { speech: false, direct: false, speaker: null }))
  return [...speech, ...others]
}

function isIgnored({ ignore }: GoldArticle, segment: Span): boolean {
  const shared = (ignore ?? []).reduce((sum, [start, end]) => sum + overlap(segment, { start, end }), 0)
  return shared >= (segment.end - segment.start) / 2
}
