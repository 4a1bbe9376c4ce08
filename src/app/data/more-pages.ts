/** "Show more" below a list that is not filtered: the pages that follow, put after the rows that are there. */
import type { NavigateFunction } from 'react-router'
import type { IndexPage, PageData, QuotationsPage } from '../../text/pages.ts'
import { Failure, fetchPage } from './fetch-page.ts'
import { parseView, paths, viewSearch } from '../links.ts'
import { mostPages } from './list-limits.ts'
import { focusRow, listedRows } from '../parts/row-focus.ts'

export type ListPage = IndexPage | QuotationsPage

const lastOf = ({ page, last = page }: ListPage) => last

const pathOf = ({ kind }: ListPage, page: number) =>
  kind === 'index' ? paths.indexPage(page) : paths.quotationsPage(page)

/** A list with its next page; null where that is something else. What moved from page to page meanwhile is listed once. */
function joined(list: ListPage, next: PageData | undefined): ListPage | null {
  if (next === undefined || (next.kind !== 'index' && next.kind !== 'quotations')) return null
  const { page: last, pages, total } = next
  if (last !== lastOf(list) + 1) return null
  if (list.kind === 'index' && next.kind === 'index') {
    const known = new Set(list.rows.map(({ slug }) => slug))
    return { ...list, last, pages, total, rows: [...list.rows, ...next.rows.filter(({ slug }) => !known.has(slug))] }
  }
  if (list.kind === 'quotations' && next.kind === 'quotations') {
    const known = new Set(list.articles.map(({ row }) => row.slug))
    const articles = next.articles.filter(({ row }) => !known.has(row.slug))
    return { ...list, last, pages, total, articles: [...list.articles, ...articles] }
  }
  return null
}

/** What the next navigation shows: fetched before it, so that a page which does not come leaves everything as it is. */
let prepared: { readonly count: number; readonly list: ListPage } | null = null

/** The prepared list of so many pages at a path, once. */
export function takePrepared(path: string, count: number): ListPage | null {
  const taken = prepared
  prepared = null
  return taken?.count === count && taken.list.path === path ? taken.list : null
}

/** A list with the pages after its first, `count` in all, or as many as can be had. */
export async function withMorePages(first: ListPage, count: number, signal: AbortSignal): Promise<ListPage> {
  const wanted = Math.min(count, mostPages, first.pages - first.page + 1)
  const numbers = Array.from({ length: Math.max(wanted - 1, 0) }, (_, place) => first.page + place + 1)
  const pages = await Promise.all(numbers.map((page) => fetchPage(pathOf(first, page), signal).catch(() => undefined)))
  let list = first
  for (const next of pages) {
    const longer = joined(list, next)
    if (longer === null) break
    list = longer
  }
  return list
}

/**
 * Fetches the next page and shows it; the address then holds how many there are. `grown` is given what is to be done once the
 * new rows are drawn. Rejects where the page cannot be had.
 */
export async function showMore(
  list: ListPage,
  navigate: NavigateFunction,
  grown: { current: (() => void) | null },
): Promise<void> {
  const path = pathOf(list, lastOf(list) + 1)
  const longer = joined(list, await fetchPage(path, null))
  if (longer === null) throw new Failure(`${path}: not the next page`)
  const count = lastOf(longer) - list.page + 1
  const rows = listedRows().length
  prepared = { count, list: longer }
  grown.current = () => focusRow(rows)
  const search = viewSearch(parseView(new URLSearchParams(location.search)), count)
  await navigate({ search }, { replace: true, preventScrollReset: true })
}
