/** Every address of the site is made, and every address read, here. Paths are below the base, which the router adds. */
import { everything, scopes, sorts, type View } from '../text/filter/view.ts'

/** Where the site stands on its host, with a slash at both ends. */
export const base = import.meta.env.BASE_URL

export const paths = {
  index: '/',
  indexPage: (page: number) => (page === 1 ? '/' : `/page/${page}/`),
  article: (slug: string) => `/articles/${slug}/`,
  speakers: '/speakers/',
  speakersPage: (page: number) => (page === 1 ? '/speakers/' : `/speakers/page/${page}/`),
  speaker: (slug: string) => `/speakers/${slug}/`,
  quotations: '/quotations/',
  quotationsPage: (page: number) => (page === 1 ? '/quotations/' : `/quotations/page/${page}/`),
  about: '/about/',
} as const

/** The element's id, and so the fragment, of a quotation within its article. */
export const quotationAnchor = (id: string) => `q-${id}`

/** Where published links to an id mean something else, no fragment leads to the quotation that has it now. */
export const presentAnchor = (id: string) => `now-${id}`

/** The element that says what a link found. */
export const linkedNoticeId = 'linked-notice'

/** Whether a fragment names words: a quotation, or a selection. */
export const namesWords = (hash: string) => /^#[qw]-/.test(hash)

/** The id of the quotation that a fragment names, `null` where it names something else. */
export function quotationOfHash(hash: string): string | null {
  return /^#q-(.+)$/.exec(hash)?.[1] ?? null
}

export const quotationPath = (slug: string, id: string) => `${paths.article(slug)}#${quotationAnchor(id)}`

/** To a quotation whose id published links mean something else by. */
export const presentPath = (slug: string, id: string) => `${paths.article(slug)}#${presentAnchor(id)}`

export const quotationPagePath = (slug: string, id: string) => `${paths.article(slug)}q/${id}/`

/** A path as it is read; as it stands where it is no valid encoding. */
export function decodePath(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

/** The path of a page below the base: `/sub/articles/x/index.html` is `/articles/x/` where the base is `/sub/`. */
export function pathBelowBase(pathname: string, root: string = base): string {
  const inside = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '')
  const path = inside.replace(/(^|\/)index\.html$/, '$1')
  if (`${pathname}/` === root || path === '') return '/'
  return `/${path.replace(/\/$/, '')}/`
}

/** A path below the base as an address on this host: `/about/` is `/sub/about/`. */
export const withBase = (path: string, root: string = base) => `${root}${path.replace(/^\//, '')}`

/** The file of an article's text alone. No screen is drawn of it, so the router knows nothing of it. */
export const textFile = (slug: string) => withBase(`${paths.article(slug)}text.txt`)

/** A path below the base as a whole address, such as a reader can send to somebody. */
export const absolute = (path: string, origin: string) => `${origin}${withBase(path)}`

const unique = (values: readonly string[]) => [...new Set(values)]

function oneOf<T extends string>(known: readonly T[], value: string | null, fallback: T): T {
  return known.find((candidate) => candidate === value) ?? fallback
}

/** Reads a view from a URL's query. What is missing is the default; what is unknown is ignored. */
export function parseView(params: URLSearchParams): View {
  const all = (key: string) => unique(params.getAll(key).filter((value) => value !== ''))
  return {
    q: params.get('q') ?? everything.q,
    scope: oneOf(scopes, params.get('scope'), everything.scope),
    speakers: all('speaker'),
    outlets: all('outlet'),
    years: all('year').filter((year) => /^\d{4}$/.test(year)),
    sort: oneOf(sorts, params.get('sort'), everything.sort),
  }
}

/** The inverse of `parseView`: defaults are left out, several values repeat their key. */
export function serializeView(view: View): URLSearchParams {
  const params = new URLSearchParams()
  if (view.q !== everything.q) params.set('q', view.q)
  if (view.scope !== everything.scope) params.set('scope', view.scope)
  for (const speaker of view.speakers) params.append('speaker', speaker)
  for (const outlet of view.outlets) params.append('outlet', outlet)
  for (const year of view.years) params.append('year', year)
  if (view.sort !== everything.sort) params.set('sort', view.sort)
  return params
}

/** The page of a filtered list, from 1. */
export function parsePage(params: URLSearchParams): number {
  const page = Number(params.get('page') ?? '1')
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

/** How many pages of the plain list are shown one below the other, as the address says; a filtered list is no matter of pages. */
export const plainPages = (params: URLSearchParams): number => (isPlain(parseView(params)) ? parsePage(params) : 1)

/** A view, and where its list is paged the page, as the part of a URL from `?` on; empty for the plain list. */
export function viewSearch(view: View, page = 1): string {
  const params = serializeView(view)
  if (page > 1) params.set('page', String(page))
  const search = params.toString()
  return search === '' ? '' : `?${search}`
}

/** An article opened from a filtered list: it keeps the view, so that words are marked and the next match is known. */
export const articleInView = (slug: string, view: View) => paths.article(slug) + (isPlain(view) ? '' : viewSearch(view))

/** A quotation's place in its article, opened from a filtered list. */
export const quotationInView = (slug: string, id: string, view: View) =>
  `${articleInView(slug, view)}#${quotationAnchor(id)}`

/** Whether a view asks for anything but the plain list. */
export function isPlain(view: View): boolean {
  return view.q.trim() === '' && serializeView({ ...view, q: '', scope: everything.scope }).size === 0
}
