/**
 * What is known about a possible answer, as named features: a cue and a mention that may be its source (“s:”), and a passage
 * and a cue that may report it (“q:”). The weights table gives each a number.
 */
import type { Cue } from './cues.ts'
import {
  type Evidence,
  type Feature,
  featureOf,
  featuresBy,
  featuresByThree,
  featuresByTwo,
  weighEvidence,
} from './evidence.ts'
import { gapShape } from './gap-shape.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'
import { remembered } from './remembered.ts'
import type { Tag, TaggedToken } from './tags.ts'

const bucket = (count: number): string =>
  count < 4 ? (small[count] ?? '') : count < 7 ? '4' : count < 12 ? '7' : count < 20 ? '12' : '20'
const small = ['0', '1', '2', '3']

const cueKind = (cue: Cue): string => (cue.kind === 'verb' ? cue.cueClass : cue.kind)

/** Tokens that a possessor, and its own possessor, may take. */
const furthestPossessor = 12
const possessorTags: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'determiner',
  'numeral',
  'adjective',
  'noun',
  'name',
  'possessive-pronoun',
])

/** What stands before a phrase; for “the port’s crew” what stands before the port. */
function beforeTag(tokens: readonly TaggedToken[], first: number): string {
  let at = first
  while (tokens[at - 1]?.tag === 'possessive' && first - at < furthestPossessor) {
    at--
    while (possessorTags.has(tokens[at - 1]?.tag) && first - at < furthestPossessor) at--
  }
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]?.sentence) return 'start'
  return before.low === 'by' ? 'by' : before.tag
}

const subjects = new Set('he she they i we it who you'.split(' '))

/** How the mention's words classify it: names, “he”, “him”, “his” and “who” behave unlike each other. */
function mentionClass(reading: Reading, mention: Mention): string {
  const { low } = reading.tokens[mention.head] ?? { low: '' }
  if (mention.headClass !== 'pronoun') return mention.isPossessor ? 'possessor' : mention.headClass
  if (mention.isPossessor) return 'his'
  return subjects.has(low) ? low : 'him'
}

/** What a mention shows by itself, whatever cue it is held against. */
export interface MentionTraits {
  readonly who: string
  readonly before: string
  readonly after: string
  /** The tag that it opens with; null for a name without titles. */
  readonly opens: string | null
}

/** The traits of `mention`. */
export function mentionTraits(reading: Reading, mention: Mention): MentionTraits {
  const { tokens } = reading
  const tag = tokens[mention.first]?.tag
  return {
    who: mentionClass(reading, mention),
    before: beforeTag(tokens, mention.first),
    after: tokens[mention.last + 1]?.tag ?? 'end',
    opens: mention.headClass === 'name' && tag === 'name' ? null : (tag ?? ''),
  }
}

/** How near a mention stands to its cue: `touch` with nothing but helpers between, `aside` behind a bracketing pair of commas. */
function nearness(shape: string): string {
  if (shape === '' || shape === 'x') return 'touch'
  if (/^[,(-].*[,(-]x?$/.test(shape)) return 'aside'
  if (!/[VW,.Q&]/.test(shape)) return 'near'
  return 'far'
}

/** What the gap between a mention and its cue shows, by its shape. */
const gapTraits = remembered((shape: string) => {
  const near = nearness(shape)
  return {
    near,
    codes: { L: `L${near}`, R: `R${near}` },
    hasVerb: /[VG]/.test(shape),
    ownVerb: /^x?V/.test(shape)
      ? featureOf(
          `s:ownVerb${shape.includes('&') ? '&' : ''}${shape.includes('W') ? 'W' : ''}${/[,Q]/.test(shape) ? ',' : ''}`,
        )
      : null,
    hasClause: shape.includes('W'),
  }
})

const sourceTables = {
  shape: featuresByTwo((side, shape) => `s:${side}${shape}`),
  kind: featuresByTwo((code, kind) => `s:${code}/${kind}`),
  form: featuresByThree((side, form, near) => `s:${side}/${form}/${near}`),
  distance: featuresByTwo((side, distance) => `s:${side}${distance}`),
  who: featuresByTwo((side, who) => `s:${side}/${who}`),
  whoKind: featuresByTwo((who, kind) => `s:${who}/${kind}`),
  before: featuresByTwo((place, before) => `s:${place}<${before}`),
  after: featuresByTwo((side, after) => `s:${side}>${after}`),
  cueBefore: featuresByTwo((side, before) => `s:cue<${side}/${before}`),
  verbBetween: featuresBy((before) => `s:verbBetween/${before}`),
  clauseBetween: featureOf('s:clauseBetween'),
  opens: featuresByTwo((who, tag) => `s:${who}^${tag}`),
}

/** What stands before a cue, as its sources are asked for. */
export function beforeCue({ tokens }: Reading, cue: Cue): string {
  return beforeTag(tokens, cue.first)
}

/** The cue and the mention: is this mention the cue's source? */
export function sourceEvidence(
  { tokens }: Reading,
  cue: Cue,
  cueBefore: string,
  mention: Mention,
  { who, before, after, opens }: MentionTraits,
): { readonly evidence: Evidence; readonly code: string } {
  const left = mention.last < cue.first
  const shape = left ? gapShape(tokens, mention.last + 1, cue.first) : gapShape(tokens, cue.last + 1, mention.first)
  const side = left ? 'L' : 'R'
  const { near, codes, hasVerb, ownVerb, hasClause } = gapTraits(shape)
  const kind = cueKind(cue)
  const distance = bucket(left ? cue.first - mention.last - 1 : mention.first - cue.last - 1)
  const code = codes[side]
  const features = [
    sourceTables.shape(side, shape),
    sourceTables.kind(code, kind),
    sourceTables.form(side, cue.form, near),
    sourceTables.distance(side, distance),
    sourceTables.who(side, who),
    sourceTables.whoKind(who, kind),
    sourceTables.before(side, before),
    sourceTables.before(near, before),
    sourceTables.after(side, left ? '' : after),
    sourceTables.before(who, before),
    sourceTables.cueBefore(side, cueBefore),
  ]
  if (left) {
    if (hasVerb) features.push(sourceTables.verbBetween(before))
    if (ownVerb) features.push(ownVerb)
    if (hasClause) features.push(sourceTables.clauseBetween)
  }
  if (opens !== null) features.push(sourceTables.opens(who, opens))
  return { evidence: weighEvidence(features), code }
}

/** How a passage ends: with the comma that hands over to its cue, or for good. */
function ending(text: string): string {
  const last = text.trimEnd().slice(-1)
  return last === ','
    ? 'comma'
    : /[.…]/.test(last)
      ? 'stop'
      : /[?!]/.test(last)
        ? 'call'
        : /[—–-]/.test(last)
          ? 'dash'
          : 'open'
}

export interface PassageShape {
  readonly ending: string
  readonly opening: string
  readonly words: string
  readonly opensSentence: boolean
}

export function passageShape(reading: Reading, passage: number): PassageShape {
  const { spans } = reading.frame.passages[passage] ?? { spans: [] }
  const first = spans[0]
  const last = spans.at(-1)
  const { text } = reading.frame
  const head = first ? text.slice(first.start, first.start + 3) : ''
  const words = first && last ? Math.ceil((last.end - first.start) / 6) : 0
  const quote = reading.quotes[passage] ?? { first: -1, last: -1 }
  const before = reading.tokens[quote.first - 1]
  return {
    ending: last ? ending(text.slice(Math.max(last.start, last.end - 3), last.end)) : 'open',
    opening: /^[^\p{L}\p{N}]*\p{Ll}/u.test(head) ? 'small' : 'capital',
    words: words < 4 ? 'few' : words < 10 ? 'some' : 'many',
    opensSentence: before?.sentence !== reading.tokens[quote.first]?.sentence,
  }
}

const introducers = new Set(', : that of as for a the to is was by'.split(' '))

const reportTables = {
  code: remembered((side: string) =>
    remembered((sentences: number) => ({ same: `${side}${sentences}`, other: `${side}${sentences}/block` })),
  ),
  gap: featuresByTwo((side, gap) => `q:${side}${gap}`),
  pair: featuresByTwo((code, part) => `q:${code}/${part}`),
  triple: featuresByThree((code, part, other) => `q:${code}/${part}/${other}`),
  distance: featuresByThree((side, distance, sentences) => `q:${side}${distance}/${sentences}`),
  otherBetween: featuresByTwo((side, opens) => `q:${side}otherBetween/${opens}`),
}

/** The passage and the cue: does this cue report this passage? */
export function reportEvidence(
  reading: Reading,
  passage: number,
  shape: PassageShape,
  cue: Cue,
): { readonly evidence: Evidence; readonly code: string } {
  const { tokens, quotes } = reading
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const before = cue.last < quote.first
  const gap = before ? gapShape(tokens, cue.last + 1, quote.first) : gapShape(tokens, quote.last + 1, cue.first)
  const side = before ? 'B' : 'A'
  const near = tokens[before ? quote.first : quote.last]
  const far = tokens[cue.first]
  const sentences = Math.min(3, Math.abs((near?.sentence ?? 0) - (far?.sentence ?? 0)))
  const distance = bucket(before ? quote.first - cue.last - 1 : cue.first - quote.last - 1)
  const codes = reportTables.code(side)(sentences)
  const code = (near?.block ?? 0) === (far?.block ?? 0) ? codes.same : codes.other
  const kind = cueKind(cue)
  const opener = openerOf(tokens[before ? quote.first - 1 : quote.last + 1], before)
  const opens = shape.opensSentence ? 'opens' : 'inside'
  const { pair, triple } = reportTables
  const features: Feature[] = [
    reportTables.gap(side, gap),
    pair(code, kind),
    pair(code, shape.ending),
    pair(code, shape.opening),
    triple(code, opens, shape.ending),
    reportTables.distance(side, distance, small[sentences] ?? ''),
    triple(side, kind, distance),
    pair(code, cue.form),
    pair(code, opener),
    pair(kind, opener),
    triple(kind, shape.words, shape.opening),
  ]
  if (gap.includes('Q')) features.push(reportTables.otherBetween(side, opens))
  return { evidence: weighEvidence(features), code }
}

/** The word or part of speech beside the passage, on the side of its cue. */
function openerOf(beside: TaggedToken | undefined, before: boolean): string {
  if (!beside) return ''
  return before && introducers.has(beside.low) ? beside.low : beside.tag
}
