/** What a view lists, in order: articles, or quotations. */
import type { Sort } from '../view.ts'
import {
  answeringQuotations,
  articlesOfOutlets,
  articlesOfUnits,
  articlesOfYears,
  chosenQuotations,
  everyArticle,
  fittingArticles,
  holdingArticles,
  meet,
  ofArticles,
  unitsOfQuotations,
  type Quotations,
  type Some,
} from './answer.ts'
import { openLengths, openRanks } from './column-reader.ts'
import type { FilterIndex, IndexQuestion } from './question.ts'
import { articleOf, at, firstQuotationPlace, placeOf } from './units.ts'

/** The rows of a list as numbers: of articles, or of quotations' units. */
export interface Listed {
  readonly lists: 'articles' | 'quotations'
  /** In the order of the library. */
  readonly rows: Float64Array
  /** The rows before the facets of outlet and year: what those facets count among. */
  readonly unfaceted: Float64Array
  readonly ofOutlets: Some
  readonly ofYears: Some
  /** The quotations that answer, by any speaker: what the facet of speakers counts among. For articles worked out when wanted. */
  readonly answering: () => Promise<Quotations>
}

export async function listArticles(index: FilterIndex, question: IndexQuestion): Promise<Listed> {
  const [unfaceted, ofOutlets, ofYears] = await Promise.all([
    unfacetedArticles(index, question),
    articlesOfOutlets(index, question),
    articlesOfYears(index, question),
  ])
  const rows = meet(unfaceted, meet(ofOutlets, ofYears)) ?? unfaceted
  const answering = (): Promise<Quotations> => answeringQuotations(index, question)
  return { lists: 'articles', rows, unfaceted, ofOutlets, ofYears, answering }
}

async function unfacetedArticles(index: FilterIndex, question: IndexQuestion): Promise<Float64Array> {
  if (!question.asksQuotation) {
    const sets = await Promise.all([fittingArticles(index, question), holdingArticles(index, question)])
    return sets.reduce(meet) ?? everyArticle(index)
  }
  const chosen = await chosenQuotations(index, question, await answeringQuotations(index, question))
  return articlesOfUnits(await unitsOfQuotations(index, chosen))
}

export async function listQuotations(index: FilterIndex, question: IndexQuestion): Promise<Listed> {
  const [answering, ofOutlets, ofYears] = await Promise.all([
    answeringQuotations(index, question),
    articlesOfOutlets(index, question),
    articlesOfYears(index, question),
  ])
  const chosen = await chosenQuotations(index, question, answering)
  const unfaceted = await unitsOfQuotations(index, chosen)
  const rows = ofArticles(unfaceted, meet(ofOutlets, ofYears))
  return { lists: 'quotations', rows, unfaceted, ofOutlets, ofYears, answering: () => Promise.resolve(answering) }
}

/** The rows as the view wants them sorted; equal ones stay in the order of the library. `matchesOf` gives the matches of each row. */
export async function sortListed(
  index: FilterIndex,
  { lists, rows }: Listed,
  sort: Sort,
  matchesOf: () => Promise<ArrayLike<number>>,
): Promise<Float64Array> {
  const articles = lists === 'articles' ? rows : rows.map(articleOf)
  switch (sort) {
    case 'order':
      return rows
    case 'title': {
      const rankOf = await openRanks(index, articles)
      return sortBy(rows, Float64Array.from(articles, rankOf))
    }
    case 'length': {
      const lengthsOf = await openLengths(index, articles)
      const length = (row: number, place: number): number => {
        const { words, quotations } = lengthsOf(at(articles, place))
        return lists === 'articles' ? words : at(quotations, placeOf(row) - firstQuotationPlace)
      }
      return sortBy(
        rows,
        Float64Array.from(rows, (row, place) => -length(row, place)),
      )
    }
    case 'matches':
      return sortBy(
        rows,
        Float64Array.from(await matchesOf(), (matches) => -matches),
      )
  }
}

function sortBy(rows: Float64Array, keys: Float64Array): Float64Array {
  const order = Array.from(rows, (_, place) => place)
  order.sort((one, other) => at(keys, one) - at(keys, other) || one - other)
  return Float64Array.from(order, (place) => at(rows, place))
}
