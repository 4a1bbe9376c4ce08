/** Every page of a library by its path, made when it is asked for: a build writes and forgets them one by one. */
import type { ArticleLink, PageData, QuotedArticle } from '../../text/pages.ts'
import { publishedReport } from '../../text/report.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import { gonePages } from './gone-pages.ts'
import { pastQuotationPages, quotePages } from './quotation-pages.ts'
import { findLinks } from '../library/text-links.ts'

const rowsOnPage = 50
/** Articles are not divided: a page of quotations ends with the article that fills it. */
const quotationsOnPage = 50
const voicesOnPage = 200

export type PageMakers = ReadonlyMap<string, () => PageData>

export function makePages(library: Library): PageMakers {
  return new Map<string, () => PageData>([
    ...gonePages(library),
    ...pastQuotationPages(library),
    ...presentPages(library),
  ])
}

/** What a reader is led to; the others are for who has an old address. */
export function presentPages(library: Library): PageMakers {
  return new Map<string, () => PageData>([
    ...indexPages(library),
    ...articlePages(library),
    ...quotePages(library),
    ...speakerPages(library),
    ...quotationPages(library),
    ...voicePages(library),
    [aboutPath, () => aboutPage(library)],
  ])
}

/** The page that says that there is none. */
export function notFoundPage({ site, language: { pageWords } }: Library): PageData {
  return {
    kind: 'not-found',
    path: '/404/',
    title: pageWords.titled(pageWords.notFound, site.title),
    description: pageWords.notFoundDescription,
    site,
  }
}

type Maker = readonly [path: string, make: () => PageData]

function indexPages({ articles, site, language: { pageWords } }: Library): Maker[] {
  const chunks = chunk(articles, rowsOnPage)
  return chunks.map((rows, index): Maker => {
    const [page, path] = [index + 1, index === 0 ? '/' : `/page/${index + 1}/`]
    return [
      path,
      () => ({
        kind: 'index',
        path,
        title: page === 1 ? site.title : pageWords.titled(pageWords.articles(page), site.title),
        description: site.description,
        site,
        page,
        pages: chunks.length,
        total: articles.length,
        rows: rows.map(({ row }) => row),
      }),
    ]
  })
}

function linkTo(article: LibraryArticle | undefined): ArticleLink | null {
  return article ? { slug: article.record.slug, title: article.record.title.value } : null
}

function articlePages({ articles, site, published, language: { pageWords } }: Library): Maker[] {
  return articles.map(({ record, row, text, blocks, quotations, replaced }, index): Maker => {
    const path = `/articles/${record.slug}/`
    const past = published.past.get(record.slug)
    return [
      path,
      () => ({
        kind: 'article',
        path,
        title: pageWords.titled(record.title.value, site.title),
        description: row.excerpt,
        site,
        article: record,
        text,
        blocks,
        quotations,
        links: findLinks(text),
        replaced,
        ...(past === undefined ? {} : { past }),
        previous: linkTo(articles[index - 1]),
        next: linkTo(articles[index + 1]),
      }),
    ]
  })
}

function speakerPages(library: Library): Maker[] {
  const { site, speakers, language } = library
  const { titled, speakerDescription } = language.pageWords
  const quoted = articlesBySpeaker(library)
  return speakers.map((speaker): Maker => {
    const path = `/speakers/${speaker.slug}/`
    return [
      path,
      () => ({
        kind: 'speaker',
        path,
        title: titled(speaker.name, site.title),
        description: speakerDescription(speaker.name, speaker.quotations, speaker.articles),
        site,
        speaker,
        articles: (quoted.get(speaker.slug) ?? []).map((article) =>
          withQuotations(article, (quotation) => quotation.speaker?.slug === speaker.slug),
        ),
      }),
    ]
  })
}

function articlesBySpeaker({ articles }: Library): Map<string, LibraryArticle[]> {
  const quoted = new Map<string, LibraryArticle[]>()
  for (const article of articles) {
    for (const slug of article.record.speakers) {
      const before = quoted.get(slug)
      if (before) before.push(article)
      else quoted.set(slug, [article])
    }
  }
  return quoted
}

function quotationPages({ articles, site, language: { pageWords } }: Library): Maker[] {
  const chunks = fillPages(articles.filter(({ record }) => record.quotations > 0))
  return chunks.map((quoted, index): Maker => {
    const [page, path] = [index + 1, index === 0 ? '/quotations/' : `/quotations/page/${index + 1}/`]
    return [
      path,
      () => ({
        kind: 'quotations',
        path,
        title: pageWords.titled(pageWords.quotations(page), site.title),
        description: pageWords.quotationsDescription,
        site,
        page,
        pages: chunks.length,
        total: site.quotations,
        articles: quoted.map((article) => withQuotations(article, () => true)),
      }),
    ]
  })
}

/** Speech alone: scare quotes and titles are marked in the article, but nobody's words. */
function withQuotations(
  { row, text, quotations }: LibraryArticle,
  isWanted: (quotation: QuotedArticle['quotations'][number]) => boolean,
): QuotedArticle {
  return {
    row,
    length: text.length,
    quotations: quotations.filter((quotation) => quotation.kind === 'speech' && isWanted(quotation)),
  }
}

function fillPages(articles: readonly LibraryArticle[]): LibraryArticle[][] {
  const pages: LibraryArticle[][] = [[]]
  let quotations = 0
  for (const article of articles) {
    if (quotations >= quotationsOnPage) {
      pages.push([])
      quotations = 0
    }
    pages.at(-1)?.push(article)
    quotations += article.record.quotations
  }
  return pages
}

function voicePages({ voices, site, speakerPages: hasSpeakers, language: { pageWords } }: Library): Maker[] {
  if (!hasSpeakers) return []
  const chunks = chunk(voices, voicesOnPage)
  return chunks.map((speakers, index): Maker => {
    const [page, path] = [index + 1, index === 0 ? '/speakers/' : `/speakers/page/${index + 1}/`]
    return [
      path,
      () => ({
        kind: 'speakers',
        path,
        title: pageWords.titled(pageWords.speakers(page), site.title),
        description: pageWords.speakersDescription,
        site,
        page,
        pages: chunks.length,
        total: voices.length,
        speakers,
      }),
    ]
  })
}

export const aboutPath = '/about/'

export function aboutPage({ site, report, language: { pageWords } }: Library): PageData {
  return {
    kind: 'about',
    path: aboutPath,
    title: pageWords.titled(pageWords.about, site.title),
    description: pageWords.aboutDescription,
    site,
    report: publishedReport(report),
  }
}

/** At least one chunk, so that an empty library has its first page as well. */
function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
