/** What the index keeps of an article besides its words: to count facets by and to sort by. */
import type { ArticleRow, FilterDocument } from '../../pages.ts'
import { indexDocument, type IndexedQuotation } from '../document-index.ts'
import { facets, type ArticleFacetKey, type ByFacet, type QuotationFacetKey } from '../facets.ts'
import { quotationFacetKeys } from '../facets-by-row.ts'
import { titleKey } from '../order.ts'

/** A value of a facet, as the address has it, and as a reader knows it. */
export interface NamedValue {
  readonly value: string
  readonly name: string
}

export interface ArticleFacts {
  readonly row: ArticleRow
  readonly values: ByFacet<string | null, ArticleFacetKey>
  /** One a quotation, in order: how many words it has, and its values, in the order of the facets. */
  readonly quotations: readonly { readonly words: number; readonly values: readonly (NamedValue | null)[] }[]
  /** What articles are sorted by when they are sorted by title. */
  readonly titleKey: string
}

export function articleFacts(document: FilterDocument): ArticleFacts {
  const { row } = document
  const { quotations, values } = indexDocument(document)
  return {
    row,
    values,
    quotations: quotations.map((quotation) => ({
      words: quotation.ranges.reduce((sum, { from, to }) => sum + to - from, 0),
      values: quotationFacetKeys.map((key) => namedValue(quotation, key)),
    })),
    titleKey: titleKey(row),
  }
}

function namedValue({ record, values }: IndexedQuotation, key: QuotationFacetKey): NamedValue | null {
  const value = values[key]
  return value === null ? null : { value, name: facets[key].nameOf(record) ?? value }
}
