/** Possible answers for one passage: a cue with a mention, the speaker of the passage before, or nobody. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import { type Evidence, type Feature, type Part, partOf, featureOf, featuresByTwo, weighEvidence } from './evidence.ts'
import {
  type CueTraits,
  cueTraits,
  type MentionTraits,
  mentionTraits,
  type PassageShape,
  passageShape,
  reportEvidence,
  sourceEvidence,
} from './features.ts'
import { gapShape } from './gap-shape.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'
import type { Tag, TaggedToken } from './tags.ts'

export interface Candidate {
  readonly kind: 'cue' | 'continued' | 'nobody'
  readonly cue: Cue | null
  readonly mention: Mention | null
  /** What speaks for it, by groups that several candidates share. */
  readonly evidence: readonly Evidence[]
}

/** What was decided for an earlier passage. */
export interface Decision {
  readonly passage: number
  readonly mention: Mention | null
  readonly cue: Cue | null
}

/** How far a cue may stand from the passage, and a mention from its cue; a bound that keeps long paragraphs linear. */
const reach = { cues: 6, tokens: 45, sentences: 2, mentionTokens: 45, near: 4, left: 14, right: 3 }

/** What was found out for one passage and holds for all that ask again. */
export interface Known {
  readonly sources: Map<Cue, Sources>
  readonly traits: Map<Mention, MentionTraits>
}

/** Nothing found out as yet. */
export function nothingKnown(): Known {
  return { sources: new Map(), traits: new Map() }
}

function traitsOf(reading: Reading, mention: Mention, { traits }: Known): MentionTraits {
  const found = traits.get(mention)
  if (found) return found
  const made = mentionTraits(reading, mention)
  traits.set(mention, made)
  return made
}

interface Source {
  readonly mention: Mention
  readonly evidence: Evidence
  readonly code: Part
  readonly headClass: Part
}

/** A cue's traits, and all that may be its source. */
interface Sources {
  readonly traits: CueTraits
  readonly sources: readonly Source[]
}

/** Mentions that may be a cue's source, found once a cue however many passages ask. */
function sourcesOf(reading: Reading, cue: Cue, known: Known): Sources {
  const found = known.sources.get(cue)
  if (found) return found
  const { mentions, tokens } = reading
  const sentence = tokens[cue.first]?.sentence
  const middle = firstAtOrAfter(mentions, cue.first, (mention) => mention.last)
  const fits = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined &&
    mention.headClass !== 'time' &&
    tokens[mention.head]?.sentence === sentence &&
    Math.abs(mention.head - cue.first) <= reach.mentionTokens
  const ofCue = cueTraits(reading, cue)
  const sources: Source[] = []
  const add = (mention: Mention | undefined): void => {
    if (!fits(mention)) return
    const traits = traitsOf(reading, mention, known)
    const { evidence, code } = sourceEvidence(reading, cue, ofCue, mention, traits)
    sources.push({ mention, evidence, code, headClass: traits.headClass })
  }
  for (let at = middle - 1; at >= Math.max(0, middle - reach.left); at--) {
    const mention = mentions[at]
    if (mention && (at >= middle - reach.near || couldBeSubject(tokens, mention))) add(mention)
  }
  for (let at = middle; at < middle + reach.right; at++) {
    const mention = mentions[at]
    if (mention && mention.first > cue.last) add(mention)
  }
  const all = { traits: ofCue, sources }
  known.sources.set(cue, all)
  return all
}

/** Is the cue in the passage's paragraph, in the line that leads to it, or in the signature below it, and few sentences off? */
function isNear({ tokens }: Reading, quote: { readonly first: number; readonly last: number }, cue: Cue): boolean {
  const token = tokens[cue.first]
  const leads = cue.first < quote.first
  const edge = tokens[leads ? quote.first : quote.last]
  if (!token || !edge || Math.abs(cue.first - (leads ? quote.first : quote.last)) > reach.tokens) return false
  const sentences = Math.abs(edge.sentence - token.sentence)
  const blocks = Math.abs(edge.block - token.block)
  return sentences <= reach.sentences && (blocks === 0 || (blocks === 1 && sentences === 1))
}

/** The nearest cues on either side of the passage, nearest first. */
function cuesNear(reading: Reading, passage: number): readonly Cue[] {
  const { cues, quotes } = reading
  const quote = quotes[passage]
  if (!quote || quote.first < 0) return []
  const near: Cue[] = []
  const middle = firstAtOrAfter(cues, quote.first, (cue) => cue.first)
  for (let at = middle - 1; at >= middle - reach.cues; at--) {
    const cue = cues[at]
    if (!cue || !isNear(reading, quote, cue)) break
    near.push(cue)
  }
  const behind = firstAtOrAfter(cues, quote.last, (cue) => cue.first)
  for (let at = behind; at < behind + reach.cues; at++) {
    const cue = cues[at]
    if (!cue || !isNear(reading, quote, cue)) break
    near.push(cue)
  }
  return near
}

const neverBeforeSubjects: ReadonlySet<Tag> = new Set<Tag>([
  'preposition',
  'to',
  'verb',
  'gerund',
  'participle',
  'possessive',
  'noun',
  'name',
])

/** Far from its cue, a phrase behind a preposition or a verb is no subject. */
function couldBeSubject(tokens: readonly TaggedToken[], mention: Mention): boolean {
  const before = tokens[mention.first - 1]
  return !before || before.sentence !== tokens[mention.first]?.sentence || !neverBeforeSubjects.has(before.tag)
}

const tally = (count: number): string =>
  count === 0 ? '0' : count === 1 ? '1' : count < 4 ? '2' : count < 9 ? '4' : '9'

/** The passage goes on with the speaker of an earlier one. */
function continued(reading: Reading, passage: number, shape: PassageShape, before: Decision): Candidate {
  const { tokens, quotes, blockStarts } = reading
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const earlier = quotes[before.passage] ?? { first: 0, last: 0 }
  const first = tokens[quote.first]
  const blocks = Math.min(3, (first?.block ?? 0) - (tokens[earlier.last]?.block ?? 0))
  const sentences = Math.min(3, (first?.sentence ?? 0) - (tokens[earlier.last]?.sentence ?? 0))
  const gap = quote.first - earlier.last - 1
  const blockStart = blockStarts[first?.block ?? 0] ?? 0
  const blockEnd = blockStarts[(tokens[quote.last]?.block ?? 0) + 1] ?? tokens.length
  const alone = blockStart === quote.first && blockEnd === quote.last + 1
  const cueSide = before.cue === null ? 'none' : before.cue.first > earlier.last ? 'after' : 'before'
  const inBetween = gapShape(tokens, earlier.last + 1, quote.first)
  const after = tokens[quote.last + 1]?.tag ?? 'end'
  const where = `${blocks}/${sentences}`
  const position = alone ? 'alone' : shape.place.text
  const earlierEnds = passageShape(reading, before.passage).ending.text
  return {
    kind: 'continued',
    cue: before.cue,
    mention: before.mention,
    evidence: [
      weighEvidence(
        [
          'g:',
          `g:${where}`,
          `g:${where}/${position}`,
          `g:${where}/${tally(gap)}`,
          `g:${where}/${cueSide}`,
          `g:${where}/${shape.opening.text}/${shape.ending.text}`,
          `g:${where}/${shape.words.text}`,
          `g:${where}/${earlierEnds}`,
          `g:${position}/${after}`,
          `g:${position}/${shape.ending.text}`,
          `g:${position}/${cueSide}/${tally(gap)}`,
          ...(blocks === 0
            ? [`g:~${inBetween}`]
            : [
                `g:blockEnds/${tally((blockStarts[(tokens[earlier.last]?.block ?? 0) + 1] ?? 0) - earlier.last - 1)}/${position}`,
              ]),
        ].map(featureOf),
      ),
    ],
  }
}

const anyNobody = featureOf('n:')
const nobodyTable = featuresByTwo((part, other) => `n:${part}/${other}`)

function nobody(shape: PassageShape): Candidate {
  return {
    kind: 'nobody',
    cue: null,
    mention: null,
    evidence: [
      weighEvidence([anyNobody, nobodyTable(shape.words, shape.opening), nobodyTable(shape.place, shape.ending)]),
    ],
  }
}

const jointTables = {
  pair: featuresByTwo((part, other) => `j:${part}/${other}`),
  firstSpeaker: featureOf('h:none'),
  history: featuresByTwo((who, together) => `h:${who}/${together}`),
  other: featuresByTwo((headClass, together) => `h:other/${headClass}/${together}`),
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
): Feature {
  const { tokens, quotes } = reading
  const last = before?.mention
  if (!last) return jointTables.firstSpeaker
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const together =
    tokens[quotes[before.passage]?.last ?? 0]?.block === tokens[quote.first]?.block ? sameness.same : sameness.other
  if (last === mention) return jointTables.history(sameness.mention, together)
  const word = tokens[mention.head]?.low
  if (word === tokens[last.head]?.low) return jointTables.history(sameness.word, together)
  return jointTables.other(headClass, together)
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
  const candidates: Candidate[] = [nobody(shape)]
  if (before?.mention) candidates.push(continued(reading, passage, shape, before))
  const near = cuesNear(reading, passage).map((cue) => {
    const { traits, sources } = sourcesOf(reading, cue, known)
    return { cue, traits, sources, report: reportEvidence(reading, passage, shape, cue, traits) }
  })
  let top = 0
  for (const { report, sources } of near) {
    for (const { evidence } of sources) top = Math.max(top, report.evidence.weight + evidence.weight)
  }
  const { pair } = jointTables
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
        historyFeature(reading, passage, source, before),
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
