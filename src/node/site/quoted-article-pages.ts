/** Pages of articles with their quotations: those of each speaker, and those of everybody. */
import type { QuotedArticle } from '../../text/pages.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import type { PageMaker } from './page-maker.ts'

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
