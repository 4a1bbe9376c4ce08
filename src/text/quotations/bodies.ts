/** Bodies and what the article calls them: “the Halvern Courier … the newspaper”, “its bank, Norbank … the bank”. */
import type { Entity } from './entities.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import { phraseLast } from './phrases.ts'
import type { Reading } from './reading.ts'

/** A body that may be meant, with the last mention that stood for it. */
export interface RecentBody {
  readonly entity: Entity
  readonly last: Mention
}

/** What the article shows about bodies: by entity the nouns that stood beside its name. */
export type Descriptions = ReadonlyMap<Entity, ReadonlySet<string>>

/** How far back a description reaches, in sentences, and what counts for a body. */
const furthest = { named: 40, generic: 4 }
const weights = { described: 4, named: 3, spoke: 2, subject: 1, perSentence: -0.4, perGenericSentence: -0.8 }

/** Nouns beside names: “the drug maker Tamber”, “Norbank, the bank”, “its bank, Norbank”. */
export function describedBodies(reading: Reading, entityOf: ReadonlyMap<Mention, Entity>): Descriptions {
  const nouns = new Map<Entity, Set<string>>()
  const { tokens, mentions, language } = reading
  const note = (entity: Entity | undefined, noun: string | undefined): void => {
    if (entity === undefined || noun === undefined || !language.nouns.organisation.has(noun)) return
    const known = nouns.get(entity)
    if (known) known.add(noun)
    else nouns.set(entity, new Set([noun]))
  }
  mentions.forEach((mention, at) => {
    if (mention.headClass === 'name') {
      for (let index = mention.first; index < mention.nameFirst; index++)
        note(entityOf.get(mention), tokens[index]?.low)
      const next = mentions[at + 1]
      const isBeside =
        next?.headClass === 'organisation' &&
        tokens[mention.last + 1]?.tag === 'comma' &&
        next.first === mention.last + 2
      if (isBeside && tokens[next.first]?.tag === 'determiner') note(entityOf.get(mention), tokens[next.head]?.low)
      return
    }
    if (mention.headClass !== 'organisation' || mention.isPossessor) return
    const comma = phraseLast(tokens, mention, language) + 1
    const next = mentions[at + 1]
    if (tokens[comma]?.tag === 'comma' && next?.headClass === 'name' && next.first === comma + 1 && !next.isPossessor) {
      note(entityOf.get(next), tokens[mention.head]?.low)
    }
  })
  return nouns
}

/** Words of a name that say what its bearer is: “Courier” a newspaper, “Norbank” a bank. */
function nameSays({ names }: Entity, noun: string, { names: { bodyKinds } }: Language): boolean | null {
  const words = names.flatMap((name) => name.words).map((word) => word.toLowerCase())
  if (words.some((word) => word === noun || (noun.length > 3 && word.endsWith(noun)))) return true
  const kinds = words.flatMap((word) => bodyKinds.get(word) ?? bodyKinds.get(endingOf(word, bodyKinds)) ?? [])
  return kinds.length === 0 ? null : kinds.includes(noun)
}

/** “Norbank” ends in what a bank is called. */
function endingOf(word: string, bodyKinds: Language['names']['bodyKinds']): string {
  for (let at = 1; at <= word.length - shortestEnding; at++) if (bodyKinds.has(word.slice(at))) return word.slice(at)
  return ''
}
const shortestEnding = 4

/** The only body that was named lately, so that “the company” can mean no other. */
function onlyBody({ tokens }: Reading, sentence: number, recent: readonly RecentBody[]): Entity | undefined {
  const near = recent.filter(
    ({ entity, last }) =>
      !entity.isPerson && !entity.isDoubtful && sentence - (tokens[last.head]?.sentence ?? 0) <= furthest.generic,
  )
  const [only] = near
  return near.length === 1 && only?.entity.type === 'organisation' ? only.entity : undefined
}

/** “Tamber Gull”: two words that nothing shows to be a person’s. */
function mayBeBody({ gender, roles, names }: Entity, language: Language): boolean {
  const { either } = language.names
  return gender === null && roles.size === 0 && names.every(({ given }) => !either.has(given))
}

/**
 * The body that “the newspaper” stands for: one that was called so, or whose name says so; for a general noun (“the group”)
 * also one that has just spoken. `people` were called “he” or “she”. Undefined where none fits.
 */
export function bodyMeant(
  reading: Reading,
  mention: Mention,
  recent: readonly RecentBody[],
  described: Descriptions,
  { speaker, people }: { readonly speaker: Entity | null; readonly people: ReadonlySet<Entity> },
): RecentBody | undefined {
  const { tokens, language } = reading
  const head = tokens[mention.head]
  // “The paper” may be written by anybody; a newspaper is one by its name.
  const isPaper = mention.headClass === 'document'
  if ((mention.headClass !== 'organisation' && !isPaper) || head === undefined) return undefined
  if (!language.phrases.definite.has(tokens[mention.first]?.low ?? '')) return undefined
  // “the head of the port”, “the council in Ormsby”: another body, named by its place.
  if (language.phrases.furtherPrepositions.has(tokens[mention.last + 1]?.low ?? '')) return undefined
  const isGeneric = language.nouns.generalBodies.has(head.low)
  const only = isPaper ? undefined : onlyBody(reading, head.sentence, recent)
  let best: RecentBody | undefined
  let bestWeight = 0
  for (const body of recent) {
    const { entity, last } = body
    if (people.has(entity) || (entity.isPerson && !mayBeBody(entity, language))) continue
    if (entity.type === 'group' || entity.type === 'place') continue
    const sentences = head.sentence - (tokens[last.head]?.sentence ?? 0)
    const isDescribed = described.get(entity)?.has(head.low) === true
    const says = nameSays(entity, head.low, language)
    const isKnown = isDescribed || says === true
    if (!isKnown && (isPaper || (says === false && !(isGeneric && entity.isBody)))) continue
    if (sentences > (isKnown ? furthest.named : furthest.generic)) continue
    // Without a word that ties it to the noun, a body must have spoken, or be the only one.
    if (!isKnown && entity !== speaker && !(isGeneric && entity === only)) continue
    const weight =
      (isDescribed ? weights.described : says === true ? weights.named : 0) +
      (entity === speaker ? weights.spoke : 0) +
      (last.isPossessor ? 0 : weights.subject) +
      sentences * (isKnown ? weights.perSentence / 4 : weights.perGenericSentence)
    if (weight > bestWeight) [best, bestWeight] = [body, weight]
  }
  return best
}
