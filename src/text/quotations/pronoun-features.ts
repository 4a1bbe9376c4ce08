/** What speaks for somebody being the one whom “he” or “she” stands for. */
import { firstAtOrAfter } from '../sorted.ts'
import type { ClauseRole } from './clause-roles.ts'
import type { Entity } from './entities.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** Someone who may be meant: an entity with the last mention that stood for them, a pronoun's among them. */
export interface Antecedent {
  readonly entity: Entity
  readonly last: Mention
  readonly role: ClauseRole
  readonly count: number
}

/** Who spoke last, and where they were last named or meant. */
export interface LastSpeaker {
  readonly entity: Entity
  readonly last: Mention | undefined
}

const spread = (count: number): string => (count <= 3 ? String(count) : count < 6 ? '4' : count < 12 ? '6' : '12')

/** “Hale’s losses”, but not “Hale’s aide”, who may be meant as well. */
function ownsThing({ mentions }: Reading, { last, isPossessor }: Mention): boolean {
  const owned = mentions[firstAtOrAfter(mentions, last + 1, ({ first }) => first)]
  return isPossessor && (owned?.headClass === 'thing' || owned?.headClass === 'document' || owned?.headClass === 'time')
}

/**
 * The topic has changed: in this very sentence somebody is named, as its subject or as whose losses it tells of, and the one who
 * spoke last stands in another paragraph.
 */
function isFresh(
  reading: Reading,
  pronoun: Mention,
  { entity, last, role }: Antecedent,
  speaker: LastSpeaker | null,
): boolean {
  const { tokens } = reading
  const here = tokens[pronoun.head]
  if (!speaker || speaker.entity === entity || last.headClass === 'pronoun') return false
  if (here?.sentence !== tokens[last.head]?.sentence || here?.block === tokens[speaker.last?.head ?? -1]?.block)
    return false
  return role === 'first' || role === 'subject' || (role === 'possessor' && ownsThing(reading, last))
}

/** What speaks for an antecedent, as named features; the language's `pronounWeights` give each a number. */
export function antecedentFeatures(
  reading: Reading,
  pronoun: Mention,
  candidate: Antecedent,
  rank: number,
  speaker: LastSpeaker | null,
): readonly string[] {
  const { tokens } = reading
  const here = tokens[pronoun.head]
  const there = tokens[candidate.last.head]
  const sentences = Math.min(4, (here?.sentence ?? 0) - (there?.sentence ?? 0))
  const blocks = Math.min(3, (here?.block ?? 0) - (there?.block ?? 0))
  const { role } = candidate
  const what = candidate.last.headClass === 'pronoun' ? 'pronoun' : candidate.entity.isPerson ? 'person' : 'unknown'
  return [
    `far ${sentences}/${blocks}`,
    `role ${role}`,
    `role ${role}/${Math.min(2, sentences)}`,
    `class ${what}`,
    `class ${what}/${role}`,
    `rank ${Math.min(4, rank)}`,
    `count ${spread(candidate.count)}`,
    candidate.entity === speaker?.entity ? `speaker ${Math.min(2, blocks)}` : 'no speaker',
    candidate.entity.names.some((name) => name.given !== '') ? 'full name' : 'one word',
    ...(isFresh(reading, pronoun, candidate, speaker) ? [`fresh ${role}`] : []),
  ]
}
