/** Sorts what people are called into full names and surnames that stand alone. */
import { fold } from '../filter/fold.ts'
import type { NamedVoices } from './cluster.ts'
import { doubleSurname, type LoneName } from './lone-name.ts'
import { type IdentityWords, type PersonName, personName } from './person-name.ts'
import type { Voice } from './voice.ts'

export interface SortedOut {
  /** Each full name once. */
  readonly full: readonly NamedVoices[]
  /** Surnames, and names that cannot be taken apart, with the article that they stand in. */
  readonly lone: readonly LoneName[]
}

export function sortOut(voices: readonly Voice[], words: IdentityWords): SortedOut {
  const names = namesOf(voices, words)
  const known = new Set([...names.values()].flatMap((name) => (name && name.given !== '' ? [keyOf(name)] : [])))
  const doubles = new Set([...names.values()].flatMap((name) => (name ? (doubleSurname(name) ?? []) : [])))
  const full = new Map<string, NamedVoices>()
  const lone: LoneName[] = []
  for (const voice of voices) {
    const printed = names.get(voice.name) ?? null
    const name = printed && withoutRoles(printed, known, words)
    const hasHonorific = name?.roles.some((role) => words.honorifics.has(role)) ?? false
    const addLone = (surname: string, isName: boolean): void => {
      lone.push({ voice, surname, isName, isGivenName: words.isGivenName(surname), hasHonorific })
    }
    if (name === null) addLone(fold(voice.name), false)
    else if (name.given === '') addLone(name.surname, true)
    else if (isDouble(name, doubles, words)) addLone(`${name.given} ${name.surname}`, true)
    else {
      const key = JSON.stringify(name)
      const same = full.get(key)
      if (same) same.voices.push(voice)
      else
        full.set(key, { name, hasGivenName: name.given.length === 1 || words.isGivenName(name.given), voices: [voice] })
    }
  }
  return { full: [...full.values()], lone }
}

function namesOf(voices: readonly Voice[], words: IdentityWords): Map<string, PersonName | null> {
  return new Map([...new Set(voices.map(({ name }) => name))].map((name) => [name, personName(name, words)]))
}

const keyOf = ({ given, middles, surname }: PersonName): string => [given, ...middles, surname].join(' ')

/** “Harbour Watch Ann Hale” is Ann Hale where the library knows one, and no given name stands before hers. */
function withoutRoles(name: PersonName, known: ReadonlySet<string>, { isGivenName }: IdentityWords): PersonName {
  const { roles, given, middles } = name
  if (given === '' || isGivenName(given) || given.length === 1) return name
  for (let at = 0; at < middles.length; at++) {
    const first = middles[at] ?? ''
    const proper = {
      ...name,
      roles: [...roles, given, ...middles.slice(0, at)],
      given: first,
      middles: middles.slice(at + 1),
    }
    if (known.has(keyOf(proper))) return proper
  }
  return name
}

function isDouble(
  { given, middles, surname }: PersonName,
  doubles: ReadonlySet<string>,
  { isGivenName }: IdentityWords,
): boolean {
  return middles.length === 0 && !isGivenName(given) && doubles.has(`${given} ${surname}`)
}
