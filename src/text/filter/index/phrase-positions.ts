/** Where phrases stand: chains of neighbouring pairs of words, by their positions. */
import type { Part } from '../query.ts'
import { lowerBound } from '../../sorted.ts'
import type { Open } from './file-names.ts'
import { openSections, type LeafEntry } from './leaf.ts'
import type { OpenTrees } from './open-index.ts'
import { readArticles, readPositions } from './read-postings.ts'
import { unique } from './sets.ts'
import { entriesOfPair } from './term-entries.ts'
import { articleOf, crossingZone, unitOf, type Positions, type Units } from './units.ts'

/** Pairs of a long phrase are fetched by so many at a time: a phrase that does not occur is known from its first few. */
const pairsAtATime = 4

const nowhere: Positions = { addresses: new Float64Array(0), zones: new Uint32Array(0) }

/** Where phrases of two and more words begin, with the zone that holds all of their words. */
export async function positionsOfPhrase(index: OpenTrees, parts: readonly Part[], mark: string): Promise<Positions> {
  let found: Positions | null = null
  for (let from = 0; from < parts.length - 1; from += pairsAtATime) {
    const pairs = parts.slice(from, Math.min(from + pairsAtATime, parts.length - 1))
    const lists = await Promise.all(
      pairs.map(async (first, offset) => {
        const entries = await entriesOfPair(index, [first, parts[from + offset + 1] ?? first], mark)
        return unionOfPositions(await Promise.all(entries.map((entry) => readEntryPositions(entry, index.open))))
      }),
    )
    lists.forEach((list, offset) => (found = found === null ? list : followedBy(found, list, from + offset)))
    // TypeScript does not see the assignment in the callback.
    if ((found as Positions | null)?.addresses.length === 0) return nowhere
  }
  return found ?? nowhere
}

async function readEntryPositions(entry: LeafEntry, open: Open): Promise<Positions> {
  const readers = await openSections(entry, 'positions', open)
  return readPositions(readers, readArticles(readers.articles, entry.size, entry.bitmap))
}

function unionOfPositions(lists: readonly Positions[]): Positions {
  const [first] = lists
  if (first === undefined) return nowhere
  if (lists.length === 1) return first
  const all = lists.flatMap(({ addresses, zones }) =>
    Array.from(addresses, (address, index) => ({ address, zone: zones[index] ?? 0 })),
  )
  all.sort((one, other) => one.address - other.address)
  return {
    addresses: Float64Array.from(all, ({ address }) => address),
    zones: Uint32Array.from(all, ({ zone }) => zone),
  }
}

/** Those of `found` which have one of `next` at `distance` after them. */
function followedBy(found: Positions, next: Positions, distance: number): Positions {
  const addresses: number[] = []
  const zones: number[] = []
  let from = 0
  found.addresses.forEach((address, index) => {
    from = lowerBound(next.addresses, address + distance, from)
    if (next.addresses[from] !== address + distance) return
    const zone = found.zones[index] ?? 0
    addresses.push(address)
    zones.push(zone === next.zones[from] ? zone : crossingZone)
  })
  return { addresses: Float64Array.from(addresses), zones: Uint32Array.from(zones) }
}

/** The units that hold positions, and how many. */
export function unitsOfPositions({ addresses, zones }: Positions): Units {
  const starts = Float64Array.from(addresses, (address, index) =>
    unitOf(articleOf(address), zones[index] ?? 0),
  ).toSorted()
  const units = unique(starts)
  const counts = new Uint32Array(units.length)
  let at = 0
  for (const start of starts) {
    while ((units[at] ?? 0) !== start) at++
    counts[at] = (counts[at] ?? 0) + 1
  }
  return { units, counts }
}
