/** The ground of an attribution as a code with the words that a reader is told. */
import type { Referent, Rule } from '../article.ts'
import type { Entity } from './entities.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Referents } from './coreference.ts'
import type { Mention } from './mention.ts'
import { phraseLast } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { Weighed } from './weighing.ts'
import { oneSpaced } from '../white-space.ts'

function wordsOf({ frame, tokens }: Reading, { first, last }: Pick<Cue, 'first' | 'last'>): string {
  return oneSpaced(frame.text.slice(tokens[first]?.start, tokens[last]?.end))
}

/** “Hale’s aide’s lawyer” has two. */
const mostPossessors = 3

/** Where a description begins, with those whom it belongs to: “‹Hale’s› campaign”, “‹the governor’s› office”. */
function describedFrom({ tokens, mentions }: Reading, mention: Mention): number {
  let { first } = mention
  for (let count = 0; count < mostPossessors && tokens[first - 1]?.tag === 'possessive'; count++) {
    const owner = mentions[firstAtOrAfter(mentions, first - 2, ({ last }) => last)]
    if (owner?.isPossessor !== true || owner.last !== first - 2) break
    ;({ first } = owner)
  }
  return first
}

/** A description as printed, without the capital that only opens its sentence: “the text of the resolution”. */
export function printedName(reading: Reading, mention: Mention): string {
  const first = describedFrom(reading, mention)
  const words = wordsOf(reading, { first, last: phraseLast(reading.tokens, mention, reading.language) })
  const { tag, low } = reading.tokens[first] ?? { tag: 'stop', low: '' }
  // “Republicans claim” opens a sentence with a name, whatever part it plays there.
  const isName = tag === 'name' || reading.language.names.peoples.has(low)
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** Where the cue stands: before, after, or between two passages of one sentence. */
function placeOf({ quotes, tokens }: Reading, passage: number, cue: Cue): 'cue-before' | 'cue-after' | 'cue-between' {
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const leads = cue.first < quote.first
  const other = leads ? quotes[passage - 1] : quotes[passage + 1]
  const isBetween = other && (leads ? other.last < cue.first : cue.first < other.first)
  const here = tokens[cue.first]
  const isJoined =
    isBetween &&
    tokens[leads ? other.last : other.first]?.block === here?.block &&
    tokens[other.first]?.sentence === here?.sentence &&
    tokens[quote.first]?.sentence === here?.sentence
  if (isJoined) return 'cue-between'
  return leads ? 'cue-before' : 'cue-after'
}

function cueRule(reading: Reading, { passage, cue, kind }: Weighed): Rule {
  if (kind === 'continued' || !cue) return { code: 'continued' }
  if (cue.kind === 'label') return { code: 'label-before' }
  if (cue.kind === 'signature') return { code: 'signature' }
  return { code: placeOf(reading, passage, cue), cue: wordsOf(reading, cue) }
}

/** The last entity before `mention` that was named and fits. */
function lastNamed(
  { mentions }: Reading,
  mention: Mention,
  fits: (entity: Entity) => boolean,
  entityOf: ReadonlyMap<Mention, Entity>,
): Entity | undefined {
  for (let at = firstAtOrAfter(mentions, mention.first, ({ first }) => first) - 1; at >= 0; at--) {
    const each = mentions[at]
    const entity = each?.headClass === 'name' ? entityOf.get(each) : undefined
    if (entity && fits(entity)) return entity
  }
  return undefined
}

/** Whom a pronoun stands for, and why. */
function pronounReferent(reading: Reading, mention: Mention, { entityOf, thingOf }: Referents): Referent {
  const low = wordsOf(reading, mention).toLowerCase()
  // “I” is written so wherever it stands.
  const plain = reading.language.pronouns.plainForms.get(low)
  const word = plain?.toLowerCase() === low ? plain : low
  const entity = entityOf.get(mention)
  const thing = thingOf.get(mention)
  if (thing)
    return { code: 'taken-for', mention: word, name: entityOf.get(thing)?.shown ?? printedName(reading, thing) }
  if (!entity) return { code: 'unknown', mention: word }
  const { gender } = entity
  const fits = (other: Entity): boolean => other.isPerson && (other.gender ?? gender) === gender
  if (gender && lastNamed(reading, mention, fits, entityOf) === entity) {
    return { code: gender === 'male' ? 'last-man' : 'last-woman', mention: word }
  }
  return { code: 'named-before', mention: word, name: entity.shown }
}

/** Whom a mention that is no name stands for; undefined where it is a name, or a description that names nobody. */
function referentOf(reading: Reading, mention: Mention, referents: Referents): Referent | undefined {
  if (mention.headClass === 'pronoun') return pronounReferent(reading, mention, referents)
  const entity = mention.headClass === 'name' ? undefined : referents.entityOf.get(mention)
  return entity && { code: 'taken-for', mention: wordsOf(reading, mention), name: entity.shown }
}

/** “I said”, in a turn of `name`. */
export function selfRule(reading: Reading, decision: Weighed, name: string): Rule {
  const mention = decision.mention ? wordsOf(reading, decision.mention) : ''
  return { ...cueRule(reading, decision), referent: { code: 'taken-for', mention, name } }
}

/** Such as `cue-between` with “warned”, and the referent `last-man` with “he”. */
export function ruleOf(reading: Reading, decision: Weighed, referents: Referents): Rule {
  if (!decision.mention) return { code: 'nobody-named' }
  const rule = cueRule(reading, decision)
  const referent = referentOf(reading, decision.mention, referents)
  return referent ? { ...rule, referent } : rule
}
