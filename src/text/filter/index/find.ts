/** Asks an index what a view lists: rows first, then what may come after them. */
import type { Facets } from '../hits.ts'
import type { View } from '../view.ts'
import { countFacets } from './facet-counts.ts'
import { listArticles, listQuotations, sortListed, type Listed } from './list.ts'
import { countMatches } from './match-counts.ts'
import { readQuestion, type FilterIndex } from './question.ts'

export interface FoundRows {
  /** Articles by number, or the units of quotations, sorted as the view asks. */
  readonly rows: Float64Array
  readonly facets: () => Promise<Facets>
  /** How many places are marked in all rows together. */
  readonly matches: () => Promise<number>
}

export async function findRows(index: FilterIndex, lists: Listed['lists'], view: View): Promise<FoundRows> {
  const question = await readQuestion(index, view)
  const listed = await (lists === 'articles' ? listArticles : listQuotations)(index, question)
  let counted: Promise<Float64Array> | null = null
  const counts = (): Promise<Float64Array> => (counted ??= countMatches(index, question, listed))
  return {
    rows: await sortListed(index, listed, view.sort, counts),
    facets: () => countFacets(index, question, listed),
    matches: async () => (await counts()).reduce((sum, count) => sum + count, 0),
  }
}
