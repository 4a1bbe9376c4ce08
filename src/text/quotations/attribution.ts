/**
 * Who said each passage. Passes: read the text into tokens, mentions and cues; decide for each passage which mention is its
 * source; find out whom the mention stands for; say how we know.
 */
import type { AttributionBasis, NamedSpeaker, SpeakerType } from '../article.ts'
import type { Span } from '../span.ts'
import type { Entity } from './entities.ts'
import { type Referents, resolveMentions } from './coreference.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import { namedSpeakers } from './named-speakers.ts'
import { phraseLast } from './phrases.ts'
import { partnerOf } from './partners.ts'
import type { Attribution, Frame } from './passage.ts'
import { labelledSpeaker, type TurnSpeaker, turnSpeakers } from './turns/turn-speakers.ts'
import { type Reading, readFrame } from './reading.ts'
import { printedName, ruleOf, selfRule } from './rule.ts'
import { innerLabel } from './transcripts.ts'
import { decideAll, type Weighed } from './weighing.ts'

export interface Attributions {
  /** One a passage and in their order; null where the text names nobody, and everywhere in a language whose words are not known. */
  readonly passages: readonly (Attribution | null)[]
  /** One a turn and in their order: a label is read in every language. */
  readonly turns: readonly TurnSpeaker[]
  readonly named: readonly NamedSpeaker[]
}

/** Who said each passage and each turn of `frame`. */
export function attribute(frame: Frame, language: Language | undefined): Attributions {
  const { passages, turns } = frame
  if (!language) return { passages: passages.map(() => null), turns: turns.map(labelledSpeaker), named: [] }
  if (passages.length === 0 && turns.length === 0) return { passages: [], turns: [], named: [] }
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
    turns: speakers,
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

/** “HALE: We will stay.” */
function labelled({ frame }: Reading, { entities }: Referents, { passage }: Weighed): Attribution | null {
  const mention = innerLabel(frame, passage)
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
    rule: { code: 'label-inside' },
  }
}

function describe(reading: Reading, referents: Referents, decision: Weighed): Attribution | null {
  const { mention, cue } = decision
  if (!mention) return null
  const thing = referents.thingOf.get(mention) ?? mention
  const entity = referents.entityOf.get(thing)
  const partner = partnerOf(reading, mention)
  const other = partner && referents.entityOf.get(partner)
  // “It” that stands for nothing found names nobody: a pronoun is no name.
  const name = entity?.shown ?? (thing.headClass === 'pronoun' ? null : printedName(reading, thing))
  const joined = partner && other && !other.isBody && other !== entity
  return {
    cue: cue && tokenSpan(reading, cue.first, cue.last),
    mention: tokenSpan(
      reading,
      joined ? partner.first : mention.first,
      phraseLast(reading.tokens, mention, reading.language),
    ),
    name: joined && name !== null ? `${other.shown} and ${name}` : name,
    basis: basisOf(mention, decision),
    type: joined ? 'group' : typeOf(thing, entity),
    rule: ruleOf(reading, decision, referents),
  }
}

function tokenSpan({ tokens }: Reading, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

function basisOf(mention: Mention, { kind }: Weighed): AttributionBasis {
  if (kind === 'continued') return 'continued'
  if (mention.headClass === 'name') return 'named'
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

function typeOf(mention: Mention, entity: Entity | undefined): SpeakerType {
  // “The bank” tells what its bearer is, where the name does not.
  if (entity && mention.headClass === 'organisation') return 'organisation'
  if (entity) return entity.isBody ? 'organisation' : 'person'
  return typesOfHeads[mention.headClass]
}
