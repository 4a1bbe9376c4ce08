/** Pronouns that stand before the name which they stand for: “When he spoke, Hale said …”. */
import { type ClauseRole, clauseRole } from './clause-roles.ts'
import type { Entity } from './entities.ts'
import type { Gender } from './language.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** How far from its sentence’s start a pronoun may stand, and how far after it the name. */
const reach = { opening: 8, name: 16, mentions: 6 }

/** May this be the one, as far as gender is known? */
function fitsGender({ isBody, isPerson, isDoubtful, gender: own }: Entity, gender: Gender): boolean {
  return !isBody && !isDoubtful && (own === gender || (own === null && isPerson))
}

/**
 * Whose name opens the main clause after a first phrase or clause that holds the pronoun: “After his speech, ‹Hale› left”. Nobody's
 * where anybody else is named before.
 */
export function namedAfterOpening(
  { tokens, mentions, language }: Reading,
  at: number,
  gender: Gender,
  entityOf: ReadonlyMap<Mention, Entity>,
): Entity | undefined {
  const pronoun = mentions[at]
  const here = pronoun && tokens[pronoun.first]
  if (!here) return undefined
  let opening = pronoun.first
  while (tokens[opening - 1]?.sentence === here.sentence && pronoun.first - opening < reach.opening) opening--
  const start = tokens[opening]
  if (!start || tokens[opening - 1]?.sentence === here.sentence || opening === pronoun.first) return undefined
  if (start.tag !== 'preposition' && start.tag !== 'opener' && !language.phrases.subordinators.has(start.low))
    return undefined
  for (const mention of mentions.slice(at + 1, at + 1 + reach.mentions)) {
    if (tokens[mention.first]?.sentence !== here.sentence || mention.first - pronoun.last > reach.name) return undefined
    if (mention.headClass !== 'name') continue
    const entity = entityOf.get(mention)
    const opens = tokens[mention.first - 1]?.tag === 'comma' && !mention.isPossessor
    return opens && entity && fitsGender(entity, gender) ? entity : undefined
  }
  return undefined
}

/** How many sentences a pronoun may wait for its name at the head of a text. */
const furthestSentences = 8
const subjects: ReadonlySet<ClauseRole> = new Set<ClauseRole>(['first', 'subject', 'bracketed', 'other'])

/** Pronouns before anybody is named whom they can mean: “He vowed to stay. … Tom Hale is a stubborn man.” */
export class Waiting {
  #pronouns: { readonly mention: Mention; readonly gender: Gender }[] = []

  add(mention: Mention, gender: Gender): void {
    this.#pronouns.push({ mention, gender })
  }

  /** Those that `entity`, named by `mention`, ends the waiting of. */
  endedBy(reading: Reading, entity: Entity, mention: Mention): readonly Mention[] {
    if (this.#pronouns.length === 0 || mention.headClass !== 'name' || !subjects.has(clauseRole(reading, mention)))
      return []
    const { tokens } = reading
    const sentence = tokens[mention.head]?.sentence ?? 0
    const near = this.#pronouns.filter(
      (each) => sentence - (tokens[each.mention.head]?.sentence ?? 0) <= furthestSentences,
    )
    const ended = near.filter(({ gender }) => fitsGender(entity, gender))
    this.#pronouns = near.filter((each) => !ended.includes(each))
    return ended.map((each) => each.mention)
  }
}
