/** What an article tells of those who speak in it: their gender, and what is printed beside their names. */
import type { NamedSpeaker } from '../article.ts'
import type { Referents } from './coreference.ts'
import type { Entity } from './entities.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { inPhrase, type TaggedToken } from './token.ts'

/** A longer phrase after a name tells a story, not who somebody is. */
const mostTokens = 8
/** More descriptions of one speaker are in texts that are made of nothing else. */
const mostDescriptions = 12

/** Each of `entities` with its name as `Speaker` gives it, and all that the text prints beside it. */
export function namedSpeakers(
  reading: Reading,
  { entities }: Referents,
  isSpeaking: (entity: Entity) => boolean,
): NamedSpeaker[] {
  const speakers = new Map<string, { gender: NamedSpeaker['gender']; readonly descriptions: Set<string> }>()
  for (const entity of entities) {
    if (!isSpeaking(entity)) continue
    const known = speakers.get(entity.shown) ?? { gender: null, descriptions: new Set() }
    known.gender ??= entity.gender
    speakers.set(entity.shown, known)
    for (const mention of entity.mentions) {
      if (known.descriptions.size >= mostDescriptions) break
      for (const words of [titleOf(reading, mention), apposedTo(reading, mention)]) {
        if (words !== null) known.descriptions.add(words)
      }
    }
  }
  return [...speakers].map(([name, { gender, descriptions }]) => ({ name, gender, descriptions: [...descriptions] }))
}

/** “Prime Minister” of “Prime Minister Ann Hale”; honorifics tell nothing of who somebody is. */
function titleOf({ tokens, language, frame }: Reading, mention: Mention): string | null {
  let first = mention.first
  while (first < mention.nameFirst && isSkipped(tokens[first])) first++
  // “Secretary of State Ann Hale”: the phrase began before “of”.
  while (tokens[first - 1]?.tag === 'preposition' && isRole(tokens[first - 2], language)) first -= 2
  let last = mention.nameFirst - 1
  while (last >= first && language.names.honorifics.has(tokens[last]?.low ?? '')) last--
  const phrase = tokens.slice(first, last + 1)
  return isDescription(phrase, language) ? printed(frame.text, phrase[0]?.start, phrase.at(-1)?.end) : null
}

/** “mayor of Ormsby” of “Ann Hale, the mayor of Ormsby,”. */
function apposedTo({ tokens, language, frame }: Reading, mention: Mention): string | null {
  if (tokens[mention.last + 1]?.tag !== 'comma') return null
  let first = mention.last + 2
  const opener = tokens[first]
  if (!opener || !(opener.tag === 'determiner' || opener.tag === 'noun')) return null
  let last = first
  let nouns = 0
  for (let at = first; at < first + mostTokens; at++) {
    const token = tokens[at]
    if (!token || !(inPhrase.has(token.tag) || token.tag === 'preposition' || token.tag === 'possessive')) break
    if (token.tag === 'noun') nouns++
    last = at
  }
  const closing = tokens[last + 1]
  const isClosed =
    closing?.tag === 'comma' || closing?.tag === 'stop' || language.pronouns.relative.has(closing?.low ?? '')
  if (nouns === 0 || !isClosed) return null
  while (first <= last && isSkipped(tokens[first])) first++
  // “who” follows people alone, whatever they are called.
  const { relative, relativeOfThings } = language.pronouns
  const isPerson = relative.has(closing?.low ?? '') && !relativeOfThings.has(closing?.low ?? '')
  return isPerson || isDescription(tokens.slice(first, last + 1), language)
    ? printed(frame.text, tokens[first]?.start, tokens[last]?.end)
    : null
}

/** “retired harbour master”, “director of the port”, “University of Ormsby professor”. */
function isDescription(phrase: readonly TaggedToken[], language: Language): boolean {
  const preposition = phrase.findIndex(({ tag }) => tag === 'preposition')
  return isRole(phrase.at(-1), language) || (preposition > 0 && isRole(phrase[preposition - 1], language))
}

/** “Ann Hale, the day before, said”: what somebody is called is a noun for a person. */
function isRole(token: TaggedToken | undefined, { nouns, names }: Language): boolean {
  const low = token?.low ?? ''
  return nouns.person.has(low) || names.roleTitles.has(low) || nouns.personEnding.test(low)
}

const isSkipped = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'determiner' || token?.tag === 'possessive-pronoun' || token?.tag === 'possessive'

const printed = (text: string, start = 0, end = 0): string => text.slice(start, end).replace(/\s+/gu, ' ')
