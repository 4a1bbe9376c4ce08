/** Fetches what the build wrote. Answers are checked for status, content type and shape before anything is drawn from them. */
import type { PageData } from '../../text/pages.ts'
import { withBase } from '../links.ts'
import { isPageData } from './page-data.ts'

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
