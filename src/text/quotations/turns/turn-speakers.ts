/** Whom the labels of a transcript mean: the fuller name that the text tells, and whether that is a person. */
import type { SpeakerType } from '../../article.ts'
import { firstAtOrAfter } from '../../sorted.ts'
import type { Referents } from '../coreference.ts'
import type { Entity } from '../entities.ts'
import type { Mention } from '../mention.ts'
import type { Turn } from '../passage.ts'
import { memoized } from '../memoized.ts'
import type { Reading } from '../reading.ts'
import { roleLabels } from './transcript-words.ts'
import { oneSpaced } from '../../white-space.ts'

export interface TurnSpeaker {
  readonly name: string
  readonly type: SpeakerType
}

/** `Q`, `A2`: nobody's name. */
const letter = /^\p{Lu}\p{N}*$/u
const article = /^The\s/u
const numbered = /\s?\p{N}+$/u

/** One a turn, where the words of the text's language are not known. */
export function labelledSpeaker({ name }: Turn): TurnSpeaker {
  return { name, type: letter.test(name) ? 'unnamed' : 'person' }
}

/** One a turn, in their order. */
export function turnSpeakers(reading: Reading, { entities, entityOf }: Referents): TurnSpeaker[] {
  const named = new Map<string, Set<Entity>>()
  for (const entity of entities) {
    for (const { given, surname } of entity.names) {
      if (given !== '') named.set(surname, (named.get(surname) ?? new Set()).add(entity))
    }
  }
  const formOf = memoized((entity: Entity) => ({ form: plainForm(reading, entity) }))
  return reading.frame.turns.map((turn) => {
    const mention = mentionOf(reading, turn)
    const entity = mention && entityOf.get(mention)
    const full = named.get(turn.label.key.split(' ').at(-1) ?? '')
    const isKnown =
      entity !== undefined && full?.has(entity) === true && (turn.label.key.includes(' ') || full.size === 1)
    const name = isKnown && !article.test(turn.name) ? (formOf(entity).form ?? turn.name) : turn.name
    return { name, type: typeOf(reading, turn, entity) }
  })
}

function mentionOf({ mentions, tokens }: Reading, { label }: Turn): Mention | undefined {
  const at = firstAtOrAfter(mentions, label.name.start, ({ head }) => tokens[head]?.start ?? 0)
  const mention = mentions[at]
  return mention && (tokens[mention.head]?.start ?? Infinity) < label.name.end ? mention : undefined
}

/** The first full name that is not all in capitals. */
function plainForm({ frame, tokens }: Reading, { mentions, shown }: Entity): string | undefined {
  const forms = mentions.map(({ nameFirst, last }) => frame.text.slice(tokens[nameFirst]?.start, tokens[last]?.end))
  const plain = forms.find((form) => form.includes(' ') && /\p{Ll}/u.test(form))
  const form = plain ?? (shown.includes(' ') ? shown : undefined)
  return form && oneSpaced(form)
}

function typeOf({ language }: Reading, turn: Turn, entity: Entity | undefined): SpeakerType {
  const { name } = turn
  if (letter.test(name)) return 'unnamed'
  const { nouns, names } = language
  const words = name.replace(numbered, '').toLowerCase().split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (nouns.group.has(last)) return 'group'
  if (nouns.person.has(last) || roleLabels.has(last)) return 'unnamed'
  if (names.titles.has((words[0] ?? '').replace('.', '')) && words.length > 1) return 'person'
  if (article.test(name) || nouns.organisation.has(last) || names.bodyEndings.has(last)) return 'organisation'
  // Labels in capitals look like the short names of bodies.
  const isBody = entity?.isBody === true && /\p{Ll}/u.test(name)
  return isBody || /^\P{L}*[^AEIOUY\P{Lu}]{2,5}$/u.test(name) ? 'organisation' : 'person'
}
