/** Full names that are held for one person's, while a library is gone through. */
import { damerauLevenshtein } from '../filter/damerau-levenshtein.ts'
import type { Gender } from '../quotations/language.ts'
import { sameRoles } from './same-roles.ts'
import type { PersonName } from './person-name.ts'
import { groundOf, type NameGround, nameGrounds } from './same-person.ts'
import type { Voice } from './voice.ts'

/** All voices with one full name. */
export interface NamedVoices {
  readonly name: PersonName
  /** Whether its first name is one that people are known to bear, or an initial. */
  readonly hasGivenName: boolean
  readonly voices: Voice[]
}

export interface Cluster {
  readonly names: NamedVoices[]
  readonly articles: Set<number>
  /** What they are called: “senator”. */
  readonly roles: Set<string>
  gender: Gender | null
}

export function clusterOf(named: NamedVoices): Cluster {
  return {
    names: [named],
    articles: new Set(named.voices.map(({ article }) => article)),
    roles: new Set(named.voices.flatMap(({ descriptions }) => descriptions.flatMap(roleWords))),
    gender: genderOf(named.voices),
  }
}

/** What most voices show, where any shows one. */
function genderOf(voices: readonly Voice[]): Gender | null {
  const count = (gender: Gender): number => voices.filter((voice) => voice.gender === gender).length
  const [female, male] = [count('female'), count('male')]
  return female === male ? null : female > male ? 'female' : 'male'
}

const preposition = /\s(?:of|for|at|in|from|with|on|to)\s.*$/iu

/** “Former Governor of Ormsby” is called a governor. */
function roleWords(description: string): string[] {
  const head = description.replace(preposition, '').split(/\s+/u).at(-1)?.toLowerCase().replaceAll('.', '')
  return head === undefined || head === '' ? [] : [head, ...(sameRoles.get(head) ?? [])]
}

/** Moves all of `from` into `to`. */
export function join(to: Cluster, from: Cluster): void {
  to.names.push(...from.names)
  for (const article of from.articles) to.articles.add(article)
  for (const role of from.roles) to.roles.add(role)
  to.gender ??= from.gender
}

const rank = (ground: NameGround): number => nameGrounds.indexOf(ground)

/**
 * The weakest ground that is needed to hold all names of `a` and `b` for one person's. Null where two of them cannot be, where
 * genders differ, or where one article tells them apart.
 */
export function groundBetween(a: Cluster, b: Cluster): NameGround | null {
  if (a.gender && b.gender && a.gender !== b.gender) return null
  let weakest: NameGround = 'spelling'
  for (const name of a.names) {
    for (const other of b.names) {
      const ground = groundOf(name.name, other.name) ?? misprint(name, other)
      if (ground === null) return null
      if (rank(ground) > rank(weakest)) weakest = ground
    }
  }
  if (rank(weakest) >= rank('short-name') && areUnlike(a.roles, b.roles)) return null
  // Letters that are nearly the same are no ground by themselves.
  if (weakest === 'misprint' && !sharesAny(a.roles, b.roles)) return null
  const mayShare = rank(weakest) <= rank('title')
  return mayShare || !sharesAny(a.articles, b.articles) ? weakest : null
}

/** “Edwrad Hale” is no given name that anybody is known to bear, and one letter away from one. */
function misprint(a: NamedVoices, b: NamedVoices): NameGround | null {
  if (a.hasGivenName && b.hasGivenName) return null
  const given = [a.name.given, b.name.given] as const
  const isNear = Math.min(...given.map(({ length }) => length)) > 2 && damerauLevenshtein(...given, 1) <= 1
  return isNear && groundOf({ ...a.name, given: b.name.given }, b.name) !== null ? 'misprint' : null
}

/** Whether articles tell of both, and never the same: a professor and a letter carrier. */
function areUnlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !sharesAny(a, b)
}

function sharesAny<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const each of few) if (many.has(each)) return true
  return false
}
