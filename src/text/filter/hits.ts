/** What a filter finds: every match, counted exactly, in place order. Offsets are UTF-16 code units into the original text. */
import type { Aside, Block, QuotationRecord } from '../article.ts'
import type { ArticleRow } from '../pages.ts'
import type { Span } from '../span.ts'
import type { ByFacet } from './facets.ts'

/** What a list shows: a row for each article, or for each quotation. */
export type Lists = 'articles' | 'quotations'

/** A match in an article's text; `quotation` is the id of the outermost quotation that holds it, null outside quotations. */
export interface Match extends Span {
  readonly quotation: string | null
}

export interface ArticleHit {
  readonly row: ArticleRow
  readonly text: string
  /** Spans into `row.title.value`. */
  readonly titleMatches: readonly Span[]
  /** How many matches count: those of a title that was taken from the text stand in both, and count once. */
  readonly counted: number
  readonly matches: readonly Match[]
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  /** All of the article's, so that a match's `quotation` can be looked up. */
  readonly quotations: readonly QuotationRecord[]
}

export interface QuotationHit {
  readonly row: ArticleRow
  readonly text: string
  readonly quotation: QuotationRecord
  readonly matches: readonly Span[]
}

export interface FacetValue {
  /** What stands in the URL. */
  readonly value: string
  readonly label: string
  /** How many rows would be listed with this value alone added to the other facets' choices. */
  readonly count: number
  readonly chosen: boolean
}

export type Facets = ByFacet<readonly FacetValue[]>

/** What a filter found. `total` counts the rows, `matches` the marked places in all of them, titles included, each once. */
export interface Found<Hit> {
  readonly hits: readonly Hit[]
  readonly facets: Facets
  readonly total: number
  readonly matches: number
}

/**
 * What each word of a query finds alone, and spellings that do occur: offered where nothing matches, never applied.
 * `word` is a part of the query as it was typed; `count` is how many rows it finds alone, the rest of the view unchanged.
 */
export interface Hint {
  readonly word: string
  readonly count: number
  readonly spellings: readonly string[]
}
