/** What an answer has to do with who spoke before, as named features (“h:”). */
import type { Decision } from './decision.ts'
import { type Evidence, type Feature, featureMaker, partOf, weighEvidence } from './evidence.ts'
import type { Weights } from './language.ts'
import { memoized } from './memoized.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

const tablesOf = memoized((weights: Weights) => {
  const { feature, byTwo } = featureMaker(weights)
  return {
    nobodyFirst: feature('n:first'),
    nobodyAfter: feature('n:after'),
    firstSpeaker: feature('h:none'),
    history: byTwo((who, together) => `h:${who}/${together}`),
    other: byTwo((headClass, together) => `h:other/${headClass}/${together}`),
  }
})
type Tables = ReturnType<typeof tablesOf>

const sameness = {
  mention: partOf('sameMention'),
  word: partOf('sameWord'),
  same: partOf('same'),
  other: partOf('other'),
}

/** What speaks for an answer after `before`, the one for the passage before. */
export function historyEvidence(
  reading: Reading,
  { passage, mention }: Decision,
  before: Decision | undefined,
): Evidence {
  const tables = tablesOf(reading.language.attributionWeights)
  if (mention) return weighEvidence([historyFeature(reading, passage, mention, before, tables)])
  return weighEvidence([before?.mention ? tables.nobodyAfter : tables.nobodyFirst])
}

function historyFeature(
  { tokens, quotes }: Reading,
  passage: number,
  mention: Mention,
  before: Decision | undefined,
  { firstSpeaker, history, other }: Tables,
): Feature {
  const last = before?.mention
  if (!last) return firstSpeaker
  const block = tokens[quotes[passage]?.first ?? 0]?.block
  const together = tokens[quotes[before.passage]?.last ?? 0]?.block === block ? sameness.same : sameness.other
  if (last === mention) return history(sameness.mention, together)
  if (tokens[mention.head]?.low === tokens[last.head]?.low) return history(sameness.word, together)
  return other(partOf(mention.headClass), together)
}
