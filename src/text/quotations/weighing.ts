/** Decides the passages in their order, each over all that may have been said before it, and says how sure that is. */
import { type Answer, answersFor } from './answers.ts'
import { type Belief, believe, likeliest } from './beliefs.ts'
import { sequelOf } from './continuation.ts'
import type { Decision } from './decision.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { nothingKnown } from './sources.ts'

/** `label`: nothing but the label of the turn says who speaks. */
export interface Weighed extends Decision {
  readonly kind: Answer['kind'] | 'label'
  /** The chance, by the weights, that this answer is right. */
  readonly certainty: number
}

/** Below this chance the text is said to name nobody: a wrong name is worse than none. */
const leastCertainty = 0.3
/** In a turn the label is an answer too, and the likelier one. */
const leastInTurn = 0.5

/** One decision a passage, in their order. */
export function decideAll(reading: Reading): readonly Weighed[] {
  const known = nothingKnown(reading)
  let before: Belief[] = []
  return reading.frame.passages.map((_, passage) => {
    // Nobody goes on with what another speaker of the transcript quoted.
    const goesOn = passage > 0 && reading.turnOf[passage - 1] === reading.turnOf[passage]
    const answers = answersFor(reading, passage, known)
    const beliefs = believe(reading, answers, goesOn ? before : [], goesOn ? sequelOf(reading, passage) : null)
    before = likeliest(beliefs)
    return decide(reading, passage, beliefs)
  })
}

function decide(reading: Reading, passage: number, beliefs: readonly Belief[]): Weighed {
  const { answer, certainty } = likeliestMention(beliefs)
  const isInTurn = (reading.turnOf[passage] ?? -1) >= 0
  if (!answer?.decision.mention || certainty < (isInTurn ? leastInTurn : leastCertainty))
    return { passage, cue: null, mention: null, kind: isInTurn ? 'label' : 'nobody', certainty }
  return { ...answer.decision, kind: answer.kind, certainty }
}

/** The likeliest answer for the likeliest mention: several cues may lead to one, and what counts is whether the mention is right. */
function likeliestMention(beliefs: readonly Belief[]): { answer: Answer | undefined; certainty: number } {
  const together = new Map<Mention | null, number>()
  for (const { answer, chance } of beliefs) {
    const { mention } = answer.decision
    together.set(mention, (together.get(mention) ?? 0) + chance)
  }
  const certainty = Math.max(...together.values())
  let best: Belief | undefined
  for (const belief of beliefs) {
    if (together.get(belief.answer.decision.mention) !== certainty) continue
    if (!best || belief.chance > best.chance) best = belief
  }
  return { answer: best?.answer, certainty }
}
