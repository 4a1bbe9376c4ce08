/** Whom “they” and “it” stand for: the last group, body or document that fits, best one that was a subject. */
import type { Entity } from './entities.ts'
import { clauseRole } from './clause-roles.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** How well a mention suits, by its part in its clause; each sentence in between costs `perSentence`. */
const roleWeights = {
  first: 2,
  subject: 2,
  possessor: 0.5,
  bracketed: 0.5,
  other: 0,
  object: 0,
  prepositional: -0.5,
} as const
const perSentence = -0.7
const spokeWeight = 1.5
const furthestSentences = 4
const mentionsLookedAt = 30

function suits(mention: Mention, entity: Entity | undefined, isPlural: boolean): boolean {
  if (mention.headClass === 'name') return entity !== undefined && !entity.isPerson
  if (mention.headClass === 'organisation') return true
  return isPlural ? mention.headClass === 'group' : mention.headClass === 'document'
}

/** The mention that “they” (plural) or “it” at index `at` of the mentions takes up, or undefined. */
export function thingMeant(
  reading: Reading,
  at: number,
  entityOf: ReadonlyMap<Mention, Entity>,
  speaking: ReadonlySet<Mention>,
): Mention | undefined {
  const pronoun = reading.mentions[at]
  const here = pronoun && reading.tokens[pronoun.head]
  if (!here) return undefined
  const isPlural = reading.language.pronouns.things.get(here.low) === 'plural'
  let best: Mention | undefined
  let bestWeight = -Infinity
  for (let index = at - 1; index >= Math.max(0, at - mentionsLookedAt); index--) {
    const mention = reading.mentions[index]
    const there = mention && reading.tokens[mention.head]
    if (!there || here.sentence - there.sentence > furthestSentences) break
    if (!suits(mention, entityOf.get(mention), isPlural)) continue
    const distance = (here.sentence - there.sentence) * perSentence
    const weight = roleWeights[clauseRole(reading, mention)] + distance + (speaking.has(mention) ? spokeWeight : 0)
    if (weight > bestWeight) [best, bestWeight] = [mention, weight]
  }
  return best
}
