/** Lists what went wrong, one JSON object a line, so that errors can be read by class. */
import type { Span } from '../../src/text/span.ts'
import type { GoldArticle, GoldSpeaker, Prediction } from './gold.ts'
import { type Pair, pairSegments } from './pairs.ts'
import { judge } from './same-speaker.ts'

const classes = [
  'missed',
  'invented',
  'bounds',
  'speech called other',
  'other called speech',
  'no speaker given',
  'speaker given, none is named',
  'wrong mention and name',
  'right mention, wrong name',
  'wrong mention',
] as const

interface Problem {
  readonly class: (typeof classes)[number]
  readonly id: string
  readonly start: number
  readonly end: number
  /** The place with its surroundings; `[[` and `]]` stand around the segment. */
  readonly place: string
  readonly gold?: string
  readonly type?: GoldSpeaker['type']
  readonly said?: string
  readonly mention?: string
  readonly rule?: string
}

const contextChars = 160

/** Every error of `predictions`, a line each, and how many there are of each class, the commonest first. */
export function listErrors(
  gold: readonly GoldArticle[],
  predictions: readonly Prediction[],
): { lines: string; counts: string } {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const problems = gold.flatMap((article) => problemsOf(article, byId.get(article.id)))
  const counts = classes.map((name) => ({ name, n: problems.filter((problem) => problem.class === name).length }))
  return {
    lines: problems.map((problem) => `${JSON.stringify(problem)}\n`).join(''),
    counts: counts.map(({ name, n }) => `${String(n).padStart(6)}  ${name}`).join('\n'),
  }
}

function problemsOf(article: GoldArticle, prediction: Prediction | undefined): Problem[] {
  const { pairs, invented } = pairSegments(article, prediction)
  const place = ({ start, end }: Span): Pick<Problem, 'id' | 'start' | 'end' | 'place'> => {
    const before = article.text.slice(Math.max(0, start - contextChars), start)
    const after = article.text.slice(end, end + contextChars)
    return { id: article.id, start, end, place: `${before}[[${article.text.slice(start, end)}]]${after}` }
  }
  const extra = invented.map((segment): Problem => ({
    class: 'invented',
    ...place(segment),
    said: segment.quotation.kind,
  }))
  const wrong = pairs.flatMap((pair): Problem[] => {
    const found: Problem[] = []
    const { gold, predicted } = pair
    if (!predicted) return [{ class: 'missed', ...place(gold), gold: gold.speech ? 'speech' : 'other' }]
    if (predicted.start !== gold.start || predicted.end !== gold.end)
      found.push({ class: 'bounds', ...place(gold), said: article.text.slice(predicted.start, predicted.end) })
    const isSpeech = predicted.quotation.kind === 'speech'
    if (isSpeech !== gold.speech)
      found.push({ class: gold.speech ? 'speech called other' : 'other called speech', ...place(gold) })
    const attribution = isSpeech && gold.speech ? attributionClass(article.text, pair) : null
    if (attribution) found.push({ class: attribution, ...place(gold), ...describe(article.text, pair) })
    return found
  })
  return [...wrong, ...extra]
}

function attributionClass(text: string, { gold, predicted }: Pair): Problem['class'] | null {
  const said = predicted?.quotation.speaker
  if (!gold.speaker) return said ? 'speaker given, none is named' : null
  if (!said) return 'no speaker given'
  const { mention, name } = judge(text, said, gold.speaker)
  if (name === false) return mention ? 'right mention, wrong name' : 'wrong mention and name'
  return mention || name ? null : 'wrong mention'
}

function describe(text: string, { gold, predicted }: Pair): Partial<Problem> {
  const said = predicted?.quotation.speaker
  return {
    ...(gold.speaker && {
      gold: [gold.speaker.text, gold.speaker.name ?? []].flat().join(' = '),
      type: gold.speaker.type,
    }),
    ...(said && { said: said.text, mention: text.slice(said.start, said.end) }),
    ...(predicted?.quotation.rule && { rule: predicted.quotation.rule }),
  }
}
