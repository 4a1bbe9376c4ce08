/** A page for each quotation, so that a shared one shows its words wherever links are previewed. */
import { plainQuotation } from '../../text/citing/cited.ts'
import { oneLine } from '../../text/white-space.ts'
import { citeSentence } from '../../text/citing/in-words.ts'
import type { QuotationRecord } from '../../text/article.ts'
import type { PastQuotation, PastQuotationPage, QuotationPage } from '../../text/pages.ts'
import { linkFamily, quotedWords } from '../../text/links/known-quotation.ts'
import { mostSamePlaces } from '../../text/links/link-state.ts'
import { saidBy } from '../../text/said-by.ts'
import { shorten } from '../../text/shorten.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import { isPathPart } from './path-part.ts'
import type { PageMaker } from './page-maker.ts'
import { withoutSpeakers } from './quoted-row.ts'

const titleChars = 70

export const quotationPagePath = (slug: string, id: string): string => `/articles/${slug}/q/${id}/`

/** These say what their article says, so no search engine is sent to them. */
export const isQuotationPagePath = (path: string): boolean => /^\/articles\/[^/]+\/q\//.test(path)

export function quotationPages(library: Library): PageMaker<'quotation'>[] {
  if (!library.quotePages) return []
  return library.articles.flatMap((article) => {
    const past = new Set(pastOf(library, article).map(({ id }) => id))
    return article.quotations
      .filter(({ kind, id }) => kind === 'speech' && !past.has(id))
      .map((quotation): PageMaker<'quotation'> => [
        quotationPagePath(article.record.slug, quotation.id),
        () => quotationPage(library, article, quotation),
      ])
  })
}

/**
 * In place of those whose quotations are not what they were when they were published, in a library of any size: they say what
 * became of them, so that nobody reads another speaker's words there and is told nothing.
 */
export function pastQuotationPages(library: Library): PageMaker<'past-quotation'>[] {
  return library.articles.flatMap((article) => {
    const { slug } = article.record
    const published = library.published.quotationPages.get(slug)
    const present = new Set(library.quotePages ? article.quotations.map(({ id }) => id) : [])
    return pastOf(library, article)
      .filter(({ id }) => (published?.has(id) === true || present.has(id)) && isPathPart(id))
      .map((past): PageMaker<'past-quotation'> => [
        quotationPagePath(slug, past.id),
        () => pastQuotationPage(library, article, past),
      ])
  })
}

/** What does not open as it did, or never opened on one place: the rest leads to the words as they are. */
function pastOf({ published, quotePages: hasPages }: Library, { record, quotations }: LibraryArticle): PastQuotation[] {
  const past = (published.past.get(record.slug) ?? []).filter(({ found }) => found !== 'exact')
  if (!hasPages) return past
  const known = new Set(past.map(({ id }) => id))
  return [...past, ...twinsOf(quotations).filter(({ id }) => !known.has(id))]
}

/** Quotations that nothing tells apart: none of them is the one that a link means. */
function twinsOf(quotations: readonly QuotationRecord[]): PastQuotation[] {
  const families = new Map<string, QuotationRecord[]>()
  for (const quotation of quotations.filter(({ kind }) => kind === 'speech')) {
    const family = families.get(linkFamily(quotation.id)) ?? []
    family.push(quotation)
    families.set(linkFamily(quotation.id), family)
  }
  return [...families.values()]
    .filter(({ length }) => length > 1)
    .flatMap((family) => {
      const at = family.slice(0, mostSamePlaces).map(({ id }) => ({ article: null, id }))
      return family.map(({ id, spans, speaker }) => ({
        id,
        exact: quotedWords(spans),
        speaker: speaker?.name ?? null,
        found: 'ambiguous' as const,
        at,
      }))
    })
}

function pastQuotationPage(
  { site, language: { pageWords } }: Library,
  { record, row, quotations }: LibraryArticle,
  past: PastQuotation,
): PastQuotationPage {
  const ids = new Set(past.at.filter(({ article }) => article === null).map(({ id }) => id))
  return {
    kind: 'past-quotation',
    path: quotationPagePath(record.slug, past.id),
    canonical: `/articles/${record.slug}/`,
    title: pageWords.titled(pageWords.past, site.title),
    description: pageWords.pastDescription,
    site,
    row: withoutSpeakers(row),
    past,
    quotations: quotations.filter(({ id }) => ids.has(id)),
  }
}

function quotationPage(
  { site, language }: Library,
  { record, row }: LibraryArticle,
  quotation: QuotationRecord,
): QuotationPage {
  const { leavingWords, pageWords } = language
  const { citing } = leavingWords
  const speaker = quotation.speaker === null ? '' : ` — ${oneLine(saidBy(quotation, citing))}`
  return {
    kind: 'quotation',
    path: quotationPagePath(record.slug, quotation.id),
    canonical: `/articles/${record.slug}/`,
    title: pageWords.titled(`“${shorten(plainQuotation({ quotation }), { chars: titleChars })}”${speaker}`, site.title),
    description: oneLine(citeSentence({ quotation, article: record, link: '' }, citing)).replace(/,$/, ''),
    site,
    row: withoutSpeakers(row),
    quotation,
  }
}
