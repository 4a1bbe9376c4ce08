/** Joins the names of bodies: with and without “the” and a legal form, and acronyms of one body only. */
import { groupBy } from '../group-by.ts'
import type { AreApart } from './apart.ts'
import { acronymOf, bodyKey, initialsOf } from './body-names.ts'
import type { Joined, JoinedForm } from './joined.ts'
import type { Voice } from './voice.ts'

interface Body {
  readonly key: string
  readonly voices: readonly Voice[]
}

/** `voices` are all of bodies. */
export function identifyBodies(voices: readonly Voice[], areApart: AreApart): Joined[] {
  const groups = groupBy(voices, ({ name }) => {
    const acronym = acronymOf(name)
    return acronym === null ? bodyKey(name) : `/${acronym}`
  })
  const bodies = [...groups].flatMap(([key, same]) =>
    toldApart(same, areApart).map((each): Body => ({ key, voices: each })),
  )
  const byInitials = groupBy(bodies, ({ key, voices: [first] }) =>
    key.startsWith('/') ? null : initialsOf(first?.name ?? ''),
  )
  const acronymsOf = new Map<Body, Body[]>()
  const maybeOf = new Map<Body, readonly Body[]>()
  for (const body of bodies) {
    if (!body.key.startsWith('/')) continue
    const long = (byInitials.get(body.key.slice(1)) ?? []).filter((each) => !areBodiesApart(each, body, areApart))
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

/** One list, and one more for each way of writing it that the owner tells apart from those before. */
function toldApart(voices: readonly Voice[], areApart: AreApart): Voice[][] {
  const lists: Voice[][] = []
  for (const same of groupBy(voices, ({ name }) => name).values()) {
    const [{ name }] = same
    const list = lists.find((each) => !each.some((other) => areApart(other.name, name)))
    if (list) list.push(...same)
    else lists.push(same)
  }
  return lists
}

function areBodiesApart(a: Body, b: Body, areApart: AreApart): boolean {
  const names = ({ voices }: Body): ReadonlySet<string> => new Set(voices.map(({ name }) => name))
  return [...names(a)].some((name) => [...names(b)].some((other) => areApart(name, other)))
}
