import type { IndexPage } from '../../text/pages.ts'
import { useListing } from '../hooks/use-listing.ts'
import { isPlain, paths } from '../links.ts'
import { ArticleRowItem } from '../parts/article-row.tsx'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus } from '../parts/filter-status.tsx'
import { ListEnd } from '../parts/list-end.tsx'
import { words } from '../words/words.ts'
import { listWords } from '../words/list-words.ts'

/** Few, since each row that is seen fetches its article. */
const rowsAtATime = 20

export function IndexView({ page: known }: { readonly page: IndexPage }) {
  const { now, drawn, state, again, onWantFacets } = useListing('articles', known, rowsAtATime)
  const { page, shown, found, parts } = drawn
  const count =
    now.found === null
      ? words.articles(now.page.total)
      : listWords.filter.articlesFound(now.found.total, now.found.matches ?? 0)
  return (
    <div className="list-page">
      <h1>{words.site.articles}</h1>
      {page.site.description !== '' && <p className="lead">{page.site.description}</p>}
      <FilterPanel shown={now.shown} drawn={drawn} onWantFacets={onWantFacets} />
      <FilterStatus
        shown={now.shown}
        dated={page.site.dated}
        state={state}
        again={again}
        count={count}
        reset={isPlain(now.shown.view) ? null : paths.index}
      />
      {found?.total === 0 && parts !== null && <parts.Hints hints={found.hints} shown={shown} />}
      {found !== null && parts !== null && <parts.FoundShare lists="articles" found={found} />}
      {/* One list for both, so that a row which stays keeps its element, and the focus with it. */}
      <ol className="rows">
        {(found ?? page).rows.map((row) => (
          <ArticleRowItem
            key={row.slug}
            row={row}
            view={found?.view ?? now.shown.view}
            isFound={found !== null}
            parts={parts}
          />
        ))}
      </ol>
      {found === null ? (
        <ListEnd list={page} to={paths.indexPage} />
      ) : (
        parts !== null && <parts.ShowMore shown={shown} listed={found.rows.length} total={found.total} />
      )}
    </div>
  )
}
