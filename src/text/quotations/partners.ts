/** Two who speak together: “Ann Marlow and Tom Hale said”. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/**
 * The name joined to `mention` by “and” before it, where the pair can be a subject; after a preposition or a verb (“between
 * Marlow and Hale”) it is none.
 */
export function partnerOf({ tokens, mentions, language }: Reading, mention: Mention): Mention | undefined {
  const and = mention.first - 1
  if (mention.headClass !== 'name' || mention.isPossessor) return undefined
  if (!language.phrases.and.has(tokens[and]?.low ?? '')) return undefined
  const partner = mentions[firstAtOrAfter(mentions, mention.first, ({ first }) => first) - 1]
  if (partner?.headClass !== 'name' || partner.last !== and - 1) return undefined
  const before = tokens[partner.first - 1]
  const opens =
    !before || before.sentence !== tokens[partner.first]?.sentence || before.tag === 'comma' || before.tag === 'quote'
  return opens ? partner : undefined
}
