/** Joins the names of people: full names first, then surnames that stand alone. */
import { groupBy } from '../group-by.ts'
import type { AreApart } from './apart.ts'
import type { IdentityWords } from './person-name.ts'
import { type Cluster, type NamedVoices } from './cluster.ts'
import { groundInCluster } from './cluster-name.ts'
import { joinFullNames } from './join-full-names.ts'
import { joinSurnames } from './join-surnames.ts'
import type { Joined, JoinedForm } from './joined.ts'
import { sortOut } from './sort-out.ts'
import type { Voice } from './voice.ts'

/** `voices` are all of people. */
export function identifyPeople(voices: readonly Voice[], words: IdentityWords, areApart: AreApart): Joined[] {
  const { full, lone } = sortOut(voices, words)
  const clusters: Cluster[] = []
  const maybe = new Map<Cluster, readonly Cluster[]>()
  for (const names of groupBy(full, ({ name }) => name.surname).values()) {
    const people = joinFullNames(names, areApart)
    clusters.push(...people.clusters)
    for (const [cluster, others] of people.undecided) maybe.set(cluster, others)
  }
  const surnames = joinSurnames(lone, clusters, areApart)
  const people = clusters.map((cluster): Joined => ({
    forms: [...fullForms(cluster), ...(surnames.joined.get(cluster) ?? [])],
    maybe: (maybe.get(cluster) ?? []).flatMap(firstVoice),
  }))
  return [...people, ...surnames.alone]
}

const firstVoice = ({ names: [first] }: Cluster): readonly Voice[] => first?.voices.slice(0, 1) ?? []

/** The most printed name of a cluster is the name; the others are joined to it. */
function fullForms(cluster: Cluster): JoinedForm[] {
  const byNames = cluster.names.toSorted((a, b) => weight(b) - weight(a))
  const [main] = byNames
  return byNames.map((named) => ({
    voices: named.voices,
    ground: !main || named === main ? 'same' : groundInCluster(main, named),
  }))
}

/** Names without anything before them come first. */
const weight = ({ name, voices }: NamedVoices): number => (name.roles.length === 0 ? 1e9 : 0) + voices.length
