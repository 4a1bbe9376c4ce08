/**
 * Who is who in a whole library: every name that articles print for somebody who speaks, joined to one bearer where there is
 * ground for it and nothing against. Names that could be several people's stay by themselves, and say so. Takes time in
 * proportion to the voices, since only names with a surname (or a body's first letters) in common are compared.
 */
import { groupBy } from '../group-by.ts'
import type { AreApart } from './apart.ts'
import type { SpeakerType } from '../article.ts'
import type { Identities } from './bearer.ts'
import { identifyBodies } from './identify-bodies.ts'
import { identifyPeople } from './identify-people.ts'
import { describeBearers, type Joined } from './joined.ts'
import type { IdentityWords } from './person-name.ts'
import { plainKey } from './plain-key.ts'
import { compare } from '../sorted.ts'
import type { Voice } from './voice.ts'
import { withOwners } from './with-owners.ts'

/** Who is who among `voices`. `areApart`: whether the owner said that two names are two people's. */
export function identify(voices: readonly Voice[], words: IdentityWords, areApart: AreApart = () => false): Identities {
  // By name, so that nothing depends on the order of the articles.
  const typed = withOneType(voices.toSorted((a, b) => compare(a.name, b.name)))
  const found = typed.filter(({ isOwners }) => isOwners !== true)
  const joined: Joined[] = [
    ...identifyPeople(
      found.filter(({ type }) => type === 'person'),
      words,
      areApart,
    ),
    ...identifyBodies(
      found.filter(({ type }) => bodies.has(type)),
      areApart,
    ),
    ...byName(found.filter(({ type }) => type !== 'person' && !bodies.has(type))),
  ]
  return describeBearers(
    withOwners(
      joined,
      typed.filter(({ isOwners }) => isOwners === true),
    ),
  )
}

const bodies: ReadonlySet<SpeakerType> = new Set<SpeakerType>(['organisation', 'party', 'place'])

/** A name that is called a person here and a body there is what most of its quotations call it; “Hale” alone may be either's. */
function withOneType(voices: readonly Voice[]): Voice[] {
  const counts = new Map<string, Map<SpeakerType, number>>()
  for (const { name, type, quotations } of voices) {
    const types = counts.get(plainKey(name)) ?? new Map<SpeakerType, number>()
    types.set(type, (types.get(type) ?? 0) + quotations)
    counts.set(plainKey(name), types)
  }
  return voices.map((voice) => {
    const types = [...(counts.get(plainKey(voice.name)) ?? [])]
    if (types.length < 2 || !plainKey(voice.name).includes(' ')) return voice
    const [type = voice.type] = types.toSorted(([one, a], [other, b]) => b - a || compare(one, other))[0] ?? []
    return { ...voice, type }
  })
}

/** What is no person and no body is known by its name alone. */
function byName(voices: readonly Voice[]): Joined[] {
  const byKey = groupBy(voices, ({ name, type }) => `${type} ${plainKey(name)}`)
  return [...byKey.values()].map((same) => ({ forms: [{ voices: same, ground: 'same' as const }], maybe: [] }))
}
