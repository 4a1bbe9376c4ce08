/** What passes between the page and the worker that filters. */
import type { ArticleHit, Facets, Hint, Lists, QuotationHit } from '../../text/filter/hits.ts'
import type { Snippet } from '../../text/filter/snippet.ts'
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'

export interface Asked {
  readonly lists: Lists
  readonly view: View
  /** How many rows are to be shown, from the first on. */
  readonly rows: number
  readonly withFacets: boolean
}

export type FoundPart =
  | { readonly kind: 'articles'; readonly total: number; readonly rows: readonly ArticleRow[] }
  | {
      readonly kind: 'quotations'
      readonly total: number
      readonly articles: number
      readonly hits: readonly QuotationHit[]
    }
  /** How many quotations of a long list have been read, before the list itself. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'facets'; readonly facets: Facets }
  | { readonly kind: 'matches'; readonly matches: number }
  | { readonly kind: 'hints'; readonly hints: readonly Hint[] }

/** Why an article is listed. */
export interface ShownHit {
  /** Without the matches in the headline, which stands in the row's own heading. */
  readonly hit: ArticleHit
  /** All of them, as the count of the whole list counts them. */
  readonly matches: number
  readonly snippets: readonly Snippet[]
}

/** The articles before and after one in a list, and its place in it, from 1. */
export interface Neighbours {
  readonly place: number
  readonly total: number
  readonly previous: ArticleRow | null
  readonly next: ArticleRow | null
}

/** `damaged`: a file came, but not whole; `missing`: there is none, even after looking for a newer index; `offline`: nothing came. */
export type FailureKind = 'offline' | 'missing' | 'damaged'

export type ToWorker =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'find'; readonly id: number; readonly asked: Asked }
  | { readonly kind: 'hit'; readonly id: number; readonly view: View; readonly row: ArticleRow }
  | { readonly kind: 'neighbours'; readonly id: number; readonly view: View; readonly slug: string }
  | { readonly kind: 'cancel'; readonly id: number }

export type FromWorker =
  | { readonly kind: 'part'; readonly id: number; readonly part: FoundPart }
  | { readonly kind: 'hit'; readonly id: number; readonly shown: ShownHit | null }
  | { readonly kind: 'neighbours'; readonly id: number; readonly neighbours: Neighbours | null }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: FailureKind }
