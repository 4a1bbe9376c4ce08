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
  const last = phraseLast(tokens, mention, language)
  const held = heldName(tokens, mentions[at + 1], { after: mention.last, last }, language)
  if (held) return entityOf.get(held)
  const comma = last + 1
  if (tokens[comma]?.tag !== 'comma') return undefined
  const name = mentions.slice(at + 1, at + 1 + mostWithin).find(({ first }) => first === comma + 1)
  if (name?.headClass !== 'name' || name.isPossessor) return undefined
  const after = tokens[name.last + 1]
  const next = after?.tag === 'comma' ? tokens[name.last + 2] : after
  const isList = language.phrases.coordinators.has(next?.low ?? '') || next?.tag === 'name'
  const entity = entityOf.get(name)
  return isList || entity?.isBody === true ? undefined : entity
}

/**
 * “Secretary ‹of State Ann Hale›”: the name that a title with a body of its own leads to. “An aide of Senator Ann Hale” is somebody
 * else, since a role stands before her name.
 */
function heldName(
  tokens: Reading['tokens'],
  name: Reading['mentions'][number] | undefined,
  { after, last }: { readonly after: number; readonly last: number },
  { phrases, names, nouns }: Reading['language'],
): Reading['mentions'][number] | undefined {
  if (name?.headClass !== 'name' || name.last !== last || name.nameFirst === name.first) return undefined
  if (name.first !== after + 2 || !phrases.ofHead.has(tokens[after + 1]?.low ?? '')) return undefined
  const given = tokens[name.nameFirst]?.low ?? ''
  if (![names.female, names.male, names.either].some((list) => list.has(given))) return undefined
  const before = tokens.slice(name.first, name.nameFirst)
  return before.some(({ low }) => names.roleTitles.has(low) || nouns.person.has(low)) ? undefined : name
}
