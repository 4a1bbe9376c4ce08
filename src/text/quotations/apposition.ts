/** “the foreman, Pauli Stroud, said”: a description that the text itself gives a name. */
import type { Entity } from './entities.ts'
import { phraseLast } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Mentions that may begin within a description, such as “the port” in “the director of the port, Ann Hale”. */
const mostWithin = 6

/**
 * Whose name stands after the comma after the description `at`, an index into the mentions; undefined where none does, or where
 * the commas are those of a list: “the mayor, Ann Hale and Tom Brook”.
 */
export function apposedEntity(
  { tokens, mentions, language }: Reading,
  at: number,
  entityOf: { readonly get: (mention: Reading['mentions'][number]) => Entity | undefined },
): Entity | undefined {
  const mention = mentions[at]
  if (mention?.headClass !== 'person') return undefined
  const comma = phraseLast(tokens, mention, language) + 1
  if (tokens[comma]?.tag !== 'comma') return undefined
  const name = mentions.slice(at + 1, at + 1 + mostWithin).find(({ first }) => first === comma + 1)
  if (name?.headClass !== 'name' || name.isPossessor) return undefined
  const after = tokens[name.last + 1]
  const next = after?.tag === 'comma' ? tokens[name.last + 2] : after
  const isList = language.phrases.coordinators.has(next?.low ?? '') || next?.tag === 'name'
  const entity = entityOf.get(name)
  return isList || entity?.isBody === true ? undefined : entity
}
