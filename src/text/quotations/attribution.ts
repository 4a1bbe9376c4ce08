/**
 * Who said each passage. Passes: read the text into tokens, mentions and cues; decide for each passage which mention is its
 * source; find out whom the mention stands for; say how we know.
 */
import type { AttributionBasis, NamedSpeaker, SpeakerType } from '../article.ts'
import type { Span } from '../span.ts'
import type { Entity } from './entities.ts'
import { type Referents, resolveMentions } from './coreference.ts'
import { findContexts } from './find-contexts.ts'
import { type Ground, groundOf, labelGround } from './grounds.ts'
import type { KindContext } from './kind-context.ts'
import type { Language } from './language.ts'
import { areMembers, isMember } from './members.ts'
import type { Mention } from './mention.ts'
import { namedSpeakers } from './named-speakers.ts'
import { phraseLast } from './phrases.ts'
import { partnersOf } from './partners.ts'
import type { Attribution, Frame } from './passage.ts'
import { labelledSpeaker, type TurnSpeaker, turnSpeakers } from './turns/turn-speakers.ts'
import { type Reading, readFrame } from './reading.ts'
import { printedName, ruleOf, selfRule } from './rule.ts'
import { innerLabel, innerSignature } from './transcripts.ts'
import { decideAll, type Weighed } from './weighing.ts'

export interface Attributions {
  /** One a passage and in their order; null where the text names nobody, and everywhere in a language whose words are not known. */
  readonly passages: readonly (Attribution | null)[]
  /** What each of these answers rests on; null in a language whose words are not known. */
  readonly grounds: readonly (Ground | null)[]
  /** One a turn and in their order: a label is read in every language. */
  readonly turns: readonly TurnSpeaker[]
  /** What was read around each passage, which tells its kind as well; empty where the words of the language are not known. */
  readonly contexts: readonly KindContext[]
  readonly named: readonly NamedSpeaker[]
}

/** Who said each passage and each turn of `frame`. */
export function attribute(frame: Frame, language: Language | undefined): Attributions {
  const { passages, turns } = frame
  const none = passages.map(() => null)
  if (!language) return { passages: none, grounds: none, turns: turns.map(labelledSpeaker), contexts: [], named: [] }
  if (passages.length === 0 && turns.length === 0)
    return { passages: [], grounds: [], turns: [], contexts: [], named: [] }
  const reading = readFrame(frame, language)
  const decisions = decideAll(reading)
  const speaking = new Set(decisions.flatMap(({ mention }) => (mention ? [mention] : [])))
  const referents = resolveMentions(reading, speaking)
  const speakers = turnSpeakers(reading, referents)
  const passagesSaid = decisions.map(
    (decision) =>
      labelled(reading, referents, decision) ??
      inTurn(reading, speakers, decision) ??
      describe(reading, referents, decision),
  )
  const names = new Set([...passagesSaid.map((said) => said?.name), ...speakers.map(({ name }) => name)])
  return {
    passages: passagesSaid,
    grounds: decisions.map((decision) =>
      innerLabel(frame, decision.passage) ? labelGround : groundOf(reading, referents, decision),
    ),
    turns: speakers,
    contexts: findContexts(reading, decisions),
    named: namedSpeakers(reading, referents, ({ shown }) => names.has(shown)),
  }
}

/** Words in marks that whoever speaks in the transcript says himself: “I said”, or nobody else is named. */
function inTurn(reading: Reading, speakers: readonly TurnSpeaker[], decision: Weighed): Attribution | null {
  const { passage, kind, cue, mention } = decision
  const turn = reading.turnOf[passage] ?? -1
  const speaker = speakers[turn]
  const label = reading.frame.turns[turn]?.label.name
  if (!speaker || !label || (kind !== 'label' && kind !== 'self')) return null
  if (kind === 'label' || !mention)
    return { cue: null, mention: label, ...speaker, basis: 'labelled', rule: { code: 'in-turn' } }
  return {
    cue: cue && tokenSpan(reading, cue.first, cue.last),
    mention: tokenSpan(reading, mention.first, mention.last),
    ...speaker,
    basis: 'pronoun',
    rule: selfRule(reading, decision, speaker.name),
  }
}

/** “HALE: We will stay.”, and a name in the line below the words. */
function labelled({ frame }: Reading, { entities }: Referents, { passage }: Weighed): Attribution | null {
  const label = innerLabel(frame, passage)
  const mention = label ?? innerSignature(frame, passage)
  if (!mention) return null
  const printed = frame.text.slice(mention.start, mention.end)
  const surname = printed.toLowerCase().split(' ').at(-1)
  const entity = entities.find(({ names }) => names.some((name) => name.surname === surname))
  return {
    cue: null,
    mention,
    name: entity?.shown ?? printed,
    basis: 'named',
    type: 'person',
    rule: { code: label ? 'label-inside' : 'signed-inside' },
  }
}

function describe(reading: Reading, referents: Referents, decision: Weighed): Attribution | null {
  const { mention, cue } = decision
  if (!mention) return null
  const thing = referents.thingOf.get(mention) ?? mention
  const entity = referents.entityOf.get(thing)
  const partners = partnersOf(reading, mention)
  const others = partners.map((partner) => referents.entityOf.get(partner))
  const name =
    entity?.shown ?? (thing.headClass === 'pronoun' ? pronounName(reading, thing) : printedName(reading, thing))
  const areJoined = others.length > 0 && others.every((other) => other && !other.isBody && other !== entity)
  const names = others.flatMap((other) => other?.shown ?? [])
  return {
    cue: cue && tokenSpan(reading, cue.first, cue.last),
    mention: tokenSpan(
      reading,
      areJoined ? (partners[0] ?? mention).first : mention.first,
      phraseLast(reading.tokens, mention, reading.language),
    ),
    name: areJoined && name !== null ? `${names.join(', ')} and ${name}` : name,
    basis: basisOf(reading, mention, decision),
    type: areJoined ? 'group' : typeOf(reading, thing, entity),
    rule: ruleOf(reading, decision, referents),
  }
}

/** “she”, “someone”: the text says that somebody spoke, and no more. A relative word by itself says nothing, and “you” is anybody. */
function pronounName({ tokens, language }: Reading, { head }: Mention): string | null {
  const low = tokens[head]?.low ?? ''
  const { plainForms, indefinite } = language.pronouns
  return plainForms.get(low) ?? (indefinite.test(low) ? low : null)
}

function tokenSpan({ tokens }: Reading, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

function basisOf(reading: Reading, mention: Mention, { kind }: Weighed): AttributionBasis {
  if (kind === 'continued') return 'continued'
  if (mention.headClass === 'name') return isMember(reading, mention) ? 'description' : 'named'
  return mention.headClass === 'pronoun' ? 'pronoun' : 'description'
}

const typesOfHeads: Readonly<Record<Mention['headClass'], SpeakerType>> = {
  name: 'person',
  pronoun: 'unnamed',
  person: 'unnamed',
  group: 'group',
  document: 'document',
  organisation: 'organisation',
  quantity: 'group',
  time: 'unnamed',
  thing: 'unnamed',
}

function typeOf(reading: Reading, mention: Mention, entity: Entity | undefined): SpeakerType {
  // “The bank” tells what its bearer is, where the name does not.
  if (entity && mention.headClass === 'organisation' && !entity.isBody) return 'organisation'
  if (entity) return entity.type
  if (isMember(reading, mention)) return areMembers(reading, mention) ? 'group' : 'unnamed'
  return typesOfHeads[mention.headClass]
}
