/** What speaks for a mention as the source of a cue, as named features (“s:”); the language's table gives each a number. */
import type { Cue } from './cues.ts'
import { type Evidence, featureMaker, type Part, partOf, weighEvidence } from './evidence.ts'
import { gapShape } from './gap-shape.ts'
import { bucket, gapTraits } from './gap-traits.ts'
import type { Weights } from './language.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { memoized } from './memoized.ts'
import type { SubjectPath } from './subjects.ts'
import type { CueTraits, MentionTraits } from './traits.ts'

const tablesOf = memoized((weights: Weights) => {
  const maker = featureMaker(weights)
  const { feature, byOne, byTwo, byThree } = maker
  return {
    gaps: gapTraits(maker),
    kind: byTwo((code, kind) => `s:${code}/${kind}`),
    form: byThree((side, form, near) => `s:${side}/${form}/${near}`),
    distance: byTwo((side, distance) => `s:${side}${distance}`),
    who: byTwo((side, who) => `s:${side}/${who}`),
    whoKind: byTwo((who, kind) => `s:${who}/${kind}`),
    before: byTwo((place, before) => `s:${place}<${before}`),
    after: byTwo((side, after) => `s:${side}>${after}`),
    cueBefore: byTwo((side, before) => `s:cue<${side}/${before}`),
    verbBetween: byOne((before) => `s:verbBetween/${before}`),
    clauseBetween: feature('s:clauseBetween'),
    opens: byTwo((who, tag) => `s:${who}^${tag}`),
    role: byTwo((role, form) => `s:${role}=${form}`),
    roleKind: byTwo((role, kind) => `s:${role}=${kind}`),
    isSubject: byTwo((is, form) => `s:${is}=${form}`),
    isSubjectKind: byTwo((is, kind) => `s:${is}=${kind}`),
    roleWho: byTwo((role, who) => `s:${role}=${who}`),
    roleBefore: byTwo((role, before) => `s:${role}<${before}`),
  }
})

const paths: readonly SubjectPath[] = [
  'direct',
  'aside',
  'phrase',
  'relative',
  'shared',
  'control',
  'object',
  'with',
  'inverted',
  'agent',
  'owner',
]
const partsOf = (prefix: string) =>
  Object.fromEntries(paths.map((path) => [path, partOf(`${prefix}${path}`)])) as Record<SubjectPath, Part>
/** Whether a mention is the cue's subject, or another one is, or none is found. */
const roles = { none: partOf('noSubject'), is: partsOf('subject-'), other: partsOf('not-') }
/** The same whatever way the subject was reached, for ways that are rare. */
const isSubject = { yes: partOf('isSubject'), no: partOf('isNotSubject') }

const none = partOf('')
const sides = { left: partOf('L'), right: partOf('R') }

/** The cue and the mention: is this mention the cue's source? */
export function sourceEvidence(
  { tokens, language, clauses }: Reading,
  cue: Cue,
  { kind, form, before: cueBefore }: CueTraits,
  mention: Mention,
  { who, before, after, opens }: MentionTraits,
): { readonly evidence: Evidence; readonly code: Part } {
  const left = mention.last < cue.first
  const shape = left ? gapShape(tokens, mention.last + 1, cue.first) : gapShape(tokens, cue.last + 1, mention.first)
  const side = left ? sides.left : sides.right
  const tables = tablesOf(language.attributionWeights)
  const traits = tables.gaps(shape)
  const { near } = traits
  const { code, gap } = left ? traits.left : traits.right
  const distance = bucket(left ? cue.first - mention.last - 1 : mention.first - cue.last - 1)
  const features = [
    gap,
    tables.kind(code, kind),
    tables.form(side, form, near),
    tables.distance(side, distance),
    tables.who(side, who),
    tables.whoKind(who, kind),
    tables.before(side, before),
    tables.before(near, before),
    tables.after(side, left ? none : after),
    tables.before(who, before),
    tables.cueBefore(side, cueBefore),
  ]
  if (left) {
    if (traits.hasVerb) features.push(tables.verbBetween(before))
    if (traits.ownVerb) features.push(traits.ownVerb)
    if (traits.hasClause) features.push(tables.clauseBetween)
  }
  const subject = clauses.subjectOf(cue)
  const role =
    subject === null ? roles.none : subject.mention === mention ? roles.is[subject.path] : roles.other[subject.path]
  features.push(
    tables.role(role, form),
    tables.roleKind(role, kind),
    tables.roleWho(role, who),
    tables.roleBefore(role, before),
  )
  if (subject !== null) {
    const is = subject.mention === mention ? isSubject.yes : isSubject.no
    features.push(tables.isSubject(is, form), tables.isSubjectKind(is, kind))
  }
  if (opens !== null) features.push(tables.opens(who, opens))
  return { evidence: weighEvidence(features), code }
}
