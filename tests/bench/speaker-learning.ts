/** Learns what each feature of a cue and its source weighs, as if it were known who spoke before: a softmax over each passage's answers. */
import { type Answer, answersAfter, answersFor, isCertain } from '../../src/text/quotations/answers.ts'
import { sequelOf } from '../../src/text/quotations/continuation.ts'
import type { Weights } from '../../src/text/quotations/language.ts'
import { nothingKnown } from '../../src/text/quotations/sources.ts'
import { decideAll } from '../../src/text/quotations/weighing.ts'
import { ascend, type Learning, weigh } from './ascent.ts'
import { type GoldReading, isRight } from './gold-passages.ts'

/** The passages of one article as they are learned from: the features of each answer as numbers. */
export interface Example {
  readonly article: number
  readonly answers: readonly Uint32Array[]
  /** Which answers are right; at least one is. */
  readonly right: readonly boolean[]
}

/** Features seen in fewer passages than `rarest` are left out, so that the table stays small and general. */
const learning = {
  ascent: { rounds: 9, rate: 0.3, slower: 0.1, decay: 1e-2, square: 1e-6, averagedFrom: 2 } satisfies Learning,
  rarest: 100,
  leastWeight: 0.05,
}

/** Names of features by their numbers, and numbers by name. */
export class Numbers {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  all(evidence: Answer['evidence']): Uint32Array {
    return Uint32Array.from(evidence.flatMap(({ features }) => features.map(({ name }) => this.of(name))))
  }
}

/** Of several right answers the one whose cue is nearest tells the next passage who spoke. */
function nearest({ reading }: GoldReading, right: readonly Answer[]): Answer | undefined {
  const distance = ({ decision: { cue, passage } }: Answer): number =>
    cue ? Math.abs(cue.first - (reading.quotes[passage]?.first ?? 0)) : Infinity
  return right.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The answer for a passage whose right one is not among those that were found. */
const nobody = (passage: number): Answer => ({
  kind: 'nobody',
  decision: { passage, mention: null, cue: null },
  evidence: [],
})

/** The passages of an article whose right answer is among their answers. */
export function examplesOf(gold: GoldReading, article: number, numbers: Numbers): Example[] {
  const { reading, speakers } = gold
  const known = nothingKnown(reading)
  let before: Answer | undefined
  return speakers.flatMap((speaker, passage): Example[] => {
    if (speaker === undefined) {
      // What the gold does not call speech changes nothing about who spoke last.
      before = before && { ...before, decision: { ...before.decision, passage } }
      return []
    }
    const found = answersFor(reading, passage, known, Infinity)
    const answers = answersAfter(reading, found, before, passage > 0 ? sequelOf(reading, passage) : null)
    const right = answers.map(({ decision }) => isRight(gold, decision))
    before =
      nearest(
        gold,
        answers.filter((_, at) => right[at]),
      ) ?? nobody(passage)
    if (!right.includes(true) || isCertain(found)) return []
    return [{ article, answers: answers.map(({ evidence }) => numbers.all(evidence)), right }]
  })
}

/** Whether each feature occurs in enough passages. */
function frequentFeatures(examples: readonly Example[], size: number): boolean[] {
  const counts = new Uint32Array(size)
  const last = new Int32Array(size).fill(-1)
  examples.forEach(({ answers }, example) => {
    for (const ids of answers) {
      for (const id of ids) {
        if (last[id] === example) continue
        last[id] = example
        counts[id] = (counts[id] ?? 0) + 1
      }
    }
  })
  return Array.from(counts, (count) => count >= learning.rarest)
}

/** How much more of each answer would raise the chance of the right ones. */
function pushes(right: readonly boolean[], weights: readonly number[]): number[] {
  const top = Math.max(...weights)
  const shares = weights.map((weight) => Math.exp(weight - top))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const ofRight = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0)
  return shares.map((share, at) => (right[at] ? share / ofRight : 0) - share / all)
}

/** The weights that `examples` teach. */
function learnFrom(examples: readonly Example[], numbers: Numbers): Float64Array {
  const isFrequent = frequentFeatures(examples, numbers.names.length)
  const known = examples.map(({ answers, right }) => ({
    answers: answers.map((ids) => ids.filter((id) => isFrequent[id])),
    right,
  }))
  const weights = new Float64Array(numbers.names.length)
  return ascend(known, weights, learning.ascent, ({ answers, right }, push) => {
    const by = pushes(
      right,
      answers.map((ids) => weigh(weights, ids)),
    )
    answers.forEach((ids, at) => push(ids, by[at] ?? 0))
  })
}

/** The table that `examples` teach: the features that weigh enough to matter. */
export function learn(examples: readonly Example[], numbers: Numbers): Weights {
  const weights = learnFrom(examples, numbers)
  return new Map(
    numbers.names.flatMap((name, id) => {
      const weight = weights[id] ?? 0
      return Math.abs(weight) >= learning.leastWeight ? [[name, weight]] : []
    }),
  )
}

const folds = 5

/** How many passages are right by weights that never saw their article, each decided after what was decided before it. */
export function crossValidate(gold: readonly GoldReading[], examples: readonly Example[], numbers: Numbers) {
  let right = 0
  let all = 0
  for (let fold = 0; fold < folds; fold++) {
    const attributionWeights = learn(
      examples.filter(({ article }) => article % folds !== fold),
      numbers,
    )
    gold.forEach((each, article) => {
      if (article % folds !== fold) return
      const { reading, speakers } = each
      const decisions = decideAll({ ...reading, language: { ...reading.language, attributionWeights } })
      const marked = decisions.filter(({ passage }) => speakers[passage] !== undefined)
      all += marked.length
      right += marked.filter((decision) => isRight(each, decision)).length
    })
  }
  return { right, all }
}
