/** Asks an index what a view lists: rows first, then what may come after them. */
import type { Facets, Lists } from '../hits.ts'
import type { View } from '../view.ts'
import { countFacets } from './facet-counts.ts'
import { listArticles, listQuotations, sortListed } from './list.ts'
import { countMatches } from './match-counts.ts'
import type { FilterIndex } from './open-index.ts'
import { resolveView } from './resolve-view.ts'

export interface FoundRows {
  /** Articles by number, or the units of quotations, sorted as the view asks. */
  readonly rows: Float64Array
  readonly facets: () => Promise<Facets>
  /** How many places are marked in all rows together. */
  readonly matches: () => Promise<number>
}

export async function findRows(index: FilterIndex, lists: Lists, view: View): Promise<FoundRows> {
  const resolved = await resolveView(index, view)
  const listed = await (lists === 'articles' ? listArticles : listQuotations)(index, resolved)
  let counted: Promise<Float64Array> | null = null
  const counts = (): Promise<Float64Array> => (counted ??= countMatches(index, resolved, listed))
  return {
    rows: await sortListed(index, listed, view.sort, counts),
    facets: () => countFacets(index, resolved, listed),
    matches: async () => (await counts()).reduce((sum, count) => sum + count, 0),
  }
}
