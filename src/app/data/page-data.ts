/** Reads a page's data where it enters the app: from the network, or from the page itself. */
import { isPageKind, pageShapes, type NotFoundPage, type PageData, type Site } from '../../text/pages.ts'
import { words } from '../words/words.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Whether a value has the shape of a page, as deep as is needed to draw it or to know that it is something else. */
export function isPageData(value: unknown): value is PageData {
  if (!isFields(value) || !isPageKind(value['kind'])) return false
  const { lists, records } = pageShapes[value['kind']]
  return (
    typeof value['path'] === 'string' &&
    typeof value['title'] === 'string' &&
    isFields(value['site']) &&
    lists.every((key) => Array.isArray(value[key])) &&
    records.every((key) => isFields(value[key]))
  )
}

/** The data in the page's own `application/json` block; null where there is none, or it is no page. */
export function embeddedPage(from: Document): PageData | null {
  const json = from.getElementById('page-data')?.textContent ?? ''
  try {
    const value: unknown = JSON.parse(json)
    return isPageData(value) ? value : null
  } catch {
    return null
  }
}

/** What is drawn around a page until the library's own facts are known. */
export const unknownSite: Site = {
  title: words.site.name,
  description: '',
  language: words.code,
  url: null,
  contact: null,
  dated: 'none',
  articles: 0,
  quotations: 0,
  speakers: 0,
  quotePages: false,
  refused: 0,
}

export function notFoundPage(path: string, site: Site): NotFoundPage {
  return { kind: 'not-found', path, title: `${words.notFound.title} – ${site.title}`, description: '', site }
}
