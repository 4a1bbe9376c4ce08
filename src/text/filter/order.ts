/** The orders of a list. Each keeps the order of the library where it has nothing to say. */
import { compare } from '../sorted.ts'
import { findWords } from './words.ts'
import type { ArticleRow } from '../pages.ts'
import type { Sort } from './view.ts'

/** A row to be sorted. `length` is in words. */
export interface Sortable {
  readonly row: ArticleRow
  readonly length: number
  readonly matches: number
}

/**
 * Sorts rows that come in the order of the library. `order`: as they come; `newest`: the undated last, in their order; `title`: by its words,
 * case, accents and marks aside; `length` and `matches`: most first.
 */
export function sortRows<Row extends Sortable>(rows: readonly Row[], sort: Sort): Row[] {
  switch (sort) {
    case 'order':
      return [...rows]
    case 'newest':
      return rows.toSorted((a, b) => byDate(a.row, b.row))
    case 'title':
      return rows.toSorted((a, b) => compare(titleKey(a.row), titleKey(b.row)))
    case 'length':
      return rows.toSorted((a, b) => b.length - a.length)
    case 'matches':
      return rows.toSorted((a, b) => b.matches - a.matches)
  }
}

/** Newest first; a month stands before its days, a year before its months. Undated articles come last. */
export function byDate(a: Pick<ArticleRow, 'date'>, b: Pick<ArticleRow, 'date'>): number {
  return compare(b.date?.value ?? '', a.date?.value ?? '')
}

const titleKeys = new WeakMap<ArticleRow, string>()

/** What rows are sorted by when they are sorted by title: the words, folded. */
export function titleKey(row: ArticleRow): string {
  const before = titleKeys.get(row)
  if (before !== undefined) return before
  const key = findWords(row.title.value)
    .map(({ folded }) => folded)
    .join(' ')
  titleKeys.set(row, key)
  return key
}
