/** What speaks for a cue as the one that reports a passage, as named features (“q:”); the language's table gives each a number. */
import { firstAtOrAfter } from '../sorted.ts'
import { clauseLink, firstJoint, strengthOf } from './clause-link.ts'
import type { Cue } from './cues.ts'
import { type Evidence, type Feature, featureMaker, type Part, partOf, weighEvidence } from './evidence.ts'
import { gapShape } from './gap-shape.ts'
import { bucket, gapTraits } from './gap-traits.ts'
import type { Weights } from './language.ts'
import type { PassageShape } from './passage-shape.ts'
import type { Reading } from './reading.ts'
import { memoized } from './memoized.ts'
import type { CueTraits } from './traits.ts'

const tablesOf = memoized((weights: Weights) => {
  const maker = featureMaker(weights)
  const { byTwo, byThree } = maker
  return {
    gaps: gapTraits(maker),
    pair: byTwo((code, part) => `q:${code}/${part}`),
    triple: byThree((code, part, other) => `q:${code}/${part}/${other}`),
    distance: byThree((side, distance, sentences) => `q:${side}${distance}/${sentences}`),
    joint: byTwo((side, joint) => `q:${side}joint=${joint}`),
    jointKind: byThree((side, joint, kind) => `q:${side}joint=${joint}/${kind}`),
    link: byTwo((side, link) => `q:${side}=${link}`),
    linkKind: byThree((side, link, kind) => `q:${side}=${link}/${kind}`),
    rival: byTwo((side, rival) => `q:${side}rival=${rival}`),
    rivalKind: byThree((side, rival, kind) => `q:${side}rival=${rival}/${kind}`),
    otherBetween: byTwo((side, opens) => `q:${side}otherBetween/${opens}`),
  }
})

const none = partOf('')
const sides = { before: partOf('B'), after: partOf('A') }

/** Where a cue stands: its side and the sentences in between; and the same in another block. */
const codesOf = (side: string): readonly { readonly same: Part; readonly other: Part }[] =>
  [0, 1, 2, 3].map((sentences) => ({
    same: partOf(`${side}${sentences}`),
    other: partOf(`${side}${sentences}/block`),
  }))
const codes = { before: codesOf('B'), after: codesOf('A') }

/** The passage and the cue: does this cue report this passage? */
export function reportEvidence(
  reading: Reading,
  passage: number,
  shape: PassageShape,
  cue: Cue,
  { kind, form }: CueTraits,
): { readonly evidence: Evidence; readonly code: Part } {
  const { tokens, quotes, language } = reading
  const tables = tablesOf(language.attributionWeights)
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const before = cue.last < quote.first
  const gap = tables.gaps(
    before ? gapShape(tokens, cue.last + 1, quote.first) : gapShape(tokens, quote.last + 1, cue.first),
  )
  const side = before ? sides.before : sides.after
  const near = tokens[before ? quote.first : quote.last]
  const far = tokens[cue.first]
  const sentences = Math.min(3, Math.abs((near?.sentence ?? 0) - (far?.sentence ?? 0)))
  const distance = bucket(before ? quote.first - cue.last - 1 : cue.first - quote.last - 1)
  const place = (before ? codes.before : codes.after)[sentences]
  const code = ((near?.block ?? 0) === (far?.block ?? 0) ? place?.same : place?.other) ?? none
  const opener = openerOf(reading, before ? quote.first - 1 : quote.last + 1, before)
  const { pair, triple } = tables
  const features: Feature[] = [
    before ? gap.before : gap.after,
    pair(code, kind),
    pair(code, shape.ending),
    pair(code, shape.opening),
    triple(code, shape.place, shape.ending),
    tables.distance(side, distance, bucket(sentences)),
    triple(side, kind, distance),
    pair(code, form),
    pair(code, opener),
    pair(kind, opener),
    triple(kind, shape.words, shape.opening),
  ]
  if (near?.sentence === far?.sentence) {
    const link = partOf(
      before
        ? clauseLink(tokens, cue.last + 1, quote.first, language)
        : clauseLink(tokens, quote.last + 1, cue.first, language),
    )
    const joint = partOf(firstJoint(link.text))
    const rival = rivalOf(reading, before ? quote.last : quote.first, before)
    features.push(
      tables.joint(side, joint),
      tables.jointKind(side, joint, kind),
      tables.link(side, link),
      tables.linkKind(side, link, kind),
      tables.rival(side, rival),
      tables.rivalKind(side, rival, kind),
    )
  }
  if (gap.hasQuote) features.push(tables.otherBetween(side, shape.place))
  return { evidence: weighEvidence(features), code }
}

/** The nearest cue that reports for sure on the other side of the passage, in its sentence, and how the passage hangs on it. */
function rivalOf({ tokens, cues, language }: Reading, edge: number, after: boolean): Part {
  const { sentence } = tokens[edge] ?? { sentence: -1 }
  const middle = firstAtOrAfter(cues, edge, ({ first }) => first)
  for (let step = 0; step < rivalsLookedAt; step++) {
    const cue = cues[after ? middle + step : middle - 1 - step]
    if (!cue || tokens[cue.first]?.sentence !== sentence) break
    if (cue.kind === 'source') return partOf('source')
    if (cue.kind !== 'verb' || cue.cueClass === 'plain' || cue.cueClass === 'none') continue
    const strength = strengthOf(cue.cueClass)
    if (strength !== 'S' && strength !== 'J') continue
    const link = after
      ? clauseLink(tokens, edge + 1, cue.first, language)
      : clauseLink(tokens, cue.last + 1, edge, language)
    return partOf(`${strength}${link.length > 2 ? '~' : link}`)
  }
  return none
}

const rivalsLookedAt = 4

/** The word or part of speech beside the passage, on the side of its cue. */
function openerOf({ tokens, language }: Reading, at: number, before: boolean): Part {
  const beside = tokens[at]
  if (!beside) return none
  return partOf(before && language.cues.introducers.has(beside.low) ? beside.low : beside.tag)
}
