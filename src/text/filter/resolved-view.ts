/** What a view asks, read once: by the plain filter of the texts it has, by the index of what its files say. */
import type { ByFacet } from './facets.ts'
import { quotationFacetKeys } from './facets-by-row.ts'
import type { Query } from './query.ts'
import type { Scope, View } from './view.ts'

export interface ResolvedView {
  readonly query: Query
  readonly scope: Scope
  /** The chosen values that the library knows; null where there are none, and so every row fits. */
  readonly chosen: ByFacet<ReadonlySet<string> | null>
  /** Something is asked that only a quotation can have: a value of its facets, or words inside quotations. */
  readonly asksQuotation: boolean
}

export function resolvedView({ scope }: View, query: Query, chosen: ResolvedView['chosen']): ResolvedView {
  const asksWords = query.terms.length + query.excluded.length > 0
  const asksFacet = quotationFacetKeys.some((key) => chosen[key] !== null || query[key].length > 0)
  return { query, scope, chosen, asksQuotation: asksFacet || (scope === 'quotations' && asksWords) }
}
