/** What a mention and a cue show by themselves, whatever they are held against. */
import { phraseStart } from './clause-joints.ts'
import type { Cue } from './cues.ts'
import { type Part, partOf } from './evidence.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

const cueKind = (cue: Cue): string => (cue.kind === 'verb' ? cue.cueClass : cue.kind)

/** What stands before a phrase; for “the port’s crew” what stands before the port. */
function beforeTag({ tokens, language }: Reading, first: number): string {
  const at = phraseStart({ tokens }, first)
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]?.sentence) return 'start'
  return language.cues.agents.has(before.low) ? before.low : before.tag
}

/** How the mention's words classify it: names, “he”, “him”, “his” and “who” behave unlike each other. */
function mentionClass(reading: Reading, mention: Mention): string {
  const { low } = reading.tokens[mention.head] ?? { low: '' }
  if (mention.headClass !== 'pronoun') return mention.isPossessor ? 'possessor' : mention.headClass
  if (mention.isPossessor) return 'his'
  return reading.language.pronouns.subjects.has(low) ? low : 'him'
}

/** What a mention shows. */
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
    before: partOf(beforeTag(reading, mention.first)),
    after: partOf(tokens[mention.last + 1]?.tag ?? 'end'),
    opens: mention.headClass === 'name' && tag === 'name' ? null : partOf(tag ?? ''),
    headClass: partOf(mention.headClass),
  }
}

/** What a cue shows. */
export interface CueTraits {
  readonly kind: Part
  readonly form: Part
  readonly cueClass: Part
  readonly before: Part
}

/** The traits of `cue`. */
export function cueTraits(reading: Reading, cue: Cue): CueTraits {
  return {
    kind: partOf(cueKind(cue)),
    form: partOf(cue.form),
    cueClass: partOf(cue.cueClass),
    before: partOf(beforeTag(reading, cue.first)),
  }
}
