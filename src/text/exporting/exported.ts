/** A list of quotations as it leaves the site in a file, one record after the other. */
import type { QuotationRecord } from '../article.ts'
import type { Cited, CitedArticle } from '../citing/cited.ts'

export interface Exported extends Cited {
  readonly quotation: QuotationRecord
  readonly article: CitedArticle & { readonly file: string }
  /** Leads to the article. */
  readonly articleLink: string
  /** The article's text; null where a list of quotations was filtered without it. */
  readonly text: string | null
}
