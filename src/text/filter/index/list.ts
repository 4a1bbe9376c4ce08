/** What a view lists, in order: articles, or quotations. */
import { byFacet, type ArticleFacetKey, type ByFacet, type FacetKey } from '../facets.ts'
import { articleFacetKeys } from '../facets-by-row.ts'
import type { Lists } from '../hits.ts'
import type { ResolvedView } from '../resolved-view.ts'
import type { Sort } from '../view.ts'
import { openLengths, openRanks } from './column-reader.ts'
import {
  articlesOfUnits,
  chosenQuotations,
  everyArticle,
  fittingArticles,
  fittingQuotations,
  holdingArticles,
  intersectionOf,
  unitsOfQuotations,
  unitsOfValues,
  withinArticles,
  type Quotations,
  type SetOrAll,
} from './evaluate-query.ts'
import type { FilterIndex } from './open-index.ts'
import { articleOf, at, firstQuotationZone, zoneOf } from './units.ts'

/** The articles that have the chosen values of each facet of articles. */
type ChosenArticles = ByFacet<SetOrAll, ArticleFacetKey>

/** The rows of a list as numbers: of articles, or of quotations' units. */
export interface Listed {
  readonly lists: Lists
  /** In the order of the library. */
  readonly rows: Float64Array
  /** The rows whatever is chosen of the facets of articles: what those facets count among. */
  readonly unfaceted: Float64Array
  readonly chosenArticles: ChosenArticles
  /** The quotations that fit, whatever is chosen: what their facets count among. For articles worked out when wanted. */
  readonly fitting: () => Promise<Quotations>
}

/** The articles that have the chosen values of each facet of articles but one. */
export function articlesChosenBy(chosen: ChosenArticles, except: FacetKey | null = null): SetOrAll {
  return articleFacetKeys.map((key) => (key === except ? null : chosen[key])).reduce(intersectionOf, null)
}

async function chosenArticlesOf(index: FilterIndex, { chosen }: ResolvedView): Promise<ChosenArticles> {
  const sets = await Promise.all(articleFacetKeys.map((key) => unitsOfValues(index, key, chosen[key])))
  return byFacet(articleFacetKeys, (key) => sets[articleFacetKeys.indexOf(key)] ?? null)
}

export async function listArticles(index: FilterIndex, view: ResolvedView): Promise<Listed> {
  const [unfaceted, chosenArticles] = await Promise.all([unfacetedArticles(index, view), chosenArticlesOf(index, view)])
  const rows = intersectionOf(unfaceted, articlesChosenBy(chosenArticles)) ?? unfaceted
  return { lists: 'articles', rows, unfaceted, chosenArticles, fitting: () => fittingQuotations(index, view) }
}

async function unfacetedArticles(index: FilterIndex, view: ResolvedView): Promise<Float64Array> {
  if (!view.asksQuotation) {
    const sets = await Promise.all([fittingArticles(index, view), holdingArticles(index, view)])
    return sets.reduce(intersectionOf) ?? everyArticle(index)
  }
  const chosen = await chosenQuotations(index, view, await fittingQuotations(index, view))
  return articlesOfUnits(await unitsOfQuotations(index, chosen))
}

export async function listQuotations(index: FilterIndex, view: ResolvedView): Promise<Listed> {
  const [fitting, chosenArticles] = await Promise.all([fittingQuotations(index, view), chosenArticlesOf(index, view)])
  const chosen = await chosenQuotations(index, view, fitting)
  const unfaceted = await unitsOfQuotations(index, chosen)
  const rows = withinArticles(unfaceted, articlesChosenBy(chosenArticles))
  return { lists: 'quotations', rows, unfaceted, chosenArticles, fitting: () => Promise.resolve(fitting) }
}

/** The rows as the view wants them sorted; equal ones stay in the order of the library. `matchesOf` returns the matches of each row. */
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
    case 'newest':
    case 'title': {
      const rankOf = await openRanks(index, sort === 'title' ? 'titles' : 'dates', articles)
      return sortBy(rows, Float64Array.from(articles, rankOf))
    }
    case 'length': {
      const lengthsOf = await openLengths(index, articles)
      const length = (row: number, place: number): number => {
        const { words, quotations } = lengthsOf(at(articles, place))
        return lists === 'articles' ? words : at(quotations, zoneOf(row) - firstQuotationZone)
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
