/**
 * The facets by the rows that they belong to, and those that queries can ask for. Apart from the table, since addresses need the
 * table alone.
 */
import { facetKeys, facets, type ArticleFacetKey, type FacetKey, type QuotationFacetKey } from './facets.ts'

/** The facets of articles, in the order of the index's columns. */
export const articleFacetKeys = facetKeys.filter((key): key is ArticleFacetKey => facets[key].of === 'articles')
/** The facets of quotations, in the order of the index's columns. */
export const quotationFacetKeys = facetKeys.filter((key): key is QuotationFacetKey => facets[key].of === 'quotations')

/** A facet whose names a query can ask for. */
export interface NamedFacet<Key extends FacetKey> {
  readonly key: Key
  readonly operator: string
  readonly mark: string
}

function namedFacets<Key extends FacetKey>(keys: readonly Key[]): NamedFacet<Key>[] {
  return keys.flatMap((key) => {
    const { words } = facets[key]
    return words === null ? [] : [{ key, ...words }]
  })
}

/** Those whose names a query can ask for, by whom the operator asks. */
export const namedArticleFacets = namedFacets(articleFacetKeys)
export const namedQuotationFacets = namedFacets(quotationFacetKeys)
