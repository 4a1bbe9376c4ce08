/** Whom “the senator” and “the Democratic nominee” stand for. */
import type { Entity } from './entities.ts'
import type { Gender } from './language.ts'
import type { Mention } from './mention.ts'
import type { Antecedent } from './pronoun-features.ts'
import type { Reading } from './reading.ts'

/** How far after a description its own pronoun is looked for, and how far before it the only person may be named. */
const reach = { pronoun: 24, sentences: 6 }

/** “the candidate has gone on with ‹his› warnings”: the first pronoun after it, before anybody else is named. */
function genderTold({ tokens, language }: Reading, { last, first }: Mention): Gender | null {
  for (let at = last + 1; at <= last + reach.pronoun; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence || token.tag === 'name') return null
    const gender = language.pronouns.genders.get(token.low)
    if (gender) return gender
  }
  return null
}

/** “no matter who the candidate was” names nobody. */
function isAsked({ tokens, language }: Reading, { first, last }: Mention): boolean {
  return language.pronouns.asking.has(tokens[first - 1]?.low ?? '') && language.cues.be.has(tokens[last + 1]?.low ?? '')
}

/** The role and the other words of a definite description; undefined where it is none, or says more than a role. */
function roleOf(reading: Reading, mention: Mention): { role: string; words: readonly string[] } | undefined {
  const { tokens, language } = reading
  const { definite, ofHead } = language.phrases
  if (mention.headClass !== 'person' && mention.headClass !== 'thing') return undefined
  if (!definite.has(tokens[mention.first]?.low ?? '') || isAsked(reading, mention)) return undefined
  // “the head of the port” is more than a role.
  if (ofHead.has(tokens[mention.last + 1]?.low ?? '')) return undefined
  return {
    role: tokens[mention.head]?.low ?? '',
    words: tokens.slice(mention.first + 1, mention.head).map(({ low }) => low),
  }
}

/**
 * For a role that only the one can hold whom all know (“the nominee”): the only person named lately, where the article calls nobody
 * so.
 */
function onlyPerson(
  reading: Reading,
  mention: Mention,
  role: string,
  recent: readonly Antecedent[],
  entities: readonly Entity[],
  gender: Gender | null,
): Antecedent | null {
  const { tokens, language } = reading
  const { offices, standings, femaleWords, maleWords } = language.names
  const isOffice = offices.has(role)
  // A woman who is called so is no other, where a man is told of.
  const isOther = (own: Gender | null): boolean => gender !== null && own !== null && own !== gender
  if (!isOffice && !standings.has(role)) return null
  if (entities.some((entity) => entity.roles.has(role) && !isOther(entity.gender))) return null
  const told = gender ?? (femaleWords.has(role) ? 'female' : maleWords.has(role) ? 'male' : null)
  const near = recent.filter(
    ({ entity, last }) =>
      !entity.isBody &&
      !entity.isDoubtful &&
      !(isOffice && [...entity.roles].some((other) => offices.has(other))) &&
      (told === null || entity.gender === null || entity.gender === told) &&
      (tokens[mention.head]?.sentence ?? 0) - (tokens[last.head]?.sentence ?? 0) <= reach.sentences,
  )
  return near.length === 1 && near[0]?.entity.isPerson === true ? near[0] : null
}

/** The one last called so, best one who bears all of its words. */
export function describedEntity(
  reading: Reading,
  mention: Mention,
  recent: readonly Antecedent[],
  entities: readonly Entity[],
): Antecedent | null {
  const description = roleOf(reading, mention)
  if (!description) return null
  const { role, words } = description
  const gender = genderTold(reading, mention)
  let best: Antecedent | null = null
  let bestCount = -1
  for (const antecedent of recent) {
    const { isPerson, roles, epithets, gender: own } = antecedent.entity
    if (!isPerson || !roles.has(role)) continue
    if (gender && own && gender !== own) continue
    const count = words.filter((word) => epithets.has(word)).length
    if (count > bestCount) [best, bestCount] = [antecedent, count]
  }
  return best ?? onlyPerson(reading, mention, role, recent, entities, gender)
}
