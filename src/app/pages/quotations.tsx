import { useState } from 'react'
import type { QuotationsPage } from '../../text/pages.ts'
import { useFound } from '../hooks/use-found.ts'
import { useFoundParts } from '../hooks/use-found-parts.ts'
import { useView } from '../hooks/use-view.ts'
import { isPlain, paths } from '../links.ts'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus } from '../parts/filter-status.tsx'
import { ListEnd } from '../parts/list-end.tsx'
import { QuotedArticles, unmatched } from '../parts/quoted-articles.tsx'
import { words } from '../words/words.ts'
import { listWords } from '../words/list-words.ts'

const say = listWords.quotationsPage
/** Few, since each fetches its article. */
const quotationsAtATime = 20

export function QuotationsView({ page }: { readonly page: QuotationsPage }) {
  const shown = useView()
  const [wantsFacets, setWantsFacets] = useState(false)
  const isWhole = isPlain(shown.view)
  const wanted = shown.page * quotationsAtATime
  const { state, found, again } = useFound('quotations', shown.view, wanted, wantsFacets)
  const parts = useFoundParts(!isWhole || wantsFacets, shown.view)
  const isFound = found !== null && parts !== null && !isWhole
  const count = isFound ? listWords.filter.quotationsFound(found.total, found.articles) : words.quotations(page.total)
  return (
    <div className="list-page">
      <h1>{say.title}</h1>
      <p className="lead">{page.total === 0 ? say.none : say.lead}</p>
      <FilterPanel
        shown={shown}
        facets={found?.facets ?? null}
        parts={parts}
        onWantFacets={setWantsFacets}
        inScopes={[]}
      />
      <FilterStatus shown={shown} state={state} again={again} count={count} reset={isWhole ? null : paths.quotations} />
      {isFound ? (
        <parts.FoundQuotations found={found} shown={shown} hasPages={page.site.quotePages} />
      ) : (
        <>
          <QuotedArticles
            articles={page.articles.map(({ row, quotations }) => ({ row, quotations: unmatched(quotations) }))}
            hasSpeakers
            hasPages={page.site.quotePages}
          />
          <ListEnd list={page} to={paths.quotationsPage} />
        </>
      )}
    </div>
  )
}
