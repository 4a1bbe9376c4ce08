/** How long an answer takes, from the last ones. */

const lastAnswers = 15
/** Who answers so late has been away. */
const awayMilliseconds = 90_000

export type Pace = readonly number[]

export function withAnswer(pace: Pace, milliseconds: number): Pace {
  return milliseconds > awayMilliseconds ? pace : [...pace, milliseconds].slice(-lastAnswers)
}

/** Null while there is too little to tell it from. */
export function minutesFor(pace: Pace, answers: number): number | null {
  if (pace.length < 5 || answers === 0) return null
  const median = pace.toSorted((a, b) => a - b)[Math.floor(pace.length / 2)] ?? 0
  return Math.max(1, Math.round((median * answers) / 60_000))
}
