import { useState } from 'react'
import type { IndexPage } from '../../text/pages.ts'
import { useFound } from '../hooks/use-found.ts'
import { useFoundParts } from '../hooks/use-found-parts.ts'
import { useView } from '../hooks/use-view.ts'
import { isPlain, paths } from '../links.ts'
import { ArticleRowItem } from '../parts/article-row.tsx'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus } from '../parts/filter-status.tsx'
import { ListEnd } from '../parts/list-end.tsx'
import { words } from '../words/words.ts'
import { listWords } from '../words/list-words.ts'

/** Few, since each row that is seen fetches its article. */
const rowsAtATime = 20

export function IndexView({ page }: { readonly page: IndexPage }) {
  const shown = useView()
  const [wantsFacets, setWantsFacets] = useState(false)
  const isWhole = isPlain(shown.view)
  const { state, found, again } = useFound('articles', shown.view, shown.page * rowsAtATime, wantsFacets)
  const parts = useFoundParts(!isWhole || wantsFacets, shown.view)
  const isFound = found !== null && !isWhole
  return (
    <div className="list-page">
      <h1>{words.site.articles}</h1>
      {page.site.description !== '' && <p className="lead">{page.site.description}</p>}
      <FilterPanel shown={shown} facets={found?.facets ?? null} parts={parts} onWantFacets={setWantsFacets} />
      <FilterStatus
        shown={shown}
        state={state}
        again={again}
        count={isFound ? listWords.filter.articlesFound(found.total, found.matches ?? 0) : words.articles(page.total)}
        reset={isWhole ? null : paths.index}
      />
      {isFound && found.total === 0 && parts !== null && <parts.Hints hints={found.hints} shown={shown} />}
      {isFound && parts !== null && <parts.FoundShare lists="articles" found={found} />}
      {/* One list for both, so that a row which stays keeps its element, and the focus with it. */}
      <ol className="rows">
        {(isFound ? found.rows : page.rows).map((row) => (
          <ArticleRowItem
            key={row.slug}
            row={row}
            view={isFound ? found.view : shown.view}
            isFound={isFound}
            parts={parts}
          />
        ))}
      </ol>
      {isFound ? (
        parts !== null && <parts.ShowMore shown={shown} listed={found.rows.length} total={found.total} />
      ) : (
        <ListEnd list={page} to={paths.indexPage} />
      )}
    </div>
  )
}
