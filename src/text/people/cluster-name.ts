/** How a name of a cluster is joined to the one that it is called by. */
import type { NamedVoices } from './cluster.ts'
import { groundOf, type NameGround } from './same-person.ts'

/** All names of a cluster agree with each other: where nothing else makes them, a misprint does. */
export function groundInCluster(main: NamedVoices, other: NamedVoices): NameGround {
  return groundOf(main.name, other.name) ?? 'misprint'
}
