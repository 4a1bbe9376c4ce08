/** Pages of articles with their quotations: those of each speaker, and those of everybody. */
import type { QuotedArticle } from '../../text/pages.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import type { PageMaker } from './page-maker.ts'
import { withoutSpeakers } from './quoted-row.ts'

/** Articles are not divided: a page of quotations ends with the article that fills it. */
const quotationsOnPage = 50

export function speakerPages(library: Library): PageMaker<'speaker'>[] {
  const { site, speakers, language } = library
  const { titled, speakerDescription } = language.pageWords
  const quoted = articlesBySpeaker(library)
  return speakers.map((speaker): PageMaker<'speaker'> => {
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
        articles: (quoted.get(speaker.slug) ?? []).map(({ article, quotations }) => quotedArticle(article, quotations)),
      }),
    ]
  })
}

interface QuotedIn {
  readonly article: LibraryArticle
  readonly quotations: LibraryArticle['quotations'][number][]
}

/** In one walk: an article may have as many speakers as quotations. */
function articlesBySpeaker({ articles }: Library): Map<string, QuotedIn[]> {
  const quoted = new Map<string, QuotedIn[]>()
  for (const article of articles) {
    for (const quotation of speechOf(article)) {
      const slug = quotation.speaker?.slug
      if (slug === undefined || slug === null) continue
      const before = quoted.get(slug) ?? []
      quoted.set(slug, before)
      const last = before.at(-1)
      if (last?.article === article) last.quotations.push(quotation)
      else before.push({ article, quotations: [quotation] })
    }
  }
  return quoted
}

export function quotationListPages({ articles, site, language: { pageWords } }: Library): PageMaker<'quotations'>[] {
  const chunks = fillPages(articles.filter(({ record }) => record.quotations > 0))
  return chunks.map((quoted, index): PageMaker<'quotations'> => {
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
        articles: quoted.map((article) => quotedArticle(article, speechOf(article))),
      }),
    ]
  })
}

/** Speech alone: scare quotes and titles are marked in the article, but nobody's words. */
const speechOf = ({ quotations }: LibraryArticle) => quotations.filter(({ kind }) => kind === 'speech')

function quotedArticle({ row, text }: LibraryArticle, quotations: QuotedArticle['quotations']): QuotedArticle {
  return { row: withoutSpeakers(row), length: text.length, quotations }
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
