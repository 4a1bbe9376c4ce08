/** A quotation as it leaves the site: “words” — Speaker, Title, outlet, date, link. What is unknown is left out. */
import type { QuotationRecord, Value } from '../text/article.ts'
import type { TextSpan } from '../text/span.ts'
import { words } from './words.ts'

export interface CitedArticle {
  readonly title: Value
  readonly outlet: Value | null
  readonly date: Value | null
}

/** Between two spans of one quotation stand only marks and a line break where it runs on into the next paragraph. */
const marksAndBreakChars = 6

function joinSpans(spans: readonly TextSpan[]): string {
  return spans
    .map((span, i) => {
      const before = spans[i - 1]
      const joint = before === undefined ? '' : span.start - before.end <= marksAndBreakChars ? ' ' : ' … '
      return `${joint}“${span.exact}”`
    })
    .join('')
}

/** A derived fact says so; a derived title does not pretend to be the publisher's. */
function stated(fact: Value | null, draw: (value: string) => string = (value) => value): string | null {
  if (fact === null) return null
  return fact.basis === 'derived' ? words.citation.derived(draw(fact.value)) : draw(fact.value)
}

export function citeQuotation(quotation: QuotationRecord, article: CitedArticle, url: string): string {
  const source = [
    quotation.speaker?.name ?? null,
    stated(article.title),
    stated(article.outlet),
    stated(article.date, words.date),
    url,
  ]
  return `${joinSpans(quotation.spans)} — ${source.filter((part) => part !== null).join(', ')}`
}
