/** Reads a page's data where it enters the app: from the network, or from the page itself. */
import type { NotFoundPage, PageData, Site } from '../../text/pages.ts'
import { words } from '../words/words.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The lists that each kind of page cannot do without. */
const lists: Readonly<Record<PageData['kind'], readonly string[]>> = {
  index: ['rows'],
  article: ['blocks', 'quotations'],
  quotation: [],
  'past-quotation': ['quotations'],
  speakers: ['speakers'],
  speaker: ['articles'],
  quotations: ['articles'],
  about: [],
  gone: ['proposed', 'past'],
  'not-found': [],
}

const records: Readonly<Partial<Record<PageData['kind'], string>>> = {
  article: 'article',
  quotation: 'quotation',
  'past-quotation': 'past',
  speaker: 'speaker',
  about: 'report',
}

/** Whether a value has the shape of a page, as deep as is needed to draw it or to know that it is something else. */
export function isPageData(value: unknown): value is PageData {
  if (!isFields(value) || typeof value['kind'] !== 'string' || !Object.hasOwn(lists, value['kind'])) return false
  // The key was just found in `lists`, whose keys are the kinds.
  const kind = value['kind'] as PageData['kind']
  const record = records[kind]
  return (
    typeof value['path'] === 'string' &&
    typeof value['title'] === 'string' &&
    isFields(value['site']) &&
    lists[kind].every((key) => Array.isArray(value[key])) &&
    (record === undefined || isFields(value[record]))
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
  articles: 0,
  quotations: 0,
  speakers: 0,
  quotePages: false,
  refused: 0,
}

export function notFoundPage(path: string, site: Site): NotFoundPage {
  const { title, text } = words.notFound
  return { kind: 'not-found', path, title: `${title} – ${site.title}`, description: text, site }
}
