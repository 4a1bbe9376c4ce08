/** A page for each quotation, so that a shared one shows its words wherever links are previewed. */
import { oneLine, plainQuotation } from '../../text/citing/cited.ts'
import { citeSentence } from '../../text/citing/in-words.ts'
import type { QuotationRecord } from '../../text/article.ts'
import type { QuotationPage } from '../../text/pages.ts'
import type { Library, LibraryArticle } from '../library/library.ts'

/** Each is two files, and hosts of static sites count files. */
export const mostQuotationPages = 2000
const titleChars = 70

export const quotationPagePath = (slug: string, id: string): string => `/articles/${slug}/q/${id}/`

/** These say what their article says, so no search engine is sent to them. */
export const isQuotationPagePath = (path: string): boolean => /^\/articles\/[^/]+\/q\//.test(path)

export function quotePages(library: Library): [string, () => QuotationPage][] {
  if (!library.quotePages) return []
  return library.articles.flatMap((article) =>
    article.quotations
      .filter(({ kind }) => kind === 'speech')
      .map((quotation): [string, () => QuotationPage] => [
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
    title: pageWords.titled(`“${shorten(plainQuotation({ quotation }))}”${speaker}`, site.title),
    description: oneLine(citeSentence({ quotation, article: record, link: '' }, citing)).replace(/,$/, ''),
    site,
    row,
    quotation,
  }
}

function shorten(words: string): string {
  if (words.length <= titleChars) return words
  const space = words.lastIndexOf(' ', titleChars)
  return `${words.slice(0, space > titleChars / 2 ? space : titleChars).replace(/[\ud800-\udbff]$/, '')}…`
}
