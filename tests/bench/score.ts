/** Counts what is right, by the rules of the quotation benchmark (PolNeAR's articles, outermost marks, one to one). */
import type { GoldArticle, Prediction } from './gold.ts'
import { pairSegments } from './pairs.ts'
import { judge } from './same-speaker.ts'

const none = {
  segments: 0,
  predicted: 0,
  exact: 0,
  relaxed: 0,
  speech: 0,
  predictedSpeech: 0,
  speechFound: 0,
  other: 0,
  otherKept: 0,
  speakers: 0,
  given: 0,
  mention: 0,
  named: 0,
  name: 0,
  endMention: 0,
  endName: 0,
}
type Counts = Record<keyof typeof none, number>

function countArticle(article: GoldArticle, prediction: Prediction | undefined): Counts {
  const { pairs, invented } = pairSegments(article, prediction)
  const counts = { ...none, segments: pairs.length, predicted: invented.length }
  counts.predictedSpeech = invented.filter(({ quotation }) => quotation.kind === 'speech').length
  for (const { gold, predicted } of pairs) {
    const isSpeech = predicted?.quotation.kind === 'speech'
    counts.predicted += Number(predicted !== null)
    counts.relaxed += Number(predicted !== null)
    counts.exact += Number(predicted?.start === gold.start && predicted.end === gold.end)
    counts.predictedSpeech += Number(isSpeech)
    counts[gold.speech ? 'speech' : 'other']++
    if (!gold.speech) {
      counts.otherKept += Number(!isSpeech)
      continue
    }
    counts.speechFound += Number(isSpeech)
    const said = isSpeech ? predicted.quotation.speaker : undefined
    if (gold.speaker === null) {
      const right = Number(isSpeech && said === undefined)
      counts.endMention += right
      counts.endName += right
      continue
    }
    const { given, mention, name } = judge(article.text, said, gold.speaker)
    counts.speakers++
    counts.given += Number(given)
    counts.mention += Number(mention)
    counts.named += Number(name !== null)
    counts.name += Number(name === true)
    counts.endMention += Number(mention || name === true)
    counts.endName += Number(name ?? mention)
  }
  return counts
}

export interface Result {
  readonly articles: number
  readonly counts: Counts
}

export function score(gold: readonly GoldArticle[], predictions: readonly Prediction[]): Result {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const counts = { ...none }
  for (const article of gold) {
    const found = countArticle(article, byId.get(article.id))
    for (const key of Object.keys(none) as (keyof typeof none)[]) counts[key] += found[key] // The keys of a literal are its type's.
  }
  return { articles: gold.length, counts }
}

const over = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

function row(name: string, hits: number, predicted: number, gold: number): string {
  const [precision, recall] = [over(hits, predicted), over(hits, gold)]
  const f1 = over(2 * precision * recall, precision + recall)
  return `${name.padEnd(34)}${percent(precision)} ${percent(recall)} ${percent(f1)}`
}

/** The result as a table of precision, recall and F1 in per cent. */
export function table({ articles, counts: c }: Result): string {
  return [
    `${articles} articles, ${c.segments} quoted segments: ${c.speech} speech, ${c.other} other; ${c.predicted} predicted`,
    '',
    `${''.padEnd(34)}     P      R     F1`,
    row('detection, exact boundaries', c.exact, c.predicted, c.segments),
    row('detection, relaxed boundaries', c.relaxed, c.predicted, c.segments),
    row('decision: speech', c.speechFound, c.predictedSpeech, c.speech),
    row('decision: other', c.otherKept, c.otherKept + c.speech - c.speechFound, c.other),
    row('end to end, mention or name', c.endMention, c.predictedSpeech, c.speech),
    row('end to end, right name', c.endName, c.predictedSpeech, c.speech),
    '',
    `attribution of gold speech: mention ${percent(over(c.mention, c.speakers)).trim()}, name ${percent(over(c.name, c.named)).trim()};`,
    `a speaker given for ${percent(over(c.given, c.speakers)).trim()}, ${percent(over(c.mention, c.given)).trim()} of the given right (mention)`,
  ].join('\n')
}
