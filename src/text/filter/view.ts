/** The state of a list as a reader can share it; the URL holds it, `src/app/links.ts` reads and writes it. */
import { byFacet, facetKeys, type ByFacet } from './facets.ts'

export const scopes = ['everywhere', 'titles', 'quotations', 'outside'] as const
export type Scope = (typeof scopes)[number]

/** `order`: that of the library, which is newest first where most articles have dates, else that of the files. */
export const sorts = ['order', 'newest', 'title', 'length', 'matches'] as const
export type Sort = (typeof sorts)[number]

/** What is chosen of each facet: values of one facet are joined by OR, facets by AND. */
export type Chosen = ByFacet<readonly string[]>

/** `speakers` are slugs, `outlets` and `sections` names, `years` four digits, `certainty` steps. */
export interface View extends Chosen {
  readonly q: string
  readonly scope: Scope
  readonly sort: Sort
}

export const everything: View = { q: '', scope: 'everywhere', ...byFacet(facetKeys, () => []), sort: 'order' }

export function choosesFacets(chosen: Chosen): boolean {
  return facetKeys.some((key) => chosen[key].length > 0)
}
