/** Joins the full names of one surname into people. */
import type { AreApart } from './apart.ts'
import { type Cluster, clusterOf, groundBetween, join, type NamedVoices } from './cluster.ts'
import { type NameGround, nameGrounds } from './same-person.ts'

/** Which grounds are enough in each round: the surer ones first, so that “Ann Hale” finds “Ann B. Hale” before “Ann Hale Jr.”. */
const rounds: readonly ReadonlySet<NameGround>[] = [
  new Set(['spelling', 'title', 'middle-name', 'short-name']),
  new Set(['suffix']),
  new Set(['variant', 'misprint']),
  new Set(['initials']),
]

/** More names of one surname than these are compared with the commonest only. */
const mostCompared = 300

export interface People {
  readonly clusters: readonly Cluster[]
  /** Of those who could be several others, and so are none of them, who they could be. */
  readonly undecided: ReadonlyMap<Cluster, readonly Cluster[]>
}

/** How much a name says: “George W. Hale” more than “George Hale”. */
function fullness({ name }: NamedVoices): number {
  return name.middles.reduce((sum, middle) => sum + (middle.length > 1 ? 2 : 1), 0) + (name.given.length > 1 ? 1 : 0)
}

/** `names` have one surname and a given name each. A name that fits several people stays by itself. */
export function joinFullNames(names: readonly NamedVoices[], areApart: AreApart): People {
  let clusters = names
    .toSorted((a, b) => fullness(b) - fullness(a) || b.voices.length - a.voices.length)
    .map((named) => clusterOf(named))
  const undecided = new Map<Cluster, readonly Cluster[]>()
  for (const enough of rounds) {
    const kept: Cluster[] = []
    for (const cluster of clusters) {
      const fitting = bestFitting(cluster, kept.slice(0, mostCompared), { enough, areApart })
      const [only] = fitting
      if (only && fitting.length === 1) {
        join(only, cluster)
        undecided.delete(cluster)
      } else {
        if (fitting.length > 1) undecided.set(cluster, fitting)
        kept.push(cluster)
      }
    }
    clusters = kept
  }
  return { clusters, undecided }
}

/** Who fits on the surest ground that any does. */
function bestFitting(
  cluster: Cluster,
  others: readonly Cluster[],
  { enough, areApart }: { readonly enough: ReadonlySet<NameGround>; readonly areApart: AreApart },
): Cluster[] {
  const found = others.flatMap((other) => {
    const ground = groundBetween(other, cluster)
    const fits = ground !== null && enough.has(ground) && !isToldApart(other, cluster, areApart)
    return fits ? [{ other, rank: nameGrounds.indexOf(ground) }] : []
  })
  const best = Math.min(...found.map(({ rank }) => rank))
  return found.flatMap(({ other, rank }) => (rank === best ? [other] : []))
}

function isToldApart(a: Cluster, b: Cluster, areApart: AreApart): boolean {
  const printed = ({ names }: Cluster): string[] => names.flatMap(({ voices: [first] }) => first?.name ?? [])
  return printed(a).some((name) => printed(b).some((other) => areApart(name, other)))
}
