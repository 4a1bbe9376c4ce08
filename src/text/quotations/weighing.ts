/** Decides each passage in order: what is certain by form alone, then the heaviest candidate, its certainty by softmax. */
import { type Candidate, candidatesFor } from './candidates.ts'
import { certainSource, signature } from './certain-sources.ts'
import type { Cue } from './cues.ts'
import type { Decision } from './decision.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { type Known, nothingKnown } from './sources.ts'
import { spokenSource } from './turns/spoken-source.ts'

/** `label`: nothing but the label of the turn says who speaks; `self`: “I said”, in a turn. */
export interface Weighed extends Decision {
  readonly kind: Candidate['kind'] | 'label' | 'self'
  /** The chance, by the weights, that this answer is right. */
  readonly certainty: number
}

/** Below this chance the text is said to name nobody: a wrong name is worse than none. */
const leastCertainty = 0.3
/** In a turn the label is an answer too, and the likelier one. */
const leastInTurn = 0.5

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
    const last = decisions.at(-1)
    // Nobody goes on with what another speaker of the transcript quoted.
    const before = reading.turnOf[passage - 1] === reading.turnOf[passage] ? last : undefined
    const isInTurn = (reading.turnOf[passage] ?? -1) >= 0
    decisions.push(isInTurn ? decideInTurn(reading, passage, before, known) : decide(reading, passage, before, known))
  })
  return decisions
}

function decide(reading: Reading, passage: number, before: Weighed | undefined, known: Known): Weighed {
  const certain = certainSource(reading, passage)
  if (certain) return { passage, ...certain, kind: 'cue', certainty: 1 }
  const { candidate, certainty } = heaviest(candidatesFor(reading, passage, before, known))
  const answers = candidate !== undefined && certainty >= leastCertainty
  const cue: Cue | null = answers ? candidate.cue : null
  const mention: Mention | null = answers ? candidate.mention : null
  return { passage, cue, mention, kind: answers ? candidate.kind : 'nobody', certainty }
}

/** Within what somebody says: whom the words beside the quotation name, else whoever speaks. */
function decideInTurn(reading: Reading, passage: number, before: Weighed | undefined, known: Known): Weighed {
  const spoken = spokenSource(reading, passage)
  if (spoken) return { passage, ...spoken, kind: spoken.isSelf ? 'self' : 'cue', certainty: 1 }
  const signed = signature(reading, passage)
  if (signed) return { passage, ...signed, kind: 'cue', certainty: 1 }
  const mayGoOn = before?.kind === 'cue' || before?.kind === 'continued' ? before : undefined
  const candidates = candidatesFor(reading, passage, mayGoOn, known).filter(
    ({ cue, mention, kind }) => kind !== 'cue' || (mayReport(reading, passage, cue) && !isLabel(reading, mention)),
  )
  const { candidate, certainty } = heaviest(candidates)
  if (!candidate || candidate.kind === 'nobody' || certainty < leastInTurn)
    return { passage, cue: null, mention: null, kind: 'label', certainty }
  return { passage, cue: candidate.cue, mention: candidate.mention, kind: candidate.kind, certainty }
}

const isLabel = ({ labels }: Reading, mention: Mention | null): boolean => mention !== null && labels.has(mention)

/** Does the cue stand in the passage's sentence and turn, and is it known to report? */
function mayReport({ frame, tokens, turnOf, quotes }: Reading, passage: number, cue: Cue | null): boolean {
  const turn = frame.turns[turnOf[passage] ?? -1]
  const token = tokens[cue?.first ?? -1]
  if (!cue || !token || !turn || token.start < turn.label.end || token.start >= (turn.spans.at(-1)?.end ?? 0))
    return false
  return (
    // A colon in the midst of what is said is no label.
    cue.kind !== 'label' &&
    cue.cueClass !== 'plain' &&
    token.sentence === tokens[quotes[passage]?.first ?? -1]?.sentence
  )
}
