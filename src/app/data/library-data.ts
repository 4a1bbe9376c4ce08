/** Loads the page at an address: the loader of every route. */
import { redirect } from 'react-router'
import type { PageData, Site } from '../../text/pages.ts'
import { decodePath, pathBelowBase, plainPages } from '../links.ts'
import { fetchPage } from './fetch-page.ts'
import { notFoundPage, unknownSite } from './page-data.ts'

/** Loads the page at a request's address, a list as long as the address says; a not-found page where there is none. */
export function pageLoader(known: Site | null): (request: Request) => Promise<PageData> {
  let site = known ?? unknownSite
  return async ({ url, signal }) => {
    const { pathname, searchParams } = new URL(url)
    const path = pathBelowBase(decodePath(pathname))
    const pages = plainPages(searchParams)
    const code = pages > 1 ? await import('./more-pages.ts') : null
    const list = code?.takePrepared(path, pages)
    if (list) return list
    const page = await fetchPage(path, signal)
    if (page === undefined) return notFoundPage(path, site)
    site = page.site
    // The article's title has changed, and its address with it.
    if (page.kind === 'article' && page.path !== path) throw redirect(page.path)
    const isList = page.kind === 'index' || page.kind === 'quotations'
    return code !== null && isList ? code.withMorePages(page, pages, signal) : page
  }
}
