/** The head of a page: what search engines, link previews and the browser are told. */
import type { ArticleRecord } from '../text/article.ts'
import type { PageData } from '../text/pages.ts'
import type { Address } from './settings.ts'
import { escapeMarkup, scriptJson } from './markup.ts'

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
}

/** Comes before the first script of the page, since a policy binds only what follows it. */
export function policyTag(): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(contentSecurityPolicy)}">`
}

export function headTags(page: PageData, { address, noindex }: HeadSettings): string {
  const description = shorten(page.description)
  const url = address.url === null || page.kind === 'not-found' ? null : address.url + encodeURI(page.path.slice(1))
  const tags = [
    `<title>${escapeMarkup(page.title)}</title>`,
    description === '' ? '' : meta('name', 'description', description),
    noindex || page.kind === 'not-found' ? meta('name', 'robots', 'noindex') : '',
    url === null ? '' : `<link rel="canonical" href="${escapeMarkup(url)}">`,
    ...openGraph(page, description, url),
    meta('name', 'twitter:card', 'summary'),
    meta('name', 'twitter:title', ownTitle(page)),
    description === '' ? '' : meta('name', 'twitter:description', description),
    page.kind === 'article' ? articleData(page.article, description, url) : '',
  ]
  return tags.filter((tag) => tag !== '').join('\n')
}

function openGraph(page: PageData, description: string, url: string | null): string[] {
  const date = page.kind === 'article' ? page.article.date?.value : undefined
  return [
    meta('property', 'og:type', page.kind === 'article' ? 'article' : 'website'),
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
  return page.kind === 'speaker' ? page.speaker.name : page.title
}

function articleData(article: ArticleRecord, description: string, url: string | null): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title.value,
    ...(description === '' ? {} : { description }),
    inLanguage: article.lang,
    wordCount: article.words,
    ...(article.date === null ? {} : { datePublished: article.date.value }),
    ...(article.author === null ? {} : { author: { '@type': 'Person', name: article.author.value } }),
    ...(article.outlet === null ? {} : { publisher: { '@type': 'Organization', name: article.outlet.value } }),
    ...(article.sourceUrl === null ? {} : { isBasedOn: article.sourceUrl }),
    ...(url === null ? {} : { url, mainEntityOfPage: url }),
  }
  return `<script type="application/ld+json">${scriptJson(JSON.stringify(data))}</script>`
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeMarkup(content)}">`
}

/** Previews show a line or two; the cut is between words. */
function shorten(description: string): string {
  if (description.length <= descriptionChars) return description
  const space = description.lastIndexOf(' ', descriptionChars)
  return `${description.slice(0, space > 0 ? space : descriptionChars).replace(/[\ud800-\udbff]$/, '')}…`
}
