/** What bears a name, a person, a body, a party, a place or a people: by its own words and by what the article shows beside it. */
import type { SpeakerType } from '../article.ts'
import type { Gender, Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { NameParts } from './names.ts'
import type { Reading } from './reading.ts'

/** What is known of a name before its type is. */
export interface NamedThing {
  readonly mentions: readonly Mention[]
  readonly names: readonly NameParts[]
  readonly shown: string
  /** From a title, a given name before another, or a role. */
  readonly gender: Gender | null
  readonly roles: ReadonlySet<string>
  /** “the drug maker Tamber”, “Norbank, the bank”: nouns of bodies beside it. */
  readonly bodyNouns: ReadonlySet<string>
  /** First named where only a place is: “in Washington”. */
  readonly isPlace: boolean
  /** “the Hales”, where a Hale is named. */
  readonly isFamily: boolean
}

/** `isPerson`: something shows it. Who is typed a person without that is one for want of anything better. */
export interface EntityType {
  readonly type: SpeakerType
  readonly isPerson: boolean
}

type Body = 'organisation' | 'party' | 'place' | 'group'

const capitals = /^\p{Lu}{2,5}$/u
/** “OpenLedger”, “HuffPost”, but not “McHale”, “DeLong”. */
const innerCapital = /^(?!(?:Mac|Mc|De|Le|La|Du|Van|Di|Da|Fitz|O)\p{Lu})\p{Lu}[\p{Ll}\p{N}]+\p{Lu}\S*$/u

/** What the last word of a name says: “the Harbour Trust”, “the Reform Party”, “Senate Democrats”. */
function bodyByEnding({ names }: NamedThing, language: Language): Body | undefined {
  const lists = language.names
  for (const { given, surname, words } of names) {
    const of = words.findIndex((word, at) => at > 0 && language.phrases.inBodyNames.has(word))
    const head = of > 0 ? (words[of - 1] ?? '') : surname
    if (of > 0 && (lists.bodyEndings.has(head) || language.nouns.organisation.has(head))) return 'organisation'
    if (given !== '' && lists.partyEndings.has(surname)) return 'party'
    if (given !== '' && lists.peoples.has(surname) && !lists.either.has(given)) return 'group'
    if (lists.bodyEndings.has(surname)) return 'organisation'
    if (given !== '' && language.nouns.organisation.has(surname)) return 'organisation'
  }
  return undefined
}

/** What a whole name says, where it has no longer one: “Washington” says nothing of Zefi Washington. */
function bodyByName({ names }: NamedThing, language: Language): Body | undefined {
  const lists = language.names
  const isFull = names.some(({ given }) => given !== '')
  const whole = names.filter(({ given }) => given !== '' || !isFull)
  for (const { words } of whole) {
    const name = words.join(' ')
    if (lists.parties.has(name)) return 'party'
    if (lists.peoples.has(name)) return 'group'
    if (lists.knownBodies.has(name)) return 'organisation'
  }
  return whole.some(({ words }) => lists.places.has(words.join(' '))) ? 'place' : undefined
}

/** “OHT”, “OpenLedger” */
const isWrittenAsBody = ({ shown }: NamedThing): boolean => capitals.test(shown) || innerCapital.test(shown)

/** How often something beside the name speaks for each kind. */
interface Votes {
  definite: number
  located: number
  body: number
  person: number
}

/** How many words a place has that no list knows: “Lower Drave”. */
const longestPlace = 2

/** How far after a name a pronoun may stand that takes it up. */
const furthestPronoun = 10

/** “Tamber raised ‹its› price” and “Hale raised ‹his› voice”: the first of them, before anything else that is named. */
function takenUp({ tokens, language }: Reading, { last }: Mention): 'body' | 'person' | undefined {
  const { genders, possessiveOfThings } = language.pronouns
  for (let at = last + 1; at <= last + furthestPronoun; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[last]?.sentence || token.tag === 'name' || token.kind === 'quote') break
    if (possessiveOfThings.has(token.low)) return 'body'
    if (genders.has(token.low) || token.low === 'who') return 'person'
  }
  return undefined
}

/** “a spokesman for Tamber”, “Tamber’s founder”, “the Tamber reporter Ann Hale”. */
function isServed({ tokens, language }: Reading, { first, last, nameFirst }: Mention): boolean {
  const { servants } = language.names
  if (nameFirst > first) return false
  const isAfter = language.phrases.furtherPrepositions.has(tokens[first - 1]?.low ?? '')
  if (isAfter && servants.has(tokens[first - 2]?.low ?? '')) return true
  const own = tokens[last + 1]?.tag === 'possessive' ? tokens[last + 2] : undefined
  return servants.has(own?.low ?? '')
}

function votesFor(reading: Reading, mentions: readonly Mention[]): Votes {
  const { tokens, language } = reading
  const votes = { definite: 0, located: 0, body: 0, person: 0 }
  for (const mention of mentions) {
    const { first, last, nameFirst } = mention
    if (language.phrases.definite.has(tokens[first]?.low ?? '') && nameFirst <= first + 1) votes.definite++
    const before = tokens[first - 1]
    const isInside = language.phrases.within.has(before?.low ?? '') && before?.sentence === tokens[first]?.sentence
    if (isInside && !mention.isPossessor && !language.phrases.trusting.has(tokens[first - 2]?.low ?? ''))
      votes.located++
    const pronoun = takenUp(reading, { ...mention, last })
    if (pronoun) votes[pronoun]++
    if (isServed(reading, mention)) votes.body++
  }
  return votes
}

/** Is it called by the definite article as a rule? “the Clintons”, but “the Sanders and Hale campaigns” only once. */
const isMostly = (count: number, { mentions }: NamedThing): boolean => count > 0 && count * 2 >= mentions.length

/** What the article shows of a name whose words say nothing. */
function bodyByContext(reading: Reading, thing: NamedThing): Body | undefined {
  const votes = votesFor(reading, thing.mentions)
  const { names } = reading.language
  const isPeopleName = thing.names.some(
    ({ given, words }) => names.either.has(given) || names.either.has(words[0] ?? ''),
  )
  if (votes.person > votes.body || isPeopleName) return undefined
  if (thing.bodyNouns.size > 0) return 'organisation'
  if (isMostly(votes.definite, thing)) return 'organisation'
  if (votes.body > 0) return 'organisation'
  const isShort = thing.names.every(({ words, surname }) => words.length <= longestPlace && !names.members.has(surname))
  return isShort && isMostly(votes.located, thing) ? 'place' : undefined
}

/** A given name alone, “Georgia”, that is a place as well: a place where something is in it. */
function isLocated(reading: Reading, thing: NamedThing, alone: Gender | null): boolean {
  return alone === null || isMostly(votesFor(reading, thing.mentions).located, thing)
}

/** What the bearer of a name is. `alone` is the gender of a name that is one word: “Melanie said”, and never more than that. */
export function entityType(reading: Reading, thing: NamedThing, alone: Gender | null): EntityType {
  const { language } = reading
  const isCalled = thing.gender !== null || thing.roles.size > 0
  const isSingle = thing.names.every(({ given }) => given === '')
  if (thing.isPlace && thing.gender === null && isLocated(reading, thing, alone))
    return { type: 'place', isPerson: false }
  if (thing.isFamily && thing.gender === null) return { type: 'group', isPerson: false }
  if (thing.gender === null && alone === null) {
    // An ending says more than a role beside it.
    const told =
      bodyByEnding(thing, language) ??
      (isCalled ? undefined : bodyByName(thing, language)) ??
      (isWrittenAsBody(thing) ? 'organisation' : isCalled ? undefined : bodyByContext(reading, thing))
    if (told) return { type: told, isPerson: false }
  }
  return { type: 'person', isPerson: isCalled || !isSingle }
}
