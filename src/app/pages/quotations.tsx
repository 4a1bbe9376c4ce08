import type { QuotationHit } from '../../text/filter/hits.ts'
import type { QuotationsPage } from '../../text/pages.ts'
import type { FilterCode } from '../filter-store.ts'
import { useFound, type FoundList } from '../hooks/use-found.ts'
import { useView, type ShownView } from '../hooks/use-view.ts'
import { isPlain, paths, viewSearch } from '../links.ts'
import { FilterPanel } from '../parts/filter-panel.tsx'
import { FilterStatus, Hints } from '../parts/filter-status.tsx'
import { Paging } from '../parts/paging.tsx'
import { QuotedArticles, unmatched, type ListedArticle } from '../parts/quoted-articles.tsx'
import { words } from '../words.ts'

const say = words.quotationsPage
const quotationsPerPage = 50

const find = (code: FilterCode, ...asked: Parameters<FilterCode['filterQuotations']>) => code.filterQuotations(...asked)

type Ready = Extract<FoundList<QuotationHit>, { state: 'ready' }>

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

const countArticles = (hits: readonly QuotationHit[]) => new Set(hits.map(({ row }) => row.slug)).size

function FoundQuotations({ list, shown }: { readonly list: Ready; readonly shown: ShownView }) {
  const { found, code, documents, view } = list
  const pages = Math.max(1, Math.ceil(found.total / quotationsPerPage))
  const page = Math.min(shown.page, pages)
  const hits = found.hits.slice((page - 1) * quotationsPerPage, page * quotationsPerPage)
  return (
    <>
      {found.total === 0 && (
        <Hints
          hints={code.hintsFor(documents, view, 'quotations')}
          onReplace={(word, spelling) => shown.push((now) => ({ ...now, q: code.replaceWord(now.q, word, spelling) }))}
        />
      )}
      <QuotedArticles articles={byArticle(hits)} hasSpeakers />
      <Paging page={page} pages={pages} to={(other) => viewSearch(view, other)} />
    </>
  )
}

export function QuotationsView({ page }: { readonly page: QuotationsPage }) {
  const shown = useView()
  const list = useFound(shown.view, find)
  const isWhole = isPlain(shown.view)
  const isFound = list.state === 'ready' && !isWhole
  const count = isFound
    ? words.filter.quotationsFound(list.found.total, countArticles(list.found.hits))
    : words.quotations(page.total)
  return (
    <div className="list-page">
      <h1>{say.title}</h1>
      <p className="lead">{page.total === 0 ? say.none : say.lead}</p>
      <FilterPanel shown={shown} facets={list.state === 'ready' ? list.found.facets : null} inScopes={[]} />
      <FilterStatus
        shown={shown}
        state={isWhole ? (list.state === 'failed' ? 'failed' : 'idle') : list.state}
        count={count}
        reset={isWhole ? null : paths.quotations}
      />
      {isFound ? (
        <FoundQuotations list={list} shown={shown} />
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
