/**
 * What is known about a possible answer, as named features: a cue and a mention that may be its source (“s:”), and a passage
 * and a cue that may report it (“q:”). The weights table gives each a number.
 */
import type { Cue } from './cues.ts'
import {
  type Evidence,
  type Part,
  partOf,
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

const buckets = Array.from({ length: 21 }, (_, count) =>
  partOf(count < 4 ? String(count) : count < 7 ? '4' : count < 12 ? '7' : count < 20 ? '12' : '20'),
)
const none = partOf('')
const bucket = (count: number): Part => buckets[Math.min(20, count)] ?? none
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
  readonly who: Part
  readonly before: Part
  readonly after: Part
  /** The tag that it opens with; null for a name without titles. */
  readonly opens: Part | null
  readonly headClass: Part
}

/** The traits of `mention`. */
export function mentionTraits(reading: Reading, mention: Mention): MentionTraits {
  const { tokens } = reading
  const tag = tokens[mention.first]?.tag
  return {
    who: partOf(mentionClass(reading, mention)),
    before: partOf(beforeTag(tokens, mention.first)),
    after: partOf(tokens[mention.last + 1]?.tag ?? 'end'),
    opens: mention.headClass === 'name' && tag === 'name' ? null : partOf(tag ?? ''),
    headClass: partOf(mention.headClass),
  }
}

/** What a cue shows by itself. */
export interface CueTraits {
  readonly kind: Part
  readonly form: Part
  readonly cueClass: Part
  readonly before: Part
}

/** The traits of `cue`. */
export function cueTraits({ tokens }: Reading, cue: Cue): CueTraits {
  return {
    kind: partOf(cueKind(cue)),
    form: partOf(cue.form),
    cueClass: partOf(cue.cueClass),
    before: partOf(beforeTag(tokens, cue.first)),
  }
}

/** How near a mention stands to its cue: `touch` with nothing but helpers between, `aside` behind a bracketing pair of commas. */
function nearness(shape: string): string {
  if (shape === '' || shape === 'x') return 'touch'
  if (/^[,(-].*[,(-]x?$/.test(shape)) return 'aside'
  if (!/[VW,.Q&]/.test(shape)) return 'near'
  return 'far'
}

/** What the gap shows between a mention and its cue, or a cue and its passage, by its shape. */
const gapTraits = remembered((shape: string) => {
  const near = nearness(shape)
  return {
    near: partOf(near),
    left: { code: partOf(`L${near}`), gap: featureOf(`s:L${shape}`) },
    right: { code: partOf(`R${near}`), gap: featureOf(`s:R${shape}`) },
    before: featureOf(`q:B${shape}`),
    after: featureOf(`q:A${shape}`),
    hasQuote: shape.includes('Q'),
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

const sides = { left: partOf('L'), right: partOf('R'), before: partOf('B'), after: partOf('A') }

/** The cue and the mention: is this mention the cue's source? */
export function sourceEvidence(
  { tokens }: Reading,
  cue: Cue,
  { kind, form, before: cueBefore }: CueTraits,
  mention: Mention,
  { who, before, after, opens }: MentionTraits,
): { readonly evidence: Evidence; readonly code: Part } {
  const left = mention.last < cue.first
  const shape = left ? gapShape(tokens, mention.last + 1, cue.first) : gapShape(tokens, cue.last + 1, mention.first)
  const side = left ? sides.left : sides.right
  const traits = gapTraits(shape)
  const { near } = traits
  const { code, gap } = left ? traits.left : traits.right
  const distance = bucket(left ? cue.first - mention.last - 1 : mention.first - cue.last - 1)
  const features = [
    gap,
    sourceTables.kind(code, kind),
    sourceTables.form(side, form, near),
    sourceTables.distance(side, distance),
    sourceTables.who(side, who),
    sourceTables.whoKind(who, kind),
    sourceTables.before(side, before),
    sourceTables.before(near, before),
    sourceTables.after(side, left ? none : after),
    sourceTables.before(who, before),
    sourceTables.cueBefore(side, cueBefore),
  ]
  if (left) {
    if (traits.hasVerb) features.push(sourceTables.verbBetween(before))
    if (traits.ownVerb) features.push(traits.ownVerb)
    if (traits.hasClause) features.push(sourceTables.clauseBetween)
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
  readonly ending: Part
  readonly opening: Part
  readonly words: Part
  /** Whether it opens its sentence or stands inside. */
  readonly place: Part
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
    ending: partOf(last ? ending(text.slice(Math.max(last.start, last.end - 3), last.end)) : 'open'),
    opening: partOf(/^[^\p{L}\p{N}]*\p{Ll}/u.test(head) ? 'small' : 'capital'),
    words: partOf(words < 4 ? 'few' : words < 10 ? 'some' : 'many'),
    place: partOf(before?.sentence !== reading.tokens[quote.first]?.sentence ? 'opens' : 'inside'),
  }
}

const introducers = new Set(', : that of as for a the to is was by'.split(' '))

const reportTables = {
  pair: featuresByTwo((code, part) => `q:${code}/${part}`),
  triple: featuresByThree((code, part, other) => `q:${code}/${part}/${other}`),
  distance: featuresByThree((side, distance, sentences) => `q:${side}${distance}/${sentences}`),
  otherBetween: featuresByTwo((side, opens) => `q:${side}otherBetween/${opens}`),
}

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
  const { tokens, quotes } = reading
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const before = cue.last < quote.first
  const gap = gapTraits(
    before ? gapShape(tokens, cue.last + 1, quote.first) : gapShape(tokens, quote.last + 1, cue.first),
  )
  const side = before ? sides.before : sides.after
  const near = tokens[before ? quote.first : quote.last]
  const far = tokens[cue.first]
  const sentences = Math.min(3, Math.abs((near?.sentence ?? 0) - (far?.sentence ?? 0)))
  const distance = bucket(before ? quote.first - cue.last - 1 : cue.first - quote.last - 1)
  const place = (before ? codes.before : codes.after)[sentences]
  const code = ((near?.block ?? 0) === (far?.block ?? 0) ? place?.same : place?.other) ?? none
  const opener = openerOf(tokens[before ? quote.first - 1 : quote.last + 1], before)
  const { pair, triple } = reportTables
  const features: Feature[] = [
    before ? gap.before : gap.after,
    pair(code, kind),
    pair(code, shape.ending),
    pair(code, shape.opening),
    triple(code, shape.place, shape.ending),
    reportTables.distance(side, distance, bucket(sentences)),
    triple(side, kind, distance),
    pair(code, form),
    pair(code, opener),
    pair(kind, opener),
    triple(kind, shape.words, shape.opening),
  ]
  if (gap.hasQuote) features.push(reportTables.otherBetween(side, shape.place))
  return { evidence: weighEvidence(features), code }
}

/** The word or part of speech beside the passage, on the side of its cue. */
function openerOf(beside: TaggedToken | undefined, before: boolean): Part {
  if (!beside) return none
  return partOf(before && introducers.has(beside.low) ? beside.low : beside.tag)
}
