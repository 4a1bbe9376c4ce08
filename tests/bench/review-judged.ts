/** What an owner would find wrong while reviewing, by how sure the analysis was of it. */
import type { GoldArticle, Prediction } from './gold.ts'
import { pairSegments, type Pair } from './pairs.ts'
import { judge } from './same-speaker.ts'

export interface JudgedSegment {
  readonly certainty: number
  readonly group: string
  readonly isWrong: boolean
}

export interface JudgedArticle {
  readonly segments: readonly JudgedSegment[]
  /** Words in marks that were not found: no review can ask about them. */
  readonly missed: number
}

export function judgeArticle(article: GoldArticle, prediction: Prediction): JudgedArticle {
  const { pairs, invented } = pairSegments(article, prediction)
  const found = pairs.flatMap((pair) => (pair.predicted === null ? [] : [{ ...pair.predicted, pair }]))
  const segments = [
    ...found.map(({ quotation, pair }) => ({ quotation, isWrong: isWrong(article.text, pair) })),
    // Words that are taken for nobody's and are not labelled show nothing wrong to a reader.
    ...invented.map(({ quotation }) => ({ quotation, isWrong: quotation.kind === 'speech' })),
  ]
  return {
    segments: segments.map((segment) => ({
      certainty: segment.quotation.certainty ?? 0,
      group: article.id,
      isWrong: segment.isWrong,
    })),
    missed: pairs.length - found.length,
  }
}

function isWrong(text: string, { gold, predicted }: Pair): boolean {
  const isSpeech = predicted?.quotation.kind === 'speech'
  if (isSpeech !== gold.speech) return true
  if (!isSpeech) return false
  const said = predicted?.quotation.speaker
  if (gold.speaker === null || said === undefined) return (gold.speaker === null) !== (said === undefined)
  const { name, mention } = judge(text, said, gold.speaker)
  return !(name ?? mention)
}

/** Of all that is wrong, the share among the least certain `share` of all. Of what is equally certain, each is as likely to be asked. */
export function wrongAmongLeastCertain(segments: readonly JudgedSegment[], share: number): number {
  const asked = segments.length * share
  const byCertainty = new Map<number, JudgedSegment[]>()
  for (const segment of segments) {
    const equal = byCertainty.get(segment.certainty)
    if (equal) equal.push(segment)
    else byCertainty.set(segment.certainty, [segment])
  }
  let [seen, wrong] = [0, 0]
  for (const [, equal] of [...byCertainty].toSorted(([a], [b]) => a - b)) {
    const part = Math.min(1, Math.max(0, asked - seen) / equal.length)
    wrong += part * countWrong(equal)
    seen += equal.length
  }
  return wrong / Math.max(1, countWrong(segments))
}

/** The same for the first of a list in the order in which they are asked. */
export function wrongAmongFirst(segments: readonly JudgedSegment[], share: number): number {
  return countWrong(segments.slice(0, Math.round(segments.length * share))) / Math.max(1, countWrong(segments))
}

export function countWrong(segments: readonly JudgedSegment[]): number {
  return segments.filter((segment) => segment.isWrong).length
}
