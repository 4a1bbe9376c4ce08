/** Joins the names of bodies: with and without “the” and a legal form, and acronyms of one body only. */
import { groupBy } from '../group-by.ts'
import { acronymOf, bodyKey, initialsOf } from './body-names.ts'
import type { Joined, JoinedForm } from './joined.ts'
import type { Voice } from './voice.ts'

interface Body {
  readonly key: string
  readonly voices: readonly Voice[]
}

/** `voices` are all of bodies. */
export function identifyBodies(voices: readonly Voice[]): Joined[] {
  const groups = groupBy(voices, ({ name }) => {
    const acronym = acronymOf(name)
    return acronym === null ? bodyKey(name) : `/${acronym}`
  })
  const bodies: Body[] = [...groups].map(([key, same]) => ({ key, voices: same }))
  const byInitials = groupBy(bodies, ({ key, voices: [first] }) =>
    key.startsWith('/') ? null : initialsOf(first?.name ?? ''),
  )
  const acronymsOf = new Map<Body, Body[]>()
  const maybeOf = new Map<Body, readonly Body[]>()
  for (const body of bodies) {
    if (!body.key.startsWith('/')) continue
    const long = byInitials.get(body.key.slice(1)) ?? []
    const [only] = long
    if (only && long.length === 1) acronymsOf.set(only, [...(acronymsOf.get(only) ?? []), body])
    else maybeOf.set(body, long)
  }
  const joined = new Set([...acronymsOf.values()].flat())
  return bodies
    .filter((body) => !joined.has(body))
    .map((body) => ({
      forms: [
        ...spellings(body),
        ...(acronymsOf.get(body) ?? []).map((short): JoinedForm => ({ voices: short.voices, ground: 'acronym' })),
      ],
      maybe: (maybeOf.get(body) ?? []).flatMap(({ voices: [first] }) => first ?? []),
    }))
}

/** The way of writing it that is printed most is the name. */
function spellings({ voices }: Body): JoinedForm[] {
  const byName = [...groupBy(voices, ({ name }) => name).values()].toSorted((a, b) => b.length - a.length)
  return byName.map((same, index) => ({ voices: same, ground: index === 0 ? 'same' : 'body-name' }))
}
