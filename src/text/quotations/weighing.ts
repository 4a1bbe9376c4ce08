/** Decides each passage in order: what is certain by form alone, then the heaviest candidate, its certainty by softmax. */
import { type Candidate, candidatesFor } from './candidates.ts'
import { certainSource } from './certain-sources.ts'
import type { Cue } from './cues.ts'
import type { Decision } from './decision.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { nothingKnown } from './sources.ts'

export interface Weighed extends Decision {
  readonly kind: Candidate['kind']
  /** The chance, by the weights, that this answer is right. */
  readonly certainty: number
}

/** Below this chance the text is said to name nobody: a wrong name is worse than none. */
const leastCertainty = 0.3

function heaviest(candidates: readonly Candidate[]): {
  readonly candidate: Candidate | undefined
  readonly certainty: number
} {
  const weights = candidates.map(({ evidence }) => {
    let sum = 0
    for (const { weight } of evidence) sum += weight
    return sum
  })
  const top = Math.max(...weights)
  const shares = weights.map((weight) => Math.exp(weight - top))
  const best = weights.indexOf(top)
  const candidate = candidates[best]
  // Several cues may lead to one mention; what counts is whether the mention is right.
  const same = shares.reduce(
    (sum, share, at) => (candidates[at]?.mention === candidate?.mention ? sum + share : sum),
    0,
  )
  return { candidate, certainty: same / shares.reduce((sum, share) => sum + share, 0) }
}

/** One decision a passage, in their order. */
export function decideAll(reading: Reading): readonly Weighed[] {
  const known = nothingKnown()
  const decisions: Weighed[] = []
  reading.frame.passages.forEach((_, passage) => {
    const certain = certainSource(reading, passage)
    if (certain) {
      decisions.push({ passage, ...certain, kind: 'cue', certainty: 1 })
      return
    }
    const { candidate, certainty } = heaviest(candidatesFor(reading, passage, decisions.at(-1), known))
    const answers = candidate !== undefined && certainty >= leastCertainty
    const cue: Cue | null = answers ? candidate.cue : null
    const mention: Mention | null = answers ? candidate.mention : null
    decisions.push({ passage, cue, mention, kind: answers ? candidate.kind : 'nobody', certainty })
  })
  return decisions
}
