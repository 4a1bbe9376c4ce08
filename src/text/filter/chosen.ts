/** Which articles and quotations of the plain filter have the values that are chosen of facets. */
import type { Candidate } from './candidate.ts'
import type { IndexedQuotation } from './document-index.ts'
import { articleFacetKeys, quotationFacetKeys, type ByFacet, type FacetKey } from './facets.ts'
import type { ResolvedView } from './resolved-view.ts'

type Chosen = ResolvedView['chosen']

function hasChosen<Key extends FacetKey>(
  keys: readonly Key[],
  values: ByFacet<string | null, Key>,
  chosen: Chosen,
  except: FacetKey | null,
): boolean {
  return keys.every((key) => {
    const [wanted, value] = [chosen[key], values[key]]
    return key === except || wanted === null || (value !== null && wanted.has(value))
  })
}

/** Whether the article has the chosen values of each facet of articles but one. */
export function isChosenArticle(
  { chosen }: ResolvedView,
  { index }: Candidate,
  except: FacetKey | null = null,
): boolean {
  return hasChosen(articleFacetKeys, index.values, chosen, except)
}

/** The candidate's quotations that have the chosen values of each facet of quotations but one. */
export function chosenQuotations(
  { chosen }: ResolvedView,
  { quotations }: Candidate,
  except: FacetKey | null = null,
): readonly IndexedQuotation[] {
  return quotations.filter(({ values }) => hasChosen(quotationFacetKeys, values, chosen, except))
}
