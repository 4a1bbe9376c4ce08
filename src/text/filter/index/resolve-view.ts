/** Reads a view for an index, which knows the values of facets by their keys. */
import { byFacet, facetKeys, type FacetKey } from '../facets.ts'
import { parseQuery } from '../query.ts'
import { resolvedView, type ResolvedView } from '../resolved-view.ts'
import type { View } from '../view.ts'
import { valueKey } from './keys.ts'
import type { FilterIndex } from './open-index.ts'
import { findEntry } from './tree.ts'

export async function resolveView(index: FilterIndex, view: View): Promise<ResolvedView> {
  const known = await Promise.all(facetKeys.map(async (key) => [key, await knownOf(index, key, view[key])] as const))
  const chosen = new Map(known)
  return resolvedView(
    view,
    parseQuery(view.q),
    byFacet(facetKeys, (key) => chosen.get(key) ?? null),
  )
}

async function knownOf(
  index: FilterIndex,
  facet: FacetKey,
  chosen: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const values = [...new Set(chosen)]
  const entries = await Promise.all(values.map((value) => findEntry(index.words, valueKey(facet, value), index.open)))
  const known = values.filter((_, at) => entries[at] !== null)
  return known.length > 0 ? new Set(known) : null
}
