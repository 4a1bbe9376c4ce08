/** What a saved page says of its article, in its head and in marks for machines. */
import { namesInByline } from '../exports/byline.ts'
import type { Fields } from '../exports/found-document.ts'
import { given, givenFacts, type GivenFacts } from '../reader.ts'
import { calendarDate } from '../../../text/facts/calendar-date.ts'
import { findDate } from '../written-date.ts'
import { oneLine } from '../../../text/white-space.ts'

/** As much of a document as is asked of it: this room knows no browser. */
export interface PageElement {
  readonly tagName: string
  readonly textContent: string | null
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => PageElement | null
  readonly remove: () => void
}

export interface PageDocument {
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

/** What Readability finds. */
interface Found {
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly siteName?: string | null | undefined
  readonly publishedTime?: string | null | undefined
  readonly lang?: string | null | undefined
}

const dateNames =
  'article:published_time datePublished date pubdate publishdate publish-date dc.date dc.date.issued dcterms.created dcterms.date sailthru.date parsely-pub-date'
const savedFrom = /<!-- saved from url=\(\d+\)(\S+) -->|^\s*Page saved with SingleFile\s*\n\s*url: (\S+)/imu

/** To be called before the document is cut down, and answered when the main text is found. */
export function pageFacts(document: PageDocument, html: string): (found: Found) => GivenFacts {
  const meta = (names: string): string | undefined => {
    for (const name of names.split(' ')) {
      const found = document.querySelector(
        `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
      )
      const content = found?.getAttribute('content')?.trim()
      if (content !== undefined && content !== '') return content
    }
    return undefined
  }
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined
  const saved = savedFrom.exec(html.slice(0, 4000))
  const own: Fields = {
    date: meta(dateNames) ?? attribute('time[datetime]', 'datetime') ?? attribute('time[pubdate]', 'pubdate'),
    url: webAddress(attribute('link[rel=canonical]', 'href')) ?? webAddress(meta('og:url')) ?? saved?.[1] ?? saved?.[2],
    section: meta('article:section'),
    lang: attribute('html', 'lang') ?? meta('language dc.language og:locale'),
    title: meta('og:title') ?? headlineBeside(document),
  }
  return ({ title, byline, siteName, publishedTime, lang }) => {
    const date = publishedTime ?? own.date
    const values: Fields = {
      ...own,
      title: own.title ?? title ?? undefined,
      author: byline ? namesInByline(byline) : undefined,
      outlet: siteName ?? undefined,
      date: date === undefined ? undefined : (calendarDate(date) ?? findDate(date)?.date ?? date),
      lang: (own.lang ?? lang ?? undefined)?.replaceAll('_', '-'),
    }
    return Object.fromEntries(givenFacts.map((fact) => [fact, given(values[fact])]))
  }
}

/** The one headline of a page, whose title may be that of its site; unless it is the headline that names the site. */
function headlineBeside(document: PageDocument): string | undefined {
  const inOneLine = (element: PageElement | null | undefined) => oneLine(element?.textContent ?? '')
  const [headline, ...others] = [...document.querySelectorAll('h1')].map(inOneLine).filter((words) => words !== '')
  const title = inOneLine(document.querySelector('title'))
  if (headline === undefined || others.length > 0) return undefined
  return title.length > headline.length && title.endsWith(headline) ? undefined : headline
}

function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:/i.test(address) ? address : undefined
}
