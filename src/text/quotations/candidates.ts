/** Possible answers for one passage, whoever spoke before: a cue with a mention, or nobody. */
import type { Cue } from './cues.ts'
import { cuesNear } from './cues-near.ts'
import { type Evidence, featureMaker, type Part, partOf, weighEvidence } from './evidence.ts'
import type { Weights } from './language.ts'
import type { Mention } from './mention.ts'
import { type PassageShape, passageShape } from './passage-shape.ts'
import type { Reading } from './reading.ts'
import { memoized } from './memoized.ts'
import { reportEvidence } from './report-features.ts'
import { type Known, type Source, sourcesOf } from './sources.ts'

export interface Candidate {
  readonly kind: 'cue' | 'nobody'
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
    voice: byTwo((part, other) => `v:${part}/${other}`),
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

/** A pair this much lighter than the heaviest, by what is known before the rest is weighed, cannot win any more. */
const hopeless = 5

/**
 * The possible answers for `passage`. Pairs that cannot win are left out, unless `slack` says otherwise: who learns the
 * weights must see them all.
 */
export function candidatesFor(reading: Reading, passage: number, known: Known, slack = hopeless): readonly Candidate[] {
  const shape = passageShape(reading, passage)
  const tables = tablesOf(reading.language.attributionWeights)
  const near = cuesNear(reading, passage).map((cue) => {
    const { traits, sources } = sourcesOf(reading, cue, known)
    return { cue, traits, sources, report: reportEvidence(reading, passage, shape, cue, traits) }
  })
  let top = 0
  for (const { report, sources } of near) {
    for (const { evidence } of sources) top = Math.max(top, report.evidence.weight + evidence.weight)
  }
  const candidates: Candidate[] = [nobody(shape, tables)]
  for (const { cue, traits, report, sources } of near) {
    const kept = sources.filter(({ evidence }) => report.evidence.weight + evidence.weight >= top - slack)
    for (const source of kept) {
      const { mention } = source
      const joint = jointEvidence(reading, passage, cue, source, report.code, shape, traits.cueClass, tables)
      candidates.push({ kind: 'cue', cue, mention, evidence: [report.evidence, source.evidence, joint] })
    }
  }
  return candidates
}

/** What passage, cue and mention show together. */
function jointEvidence(
  reading: Reading,
  passage: number,
  cue: Cue,
  { mention, code, headClass, spoken, named }: Source,
  place: Part,
  shape: PassageShape,
  cueClass: Part,
  { pair, voice }: Tables,
): Evidence {
  const order = placeOrder(reading, passage, cue, mention)
  return weighEvidence([
    pair(place, code),
    pair(order, code),
    pair(order, shape.ending),
    pair(order, cueClass),
    voice(spoken, headClass),
    voice(named, spoken),
  ])
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
