/** The possible answers for one passage, as they are weighed after an answer for the passage before. */
import { type Candidate, candidatesFor } from './candidates.ts'
import { certainSource, signature } from './certain-sources.ts'
import { continuedEvidence, type Sequel } from './continuation.ts'
import type { Decision } from './decision.ts'
import type { Evidence } from './evidence.ts'
import { historyEvidence } from './history.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Cue } from './cues.ts'
import type { Known } from './sources.ts'
import { spokenSource } from './turns/spoken-source.ts'

/** `continued`: the speaker of the passage before; `self`: “I said”, in a turn. */
export interface Answer {
  readonly kind: Candidate['kind'] | 'continued' | 'self'
  readonly decision: Decision
  readonly evidence: readonly Evidence[]
}

/** The answers for `passage`, whoever spoke before; a single one where the form leaves no doubt. */
export function answersFor(reading: Reading, passage: number, known: Known, slack?: number): Answer[] {
  const isInTurn = (reading.turnOf[passage] ?? -1) >= 0
  const spoken = isInTurn ? spokenSource(reading, passage) : null
  if (spoken) return [answerOf(passage, { kind: spoken.isSelf ? 'self' : 'cue', ...spoken, evidence: [] })]
  const certain = isInTurn ? signature(reading, passage) : certainSource(reading, passage)
  if (certain) return [answerOf(passage, { kind: 'cue', ...certain, evidence: [] })]
  return candidatesFor(reading, passage, known, slack)
    .filter(
      ({ cue, mention, kind }) =>
        !isInTurn || kind === 'nobody' || (mayReport(reading, passage, cue) && !isLabel(reading, mention)),
    )
    .map((candidate) => answerOf(passage, candidate))
}

function answerOf(
  passage: number,
  { kind, cue, mention, evidence }: Omit<Candidate, 'kind'> & Pick<Answer, 'kind'>,
): Answer {
  return { kind, decision: { passage, cue, mention }, evidence }
}

/**
 * `answers` with all that speaks for each after `before`, the answer for the passage before, and as the last of them to go on
 * with its speaker. `sequel` is how the two passages stand; null at the start of a text or a turn.
 */
export function answersAfter(
  reading: Reading,
  answers: readonly Answer[],
  before: Answer | undefined,
  sequel: Sequel | null,
): Answer[] {
  // Nobody goes on with whoever quotes himself.
  const earlier = before?.kind === 'self' ? undefined : before?.decision
  const after = answers.map((answer) => ({
    ...answer,
    evidence: [...answer.evidence, historyEvidence(reading, answer.decision, earlier)],
  }))
  const passage = answers[0]?.decision.passage ?? 0
  if (!sequel || !earlier?.mention || isCertain(answers)) return after
  const evidence = [sequel.evidence, continuedEvidence(reading, sequel, earlier)]
  return [...after, { kind: 'continued', decision: { ...earlier, passage }, evidence }]
}

/** Whether the form of a passage leaves no doubt. */
export const isCertain = (answers: readonly Answer[]): boolean => answers.length === 1 && answers[0]?.kind !== 'nobody'

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
