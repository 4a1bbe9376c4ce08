/** A citation as CSL-JSON, which pandoc, Zotero and every processor of citation styles read. */
import { citedNote, dateParts, oneLine, type Cited, type CitingWords } from './cited.ts'

export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly language?: string
  readonly note: string
  readonly URL: string
}

export function citeCsl(cited: Cited, words: CitingWords): CslItem {
  const { article, quotation, link } = cited
  const date = dateParts(article.date)
  return {
    id: `${article.slug}-q-${quotation.id}`,
    type: article.outlet ? 'article-newspaper' : 'webpage',
    title: oneLine(article.title.value),
    ...(article.author ? { author: [{ literal: oneLine(article.author.value) }] } : {}),
    ...(article.outlet ? { 'container-title': oneLine(article.outlet.value) } : {}),
    ...(date.length > 0 ? { issued: { 'date-parts': [date] } } : {}),
    ...(article.lang === null ? {} : { language: article.lang }),
    note: citedNote(cited, words),
    URL: link,
  }
}
