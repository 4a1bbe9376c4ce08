/**
 * The forward algorithm: how likely each answer for a passage is over all answers for the passage before, of which the likeliest
 * few are carried on (a beam). Each passage is weighed once for each of those, so an article takes time as its passages do.
 */
import { type Answer, answersAfter, isCertain } from './answers.ts'
import type { Sequel } from './continuation.ts'
import type { Reading } from './reading.ts'

export interface Belief {
  readonly answer: Answer
  /** The chance, by the weights, that it is right. */
  readonly chance: number
}

/** How many answers of a passage are carried on to the next; more make no difference. */
const width = 8

function weightOf({ evidence }: Answer): number {
  let sum = 0
  for (const { weight } of evidence) sum += weight
  return sum
}

/** The chance of each answer (softmax). */
function shares(answers: readonly Answer[]): number[] {
  const weights = answers.map(weightOf)
  const top = Math.max(...weights)
  const raw = weights.map((weight) => Math.exp(weight - top))
  const all = raw.reduce((sum, each) => sum + each, 0)
  return raw.map((each) => each / all)
}

/** What is believed of a passage with these `answers` after what is believed of the one before: nothing at a start. */
export function believe(
  reading: Reading,
  answers: readonly Answer[],
  before: readonly Belief[],
  sequel: Sequel | null,
): Belief[] {
  if (isCertain(answers)) return answers.map((answer) => ({ answer, chance: 1 }))
  const chances = answers.map(() => 0)
  const goingOn: Belief[] = []
  const carried = before.length === 0 ? [{ answer: undefined, chance: 1 }] : before
  for (const { answer: earlier, chance } of carried) {
    const after = answersAfter(reading, answers, earlier, sequel)
    shares(after).forEach((share, at) => {
      const answer = after[at]
      if (at < answers.length) chances[at] = (chances[at] ?? 0) + chance * share
      else if (answer) goingOn.push({ answer, chance: chance * share })
    })
  }
  const fresh = answers.map((answer, at) => ({ answer, chance: chances[at] ?? 0 }))
  return [...fresh, ...goingOn]
}

/** The likeliest beliefs, which are carried on to the next passage as if there were no others. */
export function likeliest(beliefs: readonly Belief[]): Belief[] {
  const kept = beliefs.toSorted((a, b) => b.chance - a.chance).slice(0, width)
  const all = kept.reduce((sum, { chance }) => sum + chance, 0)
  return kept.map(({ answer, chance }) => ({ answer, chance: chance / all }))
}
