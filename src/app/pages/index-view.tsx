import type { ArticleHit } from '../../text/filter/hits.ts'
import { everything } from '../../text/filter/view.ts'
import type { IndexPage } from '../../text/pages.ts'
import type { FilterCode } from '../filter-store.ts'
import { useFound, type FoundList } from '../hooks/use-found.ts'
import { useView, type ShownView } from '../hooks/use-view.ts'
import { isPlain, paths, viewSearch } from '../links.ts'
import { ArticleRowItem } from '../parts/article-row.tsx'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus, Hints } from '../parts/filter-status.tsx'
import { Paging } from '../parts/paging.tsx'
import { words } from '../words.ts'

const rowsPerPage = 50

const find = (code: FilterCode, ...asked: Parameters<FilterCode['filterArticles']>) => code.filterArticles(...asked)

type Ready = Extract<FoundList<ArticleHit>, { state: 'ready' }>

function FoundRows({ list, shown }: { readonly list: Ready; readonly shown: ShownView }) {
  const { found, code, documents, view } = list
  const pages = Math.max(1, Math.ceil(found.total / rowsPerPage))
  const page = Math.min(shown.page, pages)
  return (
    <>
      {found.total === 0 && (
        <Hints
          hints={code.hintsFor(documents, view)}
          onReplace={(word, spelling) => shown.push((now) => ({ ...now, q: code.replaceWord(now.q, word, spelling) }))}
        />
      )}
      <ol className="rows">
        {found.hits.slice((page - 1) * rowsPerPage, page * rowsPerPage).map((hit) => (
          <ArticleRowItem key={hit.row.slug} row={hit.row} view={view} found={{ hit, code }} />
        ))}
      </ol>
      <Paging page={page} pages={pages} to={(other) => viewSearch(view, other)} />
    </>
  )
}

export function IndexView({ page }: { readonly page: IndexPage }) {
  const shown = useView()
  const list = useFound(shown.view, find)
  const isWhole = isPlain(shown.view)
  const isFound = list.state === 'ready' && !isWhole
  return (
    <div className="list-page">
      <h1>{words.site.articles}</h1>
      {page.site.description !== '' && <p className="lead">{page.site.description}</p>}
      <FilterPanel shown={shown} facets={list.state === 'ready' ? list.found.facets : null} />
      <FilterStatus
        shown={shown}
        state={isWhole ? (list.state === 'failed' ? 'failed' : 'idle') : list.state}
        count={isFound ? words.filter.articlesFound(list.found.total, list.found.matches) : words.articles(page.total)}
        reset={isWhole ? null : paths.index}
      />
      {isFound ? (
        <FoundRows list={list} shown={shown} />
      ) : (
        <>
          <ol className="rows">
            {page.rows.map((row) => (
              <ArticleRowItem key={row.slug} row={row} view={everything} found={null} />
            ))}
          </ol>
          <Paging page={page.page} pages={page.pages} to={paths.indexPage} />
        </>
      )}
    </div>
  )
}
