/** Atom feeds, for sites that know their address: of the library, and of each speaker. Only what has a date is in them. */
import { Feed, type Item } from 'feed'
import { escapeHtml } from '../../text/escape-html.ts'
import { plainQuotation } from '../../text/citing/cited.ts'
import { oneLine } from '../../text/white-space.ts'
import { byDate } from '../../text/filter/order.ts'
import { readWords } from '../../text/prose/read-words.ts'
import { shorten } from '../../text/shorten.ts'
import type { DataFile } from './data-file.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import { pageUrl, type Address } from '../settings.ts'

const mostEntries = 100
const titleChars = 120

/** By path below the base, without a slash in front; none for a site without an address or one that wants no readers sent, or no feeds. */
export function feedFiles(library: Library): [string, DataFile][] {
  if (library.address.url === null || library.noindex || !library.feeds) return []
  let quoted: ReadonlyMap<string, readonly Dated[]> | null = null
  const of = (slug: string) => (quoted ??= bySpeaker(dated(library))).get(slug) ?? []
  const atom = (pieces: () => Iterable<string>): DataFile => ({ type: 'application/atom+xml', pieces })
  return [
    ['feed.xml', atom(() => [libraryFeed(library)])],
    ...library.speakers.map(({ slug, name }): [string, DataFile] => [
      `speakers/${slug}/feed.xml`,
      atom(() => [speakerFeed(library, slug, name, of(slug))]),
    ]),
    ...formerFeeds(library, (slug, name) => atom(() => [speakerFeed(library, slug, name, of(slug))])),
  ]
}

/** Whoever reads the feed of a name that was joined to another goes on reading: programs follow no page that leads on. */
function formerFeeds(
  { former, speakers }: Library,
  feedOf: (slug: string, name: string) => DataFile,
): [string, DataFile][] {
  const names = new Map(speakers.map(({ slug, name }) => [slug, name]))
  return [...former.speakers].map(([old, slug]) => [`speakers/${old}/feed.xml`, feedOf(slug, names.get(slug) ?? '')])
}

function libraryFeed(library: Library): string {
  const { address, site } = library
  const items = dated(library).slice(0, mostEntries)
  const entries = items.map(({ article, date }) => articleItem(article, date, address))
  return feed(library, { path: '/', feedPath: '/feed.xml', title: site.title, description: site.description }, entries)
}

function speakerFeed(library: Library, slug: string, name: string, articles: readonly Dated[]): string {
  const entries = articles
    .slice(0, mostEntries)
    .flatMap(({ article, date }) => quotationItems(article, date, slug, library.address))
  const about = {
    path: `/speakers/${slug}/`,
    feedPath: `/speakers/${slug}/feed.xml`,
    title: `${name} – ${library.site.title}`,
  }
  return feed(library, { ...about, description: '' }, entries.slice(0, mostEntries))
}

interface Dated {
  readonly article: LibraryArticle
  readonly date: Date
}

/** Newest first, whatever the order of the index. */
function dated({ articles }: Library): Dated[] {
  const newestFirst = articles.toSorted((one, other) => byDate(one.record, other.record))
  return newestFirst.flatMap((article) => {
    const date = timestamp(article.record.date?.value ?? '')
    return date === null ? [] : [{ article, date }]
  })
}

function bySpeaker(articles: readonly Dated[]): Map<string, Dated[]> {
  const quoted = new Map<string, Dated[]>()
  for (const one of articles) {
    for (const slug of one.article.record.speakers) {
      const before = quoted.get(slug)
      if (before) before.push(one)
      else quoted.set(slug, [one])
    }
  }
  return quoted
}

/**
 * Atom wants an instant where an article has a day, a month or a year. Noon of its first day, UTC, is that day on almost every
 * clock on earth; midnight would be the day before in the Americas.
 */
export function timestamp(date: string): Date | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return null
  const instant = new Date(`${date}${'-01'.repeat(2 - date.split('-').length + 1)}T12:00:00Z`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

function articleItem({ record, row }: LibraryArticle, date: Date, address: Address): Item {
  return {
    ...entry(`articles/${record.hash}`, record.title.value, record.url, date, address),
    description: html(row.excerpt),
    ...(record.authors.length === 0 ? {} : { author: record.authors.map((name) => ({ name: xml(name) })) }),
  }
}

function quotationItems({ record, quotations }: LibraryArticle, date: Date, slug: string, address: Address): Item[] {
  const own = quotations.filter(({ kind, speaker }) => kind === 'speech' && speaker?.slug === slug)
  return own.map((quotation) => ({
    ...entry(
      `articles/${record.hash}/q/${quotation.id}`,
      `“${shorten(plainQuotation({ quotation }), { chars: titleChars })}”`,
      quotation.url,
      date,
      address,
    ),
    description: html(`${oneLine(readWords(quotation.sentence, quotation.asides))} (${record.title.value})`),
  }))
}

/** Names do not change when titles do, and the hash does not either. */
function entry(name: string, title: string, link: string, date: Date, { url }: Address): Item {
  return { id: `${url ?? ''}${name}`, title: html(title), link, date, published: date }
}

interface About {
  readonly path: string
  readonly feedPath: string
  readonly title: string
  readonly description: string
}

function feed({ address, site, report }: Library, about: About, items: readonly Item[]): string {
  const [first] = items
  const made = new Feed({
    id: pageUrl(address, about.path),
    title: xml(about.title),
    ...(about.description === '' ? {} : { description: xml(about.description) }),
    link: pageUrl(address, about.path),
    feed: pageUrl(address, about.feedPath),
    // Nothing newer than its newest entry is in a feed, so two builds of one folder give one feed.
    updated: first?.date ?? new Date(report.built),
    author: { name: xml(site.title) },
    generator: 'Verbatim',
  })
  for (const item of items) made.addItem(item)
  return `${made.atom1()}\n`
}

/** The library writes titles and summaries as HTML. */
const html = (text: string): string => escapeHtml(xml(text))

/** XML has no way at all to hold control characters, half a surrogate pair or the two non-characters. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
