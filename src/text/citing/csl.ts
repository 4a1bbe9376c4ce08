/** A citation as CSL-JSON, which pandoc, Zotero and every processor of citation styles read. */
import { citedAuthors, citedNote, dateParts, type Cited, type CitedAuthor, type CitingWords } from './cited.ts'
import { oneLine } from '../white-space.ts'

export type CslName = { readonly literal: string } | { readonly family: string; readonly given: string }

export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly language?: string
  readonly note: string
  readonly URL: string
}

export function citeCsl(cited: Cited, words: CitingWords): CslItem {
  const { article, quotation, link } = cited
  const date = dateParts(article.date)
  const authors = citedAuthors(article).map(cslName)
  return {
    id: `${article.slug}-q-${quotation.id}`,
    type: article.outlet ? 'article-newspaper' : 'webpage',
    title: oneLine(article.title.value),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(article.outlet ? { 'container-title': oneLine(article.outlet.value) } : {}),
    ...(date.length > 0 ? { issued: { 'date-parts': [date] } } : {}),
    ...(article.lang === null ? {} : { language: article.lang }),
    note: citedNote(cited, words),
    URL: link,
  }
}

function cslName({ name, family, given }: CitedAuthor): CslName {
  return family === undefined || given === undefined ? { literal: name } : { family, given }
}
