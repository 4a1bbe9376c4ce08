/** Several who speak together: “Ann Marlow and Tom Hale said”. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** No list of speakers is longer. */
const mostPartners = 8

/**
 * The names joined to `mention` by “and” and commas before it, in their order, where all of them can be a subject; after a
 * preposition or a verb (“between Marlow and Hale”) they are none.
 */
export function partnersOf({ tokens, mentions, language }: Reading, mention: Mention): readonly Mention[] {
  const and = mention.first - 1
  if (mention.headClass !== 'name' || mention.isPossessor) return []
  if (!language.phrases.and.has(tokens[and]?.low ?? '')) return []
  const partners: Mention[] = []
  // “Marlow, Brook, and Hale”: a comma may stand before “and”.
  let joint = tokens[and - 1]?.tag === 'comma' ? and - 1 : and
  const isListed = joint < and
  let index = firstAtOrAfter(mentions, mention.first, ({ first }) => first) - 1
  for (; partners.length < mostPartners; index--) {
    const partner = mentions[index]
    if (partner?.headClass !== 'name' || partner.last !== joint - 1) break
    partners.unshift(partner)
    joint = partner.first - 1
    if (tokens[joint]?.tag !== 'comma') break
  }
  const [first] = partners
  if (!first || (isListed && partners.length < 2)) return []
  const before = tokens[first.first - 1]
  const opens =
    !before || before.sentence !== tokens[first.first]?.sentence || before.tag === 'comma' || before.tag === 'quote'
  return opens ? partners : []
}
