/** A quotation as it leaves the site: “words” — Speaker, Title, outlet, date, link. What is unknown is left out. */
import type { QuotationRecord } from '../../text/article.ts'
import type { CitedArticle } from '../../text/citing/cited.ts'
import { citeSentence } from '../../text/citing/in-words.ts'
import { leavingWords } from '../words/leaving-words.ts'

export type { CitedArticle } from '../../text/citing/cited.ts'

export function citeQuotation(quotation: QuotationRecord, article: CitedArticle, link: string): string {
  return citeSentence({ quotation, article, link }, leavingWords.citing)
}
