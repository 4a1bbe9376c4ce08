/** What “who”, “which” and “that” take up: the mention right before them that can be meant. */
import type { Entity } from './entities.ts'
import { isMember } from './members.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** How far back the mention may end, in tokens and in mentions. */
const reach = { tokens: 24, mentions: 8 }

/** Without a comma a clause belongs to what is near. */
const furthestWithoutComma = 12

type EntityOf = ReadonlyMap<Mention, Entity>

/** “Hale, a scholar at the Fennick Institute who says so”: the name that the description is put beside. */
export function namedBefore({ tokens, mentions }: Reading, at: number, entityOf: EntityOf): Entity | undefined {
  const mention = mentions[at]
  let index = at - 1
  let first = mention?.first ?? 0
  // “Hale, the Chamber’s chief strategist”: an owner belongs to the description.
  while (mentions[index]?.isPossessor === true && (mentions[index]?.last ?? 0) + 2 >= first) {
    first = mentions[index]?.first ?? first
    index--
  }
  const name = mentions[index]
  const isBeside = tokens[first - 1]?.tag === 'comma' && name?.last === first - 2 && name.headClass === 'name'
  const entity = isBeside && !name.isPossessor ? entityOf.get(name) : undefined
  return entity?.isBody === true ? undefined : entity
}

/** May “who” (a person or people) or “which” (anything else) take this up? */
function canBeMeant(reading: Reading, mention: Mention, entity: Entity | undefined, isPerson: boolean): boolean {
  const { headClass } = mention
  if (headClass === 'time' || headClass === 'pronoun' || mention.isPossessor) return false
  if (headClass === 'name') {
    if (!entity) return isPerson && isMember(reading, mention)
    return isPerson ? !entity.isBody || entity.type === 'group' : !entity.isPerson
  }
  return isPerson === (headClass === 'person' || headClass === 'group' || headClass === 'quantity')
}

export interface Taken {
  readonly mention: Mention
  readonly entity: Entity | undefined
}

/** What the relative word at index `at` of the mentions takes up, in its own sentence; undefined where nothing fits. */
export function relativeAntecedent(reading: Reading, at: number, entityOf: EntityOf): Taken | undefined {
  const { tokens, mentions, language } = reading
  const relative = mentions[at]
  const here = relative && tokens[relative.head]
  if (!here) return undefined
  const isPerson = !language.pronouns.relativeOfThings.has(here.low)
  const furthest = tokens[relative.first - 1]?.tag === 'comma' ? reach.tokens : furthestWithoutComma
  for (let index = at - 1; index >= Math.max(0, at - reach.mentions); index--) {
    const mention = mentions[index]
    if (!mention || tokens[mention.head]?.sentence !== here.sentence) break
    if (relative.first - mention.last > furthest) break
    const entity = entityOf.get(mention)
    if (!canBeMeant(reading, mention, entity, isPerson)) continue
    return { mention, entity: entity ?? (isPerson ? namedBefore(reading, index, entityOf) : undefined) }
  }
  return undefined
}
