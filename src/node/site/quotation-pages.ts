/** A page for each quotation, so that a shared one shows its words wherever links are previewed. */
import { oneLine, plainQuotation } from '../../text/citing/cited.ts'
import { citeSentence } from '../../text/citing/in-words.ts'
import type { QuotationRecord } from '../../text/article.ts'
import type { QuotationPage } from '../../text/pages.ts'
import { shorten } from '../../text/shorten.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import type { PageMaker } from './page-maker.ts'

const titleChars = 70

export const quotationPagePath = (slug: string, id: string): string => `/articles/${slug}/q/${id}/`

/** These say what their article says, so no search engine is sent to them. */
export const isQuotationPagePath = (path: string): boolean => /^\/articles\/[^/]+\/q\//.test(path)

export function quotationPages(library: Library): PageMaker<'quotation'>[] {
  if (!library.quotePages) return []
  return library.articles.flatMap((article) =>
    article.quotations
      .filter(({ kind }) => kind === 'speech')
      .map((quotation): PageMaker<'quotation'> => [
        quotationPagePath(article.record.slug, quotation.id),
        () => quotationPage(library, article, quotation),
      ]),
  )
}

function quotationPage(
  { site, language }: Library,
  { record, row }: LibraryArticle,
  quotation: QuotationRecord,
): QuotationPage {
  const { leavingWords, pageWords } = language
  const { citing } = leavingWords
  const speaker = quotation.speaker === null ? '' : ` — ${oneLine(quotation.speaker.name)}`
  return {
    kind: 'quotation',
    path: quotationPagePath(record.slug, quotation.id),
    canonical: `/articles/${record.slug}/`,
    title: pageWords.titled(`“${shorten(plainQuotation({ quotation }), { chars: titleChars })}”${speaker}`, site.title),
    description: oneLine(citeSentence({ quotation, article: record, link: '' }, citing)).replace(/,$/, ''),
    site,
    row,
    quotation,
  }
}
