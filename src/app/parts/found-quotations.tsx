import type { QuotationHit } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import type { FoundList } from '../hooks/use-found.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { FoundShare } from './found-share.tsx'
import { Hints } from './hints.tsx'
import { QuotedArticles, type ListedArticle } from './quoted-articles.tsx'
import { ShowMore } from './show-more.tsx'

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

interface FoundProps {
  readonly found: FoundList
  readonly shown: ShownView
  readonly hasPages: boolean
}

/** The quotations that a filter found. */
export function FoundQuotations({ found, shown, hasPages }: FoundProps) {
  return (
    <>
      {found.total === 0 && <Hints hints={found.hints} shown={shown} />}
      <FoundShare lists="quotations" found={found} />
      <QuotedArticles
        articles={byArticle(found.hits)}
        hasSpeakers
        view={inQuotations(found.view)}
        hasPages={hasPages}
      />
      <ShowMore shown={shown} listed={found.hits.length} total={found.total} />
    </>
  )
}
