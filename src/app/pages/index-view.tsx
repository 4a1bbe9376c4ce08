import { useState } from 'react'
import { everything } from '../../text/filter/view.ts'
import type { IndexPage } from '../../text/pages.ts'
import { useFound, type FoundList } from '../hooks/use-found.ts'
import { useView, type ShownView } from '../hooks/use-view.ts'
import { isPlain, paths } from '../links.ts'
import { ArticleRowItem } from '../parts/article-row.tsx'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus } from '../parts/filter-status.tsx'
import { Hints } from '../parts/hints.tsx'
import { Paging } from '../parts/paging.tsx'
import { ShowMore } from '../parts/show-more.tsx'
import { words } from '../words.ts'

/** Few, since each row that is seen fetches its article. */
const rowsAtATime = 20

function FoundRows({ found, shown }: { readonly found: FoundList; readonly shown: ShownView }) {
  return (
    <>
      {found.total === 0 && <Hints hints={found.hints} shown={shown} />}
      <ol className="rows">
        {found.rows.map((row) => (
          <ArticleRowItem key={row.slug} row={row} view={found.view} isFound />
        ))}
      </ol>
      <ShowMore shown={shown} listed={found.rows.length} total={found.total} />
    </>
  )
}

export function IndexView({ page }: { readonly page: IndexPage }) {
  const shown = useView()
  const [wantsFacets, setWantsFacets] = useState(false)
  const isWhole = isPlain(shown.view)
  const { state, found, again } = useFound('articles', shown.view, shown.page * rowsAtATime, !isWhole || wantsFacets)
  const isFound = found !== null && !isWhole
  return (
    <div className="list-page">
      <h1>{words.site.articles}</h1>
      {page.site.description !== '' && <p className="lead">{page.site.description}</p>}
      <FilterPanel shown={shown} facets={found?.facets ?? null} onWantFacets={() => setWantsFacets(true)} />
      <FilterStatus
        shown={shown}
        state={state}
        again={again}
        count={isFound ? words.filter.articlesFound(found.total, found.matches ?? 0) : words.articles(page.total)}
        reset={isWhole ? null : paths.index}
      />
      {isFound ? (
        <FoundRows found={found} shown={shown} />
      ) : (
        <>
          <ol className="rows">
            {page.rows.map((row) => (
              <ArticleRowItem key={row.slug} row={row} view={everything} isFound={false} />
            ))}
          </ol>
          <Paging page={page.page} pages={page.pages} to={paths.indexPage} />
        </>
      )}
    </div>
  )
}
