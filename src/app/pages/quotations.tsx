import { useState } from 'react'
import type { QuotationHit } from '../../text/filter/hits.ts'
import type { QuotationsPage } from '../../text/pages.ts'
import { useFound, type FoundList } from '../hooks/use-found.ts'
import { useView, type ShownView } from '../hooks/use-view.ts'
import { isPlain, paths } from '../links.ts'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus } from '../parts/filter-status.tsx'
import { Hints } from '../parts/hints.tsx'
import { Paging } from '../parts/paging.tsx'
import { QuotedArticles, unmatched, type ListedArticle } from '../parts/quoted-articles.tsx'
import { ShowMore } from '../parts/show-more.tsx'
import { words } from '../words.ts'
import { listWords } from '../list-words.ts'

const say = listWords.quotationsPage
/** Few, since each fetches its article. */
const quotationsAtATime = 20

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

function FoundQuotations({ found, shown }: { readonly found: FoundList; readonly shown: ShownView }) {
  return (
    <>
      {found.total === 0 && <Hints hints={found.hints} shown={shown} />}
      <QuotedArticles articles={byArticle(found.hits)} hasSpeakers />
      <ShowMore shown={shown} listed={found.hits.length} total={found.total} />
    </>
  )
}

export function QuotationsView({ page }: { readonly page: QuotationsPage }) {
  const shown = useView()
  const [wantsFacets, setWantsFacets] = useState(false)
  const isWhole = isPlain(shown.view)
  const wanted = shown.page * quotationsAtATime
  const { state, found, again } = useFound('quotations', shown.view, wanted, wantsFacets)
  const isFound = found !== null && !isWhole
  const count = isFound ? listWords.filter.quotationsFound(found.total, found.articles) : words.quotations(page.total)
  return (
    <div className="list-page">
      <h1>{say.title}</h1>
      <p className="lead">{page.total === 0 ? say.none : say.lead}</p>
      <FilterPanel shown={shown} facets={found?.facets ?? null} onWantFacets={setWantsFacets} inScopes={[]} />
      <FilterStatus shown={shown} state={state} again={again} count={count} reset={isWhole ? null : paths.quotations} />
      {isFound ? (
        <FoundQuotations found={found} shown={shown} />
      ) : (
        <>
          <QuotedArticles
            articles={page.articles.map(({ row, quotations }) => ({ row, quotations: unmatched(quotations) }))}
            hasSpeakers
          />
          <Paging page={page.page} pages={page.pages} to={paths.quotationsPage} />
        </>
      )}
    </div>
  )
}
