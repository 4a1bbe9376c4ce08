import type { QuotationHit } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import type { FoundList } from '../hooks/use-found.ts'
import type { ListedArticle } from './quoted-articles.tsx'

/** Hits in their order, those of one article that follow each other under one title. */
function byArticle(hits: readonly QuotationHit[]): ListedArticle[] {
  const articles: { row: QuotationHit['row']; quotations: ListedArticle['quotations'][number][] }[] = []
  for (const { row, quotation, matches } of hits) {
    const last = articles.at(-1)
    if (last?.row.slug === row.slug) last.quotations.push({ quotation, matches })
    else articles.push({ row, quotations: [{ quotation, matches }] })
  }
  return articles
}

/** A list of quotations looks for words inside them; in the list of articles that must be said. */
const inQuotations = (view: View): View => (view.scope === 'everywhere' ? { ...view, scope: 'quotations' } : view)

/** The quotations that a filter found, under their articles, and the filter with which these are opened. */
export const foundArticles = ({ hits, view }: FoundList) => ({ articles: byArticle(hits), view: inQuotations(view) })
