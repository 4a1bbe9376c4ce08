import type { QuotationsPage } from '../../text/pages.ts'
import { useListing } from '../hooks/use-listing.ts'
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

const plainList = ({ articles }: QuotationsPage) => ({
  articles: articles.map(({ row, quotations }) => ({ row, quotations: unmatched(quotations) })),
})

export function QuotationsView({ page: known }: { readonly page: QuotationsPage }) {
  const { now, drawn, state, again, onWantFacets } = useListing('quotations', known, quotationsAtATime)
  const { page, shown, parts } = drawn
  // What is found of quotations is drawn by code that comes later: until then the plain list stays.
  const found = parts === null ? null : drawn.found
  const count =
    now.found === null || now.parts === null
      ? words.quotations(now.page.total)
      : listWords.filter.quotationsFound(now.found.total, now.found.articles)
  return (
    <div className="list-page">
      <h1>{say.title}</h1>
      <p className="lead">{page.total === 0 ? say.none : say.lead}</p>
      <FilterPanel shown={now.shown} drawn={drawn} onWantFacets={onWantFacets} inScopes={[]} />
      <FilterStatus
        shown={now.shown}
        dated={page.site.dated}
        state={state}
        again={again}
        count={count}
        reset={isPlain(now.shown.view) ? null : paths.quotations}
      />
      {found?.total === 0 && parts !== null && <parts.Hints hints={found.hints} shown={shown} />}
      {found !== null && parts !== null && <parts.FoundShare lists="quotations" found={found} />}
      {/* One list for both, so that what stays keeps its element, and the focus with it. */}
      <QuotedArticles
        {...(found !== null && parts !== null ? parts.foundArticles(found) : plainList(page))}
        hasSpeakers
        hasPages={page.site.quotePages}
      />
      {found === null || parts === null ? (
        <ListEnd list={page} to={paths.quotationsPage} />
      ) : (
        <parts.ShowMore shown={shown} listed={found.hits.length} total={found.total} />
      )}
    </div>
  )
}
