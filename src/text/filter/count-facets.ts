/** How many rows each value of a facet would list. */
import type { Candidate } from './candidate.ts'
import { chosenQuotations, isChosenArticle } from './chosen.ts'
import type { Library } from './document-index.ts'
import { byFacet, facetKeys, facets, type FacetKey } from './facets.ts'
import { articleFacetKeys, quotationFacetKeys } from './facets-by-row.ts'
import type { Facets, FacetValue, Lists } from './hits.ts'
import { compare } from '../sorted.ts'
import type { LibraryView } from './resolve-view.ts'

/** A candidate, and how many rows it gives with what is chosen of the facets of quotations. */
export interface Rows {
  readonly candidate: Candidate
  readonly count: number
}

/** Counts each facet with the choices of the others. Values that would list nothing are left out, unless chosen. */
export function countFacets(library: Library, view: LibraryView, rows: readonly Rows[], lists: Lists): Facets {
  const counts = byFacet(facetKeys, () => new Map<string, number>())
  for (const { candidate, count } of rows) {
    for (const key of articleFacetKeys) {
      if (isChosenArticle(view, candidate, key)) add(counts[key], candidate.index.values[key], count)
    }
    if (!isChosenArticle(view, candidate)) continue
    for (const key of quotationFacetKeys) {
      const values = chosenQuotations(view, candidate, key).map((quotation) => quotation.values[key])
      for (const value of lists === 'articles' ? new Set(values) : values) add(counts[key], value, 1)
    }
  }
  return byFacet(facetKeys, (key) => valuesOf(counts[key], view.chosen[key], library.names[key]).toSorted(orderOf(key)))
}

function add(counts: Map<string, number>, value: string | null, rows: number): void {
  if (value !== null && rows > 0) counts.set(value, (counts.get(value) ?? 0) + rows)
}

function valuesOf(
  counts: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string> | null,
  names: ReadonlyMap<string, string>,
): FacetValue[] {
  const values = new Set([...counts.keys(), ...(chosen ?? [])])
  return [...values].map((value) => ({
    value,
    label: names.get(value) ?? value,
    count: counts.get(value) ?? 0,
    chosen: chosen?.has(value) ?? false,
  }))
}

/** The order of a facet's values. With most rows first, then by name; by value in the end, so that it is the same everywhere. */
export function orderOf(key: FacetKey): (one: FacetValue, other: FacetValue) => number {
  return facets[key].order === 'descending'
    ? (one, other) => compare(other.value, one.value)
    : (one, other) => other.count - one.count || compare(one.label, other.label) || compare(one.value, other.value)
}
