import type { QuotationRecord } from '../../text/article.ts'
import { everything, type View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import type { Span } from '../../text/span.ts'
import { directionOf } from '../browser/direction.ts'
import { articleInView } from '../links.ts'
import { Link } from './link.tsx'
import { QuotationItem } from './quotation-item.tsx'
import { RowFacts } from './row-facts.tsx'

/** A quotation in a list, with what the filter found in it. */
export interface ListedQuotation {
  readonly quotation: QuotationRecord
  readonly matches: readonly Span[]
  /** Other articles that print the same words. */
  readonly also?: readonly { readonly row: ArticleRow; readonly id: string }[]
}

export interface ListedArticle {
  readonly row: ArticleRow
  readonly quotations: readonly ListedQuotation[]
}

interface Props {
  readonly articles: readonly ListedArticle[]
  readonly hasSpeakers: boolean
  /** The filter through which the quotations are listed; their articles are opened with it. */
  readonly view?: View
  /** Each quotation has a page that shows it alone. */
  readonly hasPages?: boolean
}

/** An article keeps its element whichever of its quotations are listed. Where it comes several times, each has its own. */
function keysOf(articles: readonly ListedArticle[]): string[] {
  const times = new Map<string, number>()
  return articles.map(({ row: { slug } }) => {
    const time = (times.get(slug) ?? 0) + 1
    times.set(slug, time)
    return `${slug} ${time}`
  })
}

/** Quotations under the titles of their articles. */
export function QuotedArticles({ articles, hasSpeakers, view = everything, hasPages = false }: Props) {
  const keys = keysOf(articles)
  return articles.map(({ row, quotations }, place) => (
    <section key={keys[place]} className="quoted-article">
      <h2 lang={row.lang ?? undefined} dir={directionOf(row.lang, row.title.value)}>
        <Link data-row="" to={articleInView(row.slug, view)}>
          {row.title.value}
        </Link>
      </h2>
      <RowFacts row={row} />
      <ol className="quotation-list">
        {quotations.map(({ quotation, matches, also = [] }) => (
          <QuotationItem
            key={quotation.id}
            quotation={quotation}
            article={row}
            matches={matches}
            also={also}
            hasPage={hasPages}
            hasSpeaker={hasSpeakers}
            view={view}
          />
        ))}
      </ol>
    </section>
  ))
}

/** Quotations with nothing looked for. */
export const unmatched = (quotations: readonly QuotationRecord[]): ListedQuotation[] =>
  quotations.map((quotation) => ({ quotation, matches: [] }))
