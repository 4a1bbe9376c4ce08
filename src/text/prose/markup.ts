import type { Aside } from '../article.ts'
import type { Span } from '../span.ts'

/** What a format of texts says of one that is written in it. */
export interface Markup {
  readonly asides: readonly Aside[]
  /** Where the words of headings stand. */
  readonly headings: readonly Span[]
  /** Where lines stay what they are: tables, code, line breaks that are meant. */
  readonly kept: readonly Span[]
  /** The cells of tables, in order, without the marks between them. */
  readonly cells: readonly Span[]
}

export const noMarkup: Markup = { asides: [], headings: [], kept: [], cells: [] }
