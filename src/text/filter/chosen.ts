/** Which articles and quotations of the plain filter have the values that are chosen of facets. */
import type { Candidate } from './candidate.ts'
import type { IndexedQuotation } from './document-index.ts'
import type { FacetKey } from './facets.ts'
import { articleFacetKeys, quotationFacetKeys } from './facets-by-row.ts'
import type { ResolvedView } from './resolved-view.ts'

function isChosen(wanted: ReadonlySet<string> | null, value: string | null): boolean {
  return wanted === null || (value !== null && wanted.has(value))
}

/** Whether the article has the chosen values of each facet of articles but one. */
export function isChosenArticle(
  { chosen }: ResolvedView,
  { index }: Candidate,
  except: FacetKey | null = null,
): boolean {
  return articleFacetKeys.every((key) => key === except || isChosen(chosen[key], index.values[key]))
}

/** The candidate's quotations that have the chosen values of each facet of quotations but one. */
export function chosenQuotations(
  { chosen }: ResolvedView,
  { quotations }: Candidate,
  except: FacetKey | null = null,
): readonly IndexedQuotation[] {
  const keys = quotationFacetKeys.filter((key) => key !== except && chosen[key] !== null)
  if (keys.length === 0) return quotations
  return quotations.filter(({ values }) => keys.every((key) => isChosen(chosen[key], values[key])))
}
