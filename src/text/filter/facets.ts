/**
 * What lists can be narrowed by, an entry a facet. The rest follows from this table: the keys of the address, the operators of
 * queries, the keys and columns of the index, the counts, the lists that a reader chooses from. The words of the interface
 * (`filter.facetNames`) are typed by its keys.
 */
import type { ArticleSummary, QuotationRecord } from '../article.ts'
import { howSure } from '../how-sure.ts'
import { days } from './calendar.ts'

interface Facet<Row> {
  /** Its key in the address: `?speaker=…`. */
  readonly urlKey: string
  /** Whether the address may hold such a value; what may not is ignored. */
  readonly isValue: (text: string) => boolean
  /**
   * The operator that looks for words of the names, and the control character that marks such words in the index; null where
   * values can only be chosen.
   */
  readonly words: { readonly operator: string; readonly mark: string } | null
  /** The control character that marks values in the index. Every mark stands for one thing only, see `index/keys.ts`. */
  readonly valueMark: string
  /** What stands in the address for a row; null for rows that no value lists. */
  readonly valueOf: (row: Row) => string | null
  /** How a reader knows the value. There may be a name without a value: who is named and has no page. */
  readonly nameOf: (row: Row) => string | null
  /** `count`: most rows first, and only the first few hundred; `descending`: all of them, by value. */
  readonly order: 'count' | 'descending'
}

interface ArticleFacet extends Facet<ArticleSummary> {
  readonly of: 'articles'
}

interface QuotationFacet extends Facet<QuotationRecord> {
  readonly of: 'quotations'
  /** The kind of the index files that hold the values with their names: there may be thousands. */
  readonly valueFiles: string
}

const anyValue = (text: string): boolean => text !== ''

const outletOf = ({ outlet }: ArticleSummary): string | null => outlet?.value ?? null
const sectionOf = ({ section }: ArticleSummary): string | null => section?.value ?? null
const yearOf = ({ date }: ArticleSummary): string | null =>
  (date === null ? undefined : days(date.value))?.first.slice(0, 4) ?? null

export const facets = {
  speakers: {
    of: 'quotations',
    urlKey: 'speaker',
    isValue: anyValue,
    words: { operator: 'by', mark: '\u0001' },
    valueMark: '\u0003',
    valueFiles: 's',
    valueOf: ({ speaker }) => speaker?.slug ?? null,
    nameOf: ({ speaker }) => speaker?.name ?? null,
    order: 'count',
  },
  outlets: {
    of: 'articles',
    urlKey: 'outlet',
    isValue: anyValue,
    words: { operator: 'outlet', mark: '\u0002' },
    valueMark: '\u0004',
    valueOf: outletOf,
    nameOf: outletOf,
    order: 'count',
  },
  sections: {
    of: 'articles',
    urlKey: 'section',
    isValue: anyValue,
    words: { operator: 'section', mark: '\u000e' },
    valueMark: '\u000f',
    valueOf: sectionOf,
    nameOf: sectionOf,
    order: 'count',
  },
  years: {
    of: 'articles',
    urlKey: 'year',
    isValue: (text) => /^\d{4}$/.test(text),
    words: null,
    valueMark: '\u0005',
    valueOf: yearOf,
    nameOf: yearOf,
    order: 'descending',
  },
  certainty: {
    of: 'quotations',
    urlKey: 'certainty',
    isValue: anyValue,
    words: null,
    valueMark: '\u0011',
    valueFiles: 'c',
    valueOf: (quotation) => (quotation.certainty === null ? null : howSure(quotation)),
    // The words of the interface name the steps.
    nameOf: () => null,
    order: 'count',
  },
} as const satisfies Readonly<Record<string, ArticleFacet | QuotationFacet>>

export type FacetKey = keyof typeof facets
type KeyOf<Of> = { [Key in FacetKey]: (typeof facets)[Key] extends { readonly of: Of } ? Key : never }[FacetKey]
export type ArticleFacetKey = KeyOf<'articles'>
export type QuotationFacetKey = KeyOf<'quotations'>

/** Something for each facet. */
export type ByFacet<Value, Key extends FacetKey = FacetKey> = { readonly [Each in Key]: Value }

// An object has its own keys, in the order in which they were written.
export const facetKeys = Object.keys(facets) as readonly FacetKey[]
/** Makes something for each of `keys`. */
export function byFacet<Key extends FacetKey, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): ByFacet<Value, Key> {
  // Each key was given its value just now.
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as ByFacet<Value, Key>
}
