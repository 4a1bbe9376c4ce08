/** The filter, as one piece of code that is fetched when it is first wanted. */
import type { ArticleHit, Found, Hint, QuotationHit } from '../text/filter/hits.ts'
import type { View } from '../text/filter/view.ts'
import type { FilterDocument } from '../text/pages.ts'
import type { Span } from '../text/span.ts'

export interface Snippet extends Span {
  readonly cutStart: boolean
  readonly cutEnd: boolean
  readonly matches: readonly Span[]
}
export declare function filterArticles(documents: readonly FilterDocument[], view: View): Found<ArticleHit>
export declare function filterQuotations(documents: readonly FilterDocument[], view: View): Found<QuotationHit>
export declare function hintsFor(documents: readonly FilterDocument[], view: View): readonly Hint[]
export declare function snippetsOf(hit: ArticleHit): readonly Snippet[]
export declare function kindOf(hit: ArticleHit, id: string): string
export declare function replaceWord(q: string, word: string, spelling: string): string
