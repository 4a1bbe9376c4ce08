/** Possible answers for one passage: a cue with a mention, the speaker of the passage before, or nobody. */
import { continuedEvidence } from './continuation.ts'
import type { Cue } from './cues.ts'
import { cuesNear } from './cues-near.ts'
import type { Decision } from './decision.ts'
import { type Evidence, type Feature, featureMaker, type Part, partOf, weighEvidence } from './evidence.ts'
import type { Weights } from './language.ts'
import type { Mention } from './mention.ts'
import { type PassageShape, passageShape } from './passage-shape.ts'
import type { Reading } from './reading.ts'
import { memoized } from './memoized.ts'
import { reportEvidence } from './report-features.ts'
import { type Known, type Source, sourcesOf } from './sources.ts'

export interface Candidate {
  readonly kind: 'cue' | 'continued' | 'nobody'
  readonly cue: Cue | null
  readonly mention: Mention | null
  /** What speaks for it, by groups that several candidates share. */
  readonly evidence: readonly Evidence[]
}

const tablesOf = memoized((weights: Weights) => {
  const { feature, byTwo } = featureMaker(weights)
  return {
    anyNobody: feature('n:'),
    nobodyHere: byTwo((part, other) => `n:${part}/${other}`),
    pair: byTwo((part, other) => `j:${part}/${other}`),
    firstSpeaker: feature('h:none'),
    history: byTwo((who, together) => `h:${who}/${together}`),
    other: byTwo((headClass, together) => `h:other/${headClass}/${together}`),
  }
})
type Tables = ReturnType<typeof tablesOf>

function nobody(shape: PassageShape, { anyNobody, nobodyHere }: Tables): Candidate {
  return {
    kind: 'nobody',
    cue: null,
    mention: null,
    evidence: [
      weighEvidence([anyNobody, nobodyHere(shape.words, shape.opening), nobodyHere(shape.place, shape.ending)]),
    ],
  }
}

const sameness = {
  mention: partOf('sameMention'),
  word: partOf('sameWord'),
  same: partOf('same'),
  other: partOf('other'),
}

/** What the mention has to do with who spoke last, and with its place beside the passage. */
function historyFeature(
  reading: Reading,
  passage: number,
  { mention, headClass }: Source,
  before: Decision | undefined,
  tables: Tables,
): Feature {
  const { tokens, quotes } = reading
  const last = before?.mention
  if (!last) return tables.firstSpeaker
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const together =
    tokens[quotes[before.passage]?.last ?? 0]?.block === tokens[quote.first]?.block ? sameness.same : sameness.other
  if (last === mention) return tables.history(sameness.mention, together)
  const word = tokens[mention.head]?.low
  if (word === tokens[last.head]?.low) return tables.history(sameness.word, together)
  return tables.other(headClass, together)
}

/** A pair this much lighter than the heaviest, by what is known before the rest is weighed, cannot win any more. */
const hopeless = 5

/**
 * The possible answers for `passage`, the speaker of the earlier one known. Pairs that cannot win are left out, unless
 * `slack` says otherwise: who learns the weights must see them all.
 */
export function candidatesFor(
  reading: Reading,
  passage: number,
  before: Decision | undefined,
  known: Known,
  slack = hopeless,
): readonly Candidate[] {
  const shape = passageShape(reading, passage)
  const tables = tablesOf(reading.language.attributionWeights)
  const candidates: Candidate[] = [nobody(shape, tables)]
  if (before?.mention) {
    const evidence = [continuedEvidence(reading, passage, shape, before)]
    candidates.push({ kind: 'continued', cue: before.cue, mention: before.mention, evidence })
  }
  const near = cuesNear(reading, passage).map((cue) => {
    const { traits, sources } = sourcesOf(reading, cue, known)
    return { cue, traits, sources, report: reportEvidence(reading, passage, shape, cue, traits) }
  })
  let top = 0
  for (const { report, sources } of near) {
    for (const { evidence } of sources) top = Math.max(top, report.evidence.weight + evidence.weight)
  }
  const { pair } = tables
  for (const { cue, traits, report, sources } of near) {
    for (const source of sources) {
      const { mention, evidence, code } = source
      if (report.evidence.weight + evidence.weight < top - slack) continue
      const order = placeOrder(reading, passage, cue, mention)
      const joint = weighEvidence([
        pair(report.code, code),
        pair(order, code),
        pair(order, shape.ending),
        pair(order, traits.cueClass),
        historyFeature(reading, passage, source, before, tables),
      ])
      candidates.push({ kind: 'cue', cue, mention, evidence: [report.evidence, evidence, joint] })
    }
  }
  return candidates
}

const orders = {
  QMC: partOf('QMC'),
  MQC: partOf('MQC'),
  MCQ: partOf('MCQ'),
  QCM: partOf('QCM'),
  CQM: partOf('CQM'),
  CMQ: partOf('CMQ'),
}

/** The order of quotation, cue and mention: `QCM` for “…,” said Hale. */
function placeOrder(reading: Reading, passage: number, cue: Cue, mention: Mention): Part {
  const { first } = reading.quotes[passage] ?? { first: 0 }
  if (mention.first < cue.first) return first < mention.first ? orders.QMC : first < cue.first ? orders.MQC : orders.MCQ
  return first < cue.first ? orders.QCM : first < mention.first ? orders.CQM : orders.CMQ
}
