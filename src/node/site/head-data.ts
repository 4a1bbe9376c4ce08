/** What the head of a page says to programs: schema.org for search engines, Dublin Core for reference managers. */
import type { ArticleRecord, QuotationRecord, SpeakerType, Value } from '../../text/article.ts'
import { plainQuotation } from '../../text/citing/cited.ts'
import { howSure } from '../../text/how-sure.ts'
import type { PageData } from '../../text/pages.ts'
import { scriptJson } from './script-json.ts'

/** So many quotations of an article are named in its head: a transcript would double its page. */
const mostQuotations = 100

/** A block of JSON-LD; it is data, which no policy has to allow and nothing runs. Empty for pages that have none. */
export function structuredData(page: PageData, description: string, url: string | null): string {
  const data = dataOf(page, description, url)
  return data === null ? '' : `<script type="application/ld+json">${scriptJson(JSON.stringify(data))}</script>`
}

function dataOf(page: PageData, description: string, url: string | null): object | null {
  if (page.kind === 'article') {
    const speech = page.quotations.filter(({ kind }) => kind === 'speech').slice(0, mostQuotations)
    const parts = speech.map((quotation) => quotationData(quotation))
    return {
      '@context': 'https://schema.org',
      ...articleData(page.article, description, url),
      ...(parts.length > 0 ? { hasPart: parts } : {}),
    }
  }
  if (page.kind !== 'quotation') return null
  const { title, date, outlet, slug } = page.row
  const article = {
    '@type': 'NewsArticle',
    headline: title.value,
    ...(date === null ? {} : { datePublished: date.value }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet.value } }),
    ...(page.site.url === null ? {} : { url: `${page.site.url}articles/${slug}/` }),
  }
  return { '@context': 'https://schema.org', ...quotationData(page.quotation), isPartOf: article }
}

function articleData(article: ArticleRecord, description: string, url: string | null) {
  return {
    '@type': 'NewsArticle',
    headline: article.title.value,
    ...(description === '' ? {} : { description }),
    ...(article.lang === null ? {} : { inLanguage: article.lang }),
    wordCount: article.words,
    ...(article.date === null ? {} : { datePublished: article.date.value }),
    ...(article.section === null ? {} : { articleSection: article.section.value }),
    ...authorData(article),
    ...(article.outlet === null ? {} : { publisher: { '@type': 'Organization', name: article.outlet.value } }),
    ...(article.sourceUrl === null ? {} : { isBasedOn: article.sourceUrl }),
    ...(url === null ? {} : { url, mainEntityOfPage: url }),
  }
}

/** One, or a list of several. */
function authorData({ authors }: ArticleRecord) {
  const people = authors.map((name) => ({ '@type': 'Person', name }))
  return people.length === 0 ? {} : { author: people.length === 1 ? people[0] : people }
}

/** What schema.org can call the one who speaks. */
const speakerTypes: Readonly<Partial<Record<SpeakerType, string>>> = {
  person: 'Person',
  organisation: 'Organization',
  party: 'Organization',
  place: 'GovernmentOrganization',
}

/**
 * A speaker is named only where the text names them beside the words and that is sure, or the owner confirmed it: machines repeat what they
 * read here without our evidence, so what we infer from "he" stays on the page that shows how.
 */
function quotationData(quotation: QuotationRecord) {
  const { spans, speaker, url } = quotation
  const type = speaker === null ? undefined : speakerTypes[speaker.type]
  const isCertain = (speaker?.basis === 'named' && howSure(quotation) === 'sure') || speaker?.corrected === true
  return {
    '@type': 'Quotation',
    text: plainQuotation({ quotation: { spans } }),
    url,
    ...(type !== undefined && isCertain ? { spokenByCharacter: { '@type': type, name: speaker?.name } } : {}),
  }
}

/**
 * What Zotero's translator "Embedded Metadata" reads, as pairs of name and content. Its `citation_title` would make a journal
 * article of it, so it is told the type and given Dublin Core. A citation says nowhere that a fact was derived: those are left
 * out, but for the title, without which there is none.
 */
export function citationTags({
  title,
  author,
  authors,
  outlet,
  date,
  lang,
}: ArticleRecord): (readonly [string, string])[] {
  const given = (name: string, fact: Value | null): (readonly [string, string])[] =>
    fact === null || fact.basis === 'derived' ? [] : [[name, fact.value]]
  return [
    ['z:itemType', outlet === null ? 'webpage' : 'newspaperArticle'],
    ['DC.title', title.value],
    ...(author?.basis === 'derived' ? [] : authors.map((name) => ['DC.creator', name] as const)),
    ...given('DC.date', date),
    ...given('prism.publicationName', outlet),
    ...(lang === null ? [] : [['DC.language', lang] as const]),
  ]
}
