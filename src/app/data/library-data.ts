/** Fetches what the build wrote. Answers are checked for status, content type and shape before anything is drawn from them. */
import { redirect } from 'react-router'
import type { PageData, Site } from '../../text/pages.ts'
import { decodePath, pathBelowBase, plainPages, withBase } from '../links.ts'
import { isPageData, notFoundPage, unknownSite } from './page-data.ts'

/** The page could not be had, though there may be one: worth another try. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** Many hosts answer an unknown address with a page of HTML and status 200: that is no data, so it counts as missing. */
export async function fetchJson(url: string, signal: AbortSignal | null): Promise<unknown> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 404 || (response.ok && type.includes('text/html'))) return undefined
  if (!response.ok) throw new Failure(`${url}: status ${response.status}`)
  if (!type.includes('json')) throw new Failure(`${url}: content type ${type}`)
  return response.json()
}

/** The data of the page at a path; undefined where there is no page. */
export async function fetchPage(path: string, signal: AbortSignal | null): Promise<PageData | undefined> {
  const value = await fetchJson(withBase(`${encodeURI(path)}page.json`), signal)
  if (value !== undefined && !isPageData(value)) throw new Failure(`${path}: not the data of a page`)
  return value
}

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
