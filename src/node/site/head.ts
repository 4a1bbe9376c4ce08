/** The head of a page: what search engines, link previews and the browser are told. */
import { escapeHtml } from '../../text/escape-html.ts'
import type { PageData } from '../../text/pages.ts'
import { shorten } from '../../text/shorten.ts'
import { feedOf } from './feed-address.ts'
import { citationTags, structuredData } from './head-data.ts'
import { pageUrl, type Address } from '../settings.ts'

/** Nothing but our own files, no inline script or style, and no markup from strings. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types verbatim',
].join('; ')

const descriptionChars = 200

export interface HeadSettings {
  readonly address: Address
  readonly noindex: boolean
  readonly feeds: boolean
}

/** Comes before the first script of the page, since a policy binds only what follows it. */
export function policyTag(): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">`
}

/** The same for hosts that can be told what to send. Whom a page may stand in, a tag cannot say. */
export function policyHeader(): string {
  return `${contentSecurityPolicy}; frame-ancestors 'self'`
}

export function headTags(page: PageData, settings: HeadSettings): string {
  const { address, noindex } = settings
  const description = shorten(page.description, { chars: descriptionChars })
  const url = address.url === null || isAbsent(page) ? null : pageUrl(address, page.path)
  // A page that repeats another says so on any host.
  const canonical = page.canonical === undefined ? url : pageUrl(address, page.canonical)
  const feed = feedOf(page, settings)
  const tags = [
    `<title>${escapeHtml(page.title)}</title>`,
    description === '' ? '' : meta('name', 'description', description),
    noindex || isAbsent(page) ? meta('name', 'robots', 'noindex') : '',
    canonical === null ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    feed === null ? '' : `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(feed)}">`,
    ...openGraph(page, description, url),
    meta('name', 'twitter:card', 'summary'),
    meta('name', 'twitter:title', ownTitle(page)),
    description === '' ? '' : meta('name', 'twitter:description', description),
    ...(page.kind === 'article' ? citationTags(page.article).map(([name, value]) => meta('name', name, value)) : []),
    structuredData(page, description, url),
  ]
  return tags.filter((tag) => tag !== '').join('\n')
}

/** Pages that say what is not there are for who asks for it, and for no search engine. */
const isAbsent = ({ kind }: PageData): boolean => kind === 'not-found' || kind === 'gone' || kind === 'past-quotation'

function openGraph(page: PageData, description: string, url: string | null): string[] {
  const date = page.kind === 'article' ? page.article.date?.value : undefined
  return [
    meta('property', 'og:type', page.kind === 'article' || page.kind === 'quotation' ? 'article' : 'website'),
    meta('property', 'og:site_name', page.site.title),
    meta('property', 'og:title', ownTitle(page)),
    description === '' ? '' : meta('property', 'og:description', description),
    url === null ? '' : meta('property', 'og:url', url),
    date === undefined ? '' : meta('property', 'article:published_time', date),
  ]
}

/** The title without the site's name, which previews show beside it. */
function ownTitle(page: PageData): string {
  if (page.kind === 'article') return page.article.title.value
  if (page.kind === 'quotation') return page.title.slice(0, -` – ${page.site.title}`.length)
  return page.kind === 'speaker' ? page.speaker.name : page.title
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}">`
}
