/** How many rows of a list each value of a facet would give. */
import { orderOf } from '../count-facets.ts'
import { byFacet, facets, facetKeys, type ArticleFacetKey, type FacetKey, type QuotationFacetKey } from '../facets.ts'
import { articleFacetKeys, quotationFacetKeys } from '../facets-by-row.ts'
import type { Facets, FacetValue } from '../hits.ts'
import type { ResolvedView } from '../resolved-view.ts'
import { openFacets, openNamedValues, openValues } from './column-reader.ts'
import type { ArticleFacets } from './columns.ts'
import { articlesOfUnits, chosenQuotations, everyArticle, type Quotations, type SetOrAll } from './evaluate-query.ts'
import { valueKey } from './keys.ts'
import { articlesChosenBy, type Listed } from './list.ts'
import { unitsOfKey } from './lookup.ts'
import type { FilterIndex } from './open-index.ts'
import { has, union } from './sets.ts'
import { articleOf, at, firstQuotationZone, zoneOf } from './units.ts'

/** Of a facet in the order of counts so many values are listed; a reader finds the others by the facet's operator. */
export const mostValues = 200

/** By the numbers of values; 0 stands for no value. */
type Counts = Map<number, number>
type FacetsOf = (article: number) => ArticleFacets

/** Counts each facet with the choices of the others. Values that would list nothing are left out, unless chosen. */
export async function countFacets(index: FilterIndex, view: ResolvedView, listed: Listed): Promise<Facets> {
  const fitting = await listed.fitting()
  const quotations = await Promise.all(quotationFacetKeys.map((key) => chosenQuotations(index, view, fitting, key)))
  const listedArticles = listed.lists === 'articles' ? listed.unfaceted : listed.unfaceted.map(articleOf)
  const quoted = quotations.map((some) => articlesOfQuotations(index, some))
  const articles = listed.lists === 'articles' ? listedArticles : articlesOfUnits(listed.unfaceted)
  const facetsOf = await openFacets(index, union([articles, ...quoted]))
  const counted = await Promise.all([
    ...articleFacetKeys.map(async (key) => {
      const isWanted = memberOf(articlesChosenBy(listed.chosenArticles, key))
      const counts = countArticles(listedArticles, articleFacetKeys.indexOf(key), isWanted, facetsOf)
      return [key, await articleValues(index, key, counts, view.chosen[key])] as const
    }),
    ...quotationFacetKeys.map(async (key, column) => {
      const some = { quotations: quotations[column] ?? fitting, articles: quoted[column] ?? articles }
      const counts = countQuotations(some, column, listed, facetsOf)
      return [key, await quotationValues(index, key, counts, view.chosen[key])] as const
    }),
  ])
  const values = new Map<FacetKey, readonly FacetValue[]>(counted)
  return byFacet(facetKeys, (key) => values.get(key) ?? [])
}

function articlesOfQuotations(index: FilterIndex, quotations: Quotations): Float64Array {
  return quotations.kind === 'units' ? articlesOfUnits(quotations.units) : (quotations.articles ?? everyArticle(index))
}

function memberOf(articles: SetOrAll): (article: number) => boolean {
  return articles === null ? () => true : (article) => has(articles, article)
}

function add(counts: Counts, value: number): void {
  if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** `articles` are the rows of the list, so that an article counts as often as it has rows. */
function countArticles(
  articles: Float64Array,
  column: number,
  isWanted: (article: number) => boolean,
  facetsOf: FacetsOf,
): Counts {
  const counts: Counts = new Map()
  for (const article of articles) if (isWanted(article)) add(counts, at(facetsOf(article).values, column))
  return counts
}

interface SomeQuotations {
  readonly quotations: Quotations
  readonly articles: Float64Array
}

/** In a list of articles a value counts once an article, in one of quotations as often as it is quoted. */
function countQuotations(
  { quotations, articles }: SomeQuotations,
  column: number,
  { lists, chosenArticles }: Listed,
  facetsOf: FacetsOf,
): Counts {
  const counts: Counts = new Map()
  const isWanted = memberOf(articlesChosenBy(chosenArticles))
  const valuesOf = (article: number): readonly number[] => facetsOf(article).quoted[column] ?? []
  const count = (article: number, values: readonly number[]): void => {
    if (!isWanted(article)) return
    for (const value of lists === 'articles' ? new Set(values) : values) add(counts, value)
  }
  if (quotations.kind === 'of-articles') {
    for (const article of articles) count(article, valuesOf(article))
    return counts
  }
  const { units } = quotations
  let next = 0
  for (const article of articles) {
    const values = valuesOf(article)
    const held: number[] = []
    for (; next < units.length && articleOf(at(units, next)) === article; next++) {
      held.push(at(values, zoneOf(at(units, next)) - firstQuotationZone))
    }
    count(article, held)
  }
  return counts
}

async function articleValues(
  index: FilterIndex,
  key: ArticleFacetKey,
  counts: Counts,
  chosen: ReadonlySet<string> | null,
): Promise<readonly FacetValue[]> {
  const values = (await openValues(index)).values[key]
  const found = [...counts].map(([number, count]): FacetValue => {
    const value = values[number - 1] ?? ''
    return { value, label: value, count, chosen: chosen?.has(value) ?? false }
  })
  const known = new Set(found.map(({ value }) => value))
  const missing = [...(chosen ?? [])].filter((value) => !known.has(value))
  const all = [...found, ...missing.map((value) => ({ value, label: value, count: 0, chosen: true }))]
  const sorted = all.toSorted(orderOf(key))
  if (facets[key].order !== 'count') return sorted
  return sorted.filter((value, place) => place < mostValues || value.chosen)
}

/** A lower number is a value that is quoted more often, which decides ties at the end of what is listed. */
async function quotationValues(
  index: FilterIndex,
  key: QuotationFacetKey,
  counts: Counts,
  chosen: ReadonlySet<string> | null,
): Promise<readonly FacetValue[]> {
  const most = [...counts].toSorted(([one, few], [other, many]) => many - few || one - other).slice(0, mostValues)
  const wanted = await Promise.all([...(chosen ?? [])].map((value) => numberOfValue(index, key, value)))
  const numbers = [...new Set([...most.map(([number]) => number), ...wanted])]
  const valueOf = await openNamedValues(index, key, numbers)
  const found = numbers.map((number): FacetValue => {
    const { value, name } = valueOf(number)
    return { value, label: name, count: counts.get(number) ?? 0, chosen: chosen?.has(value) ?? false }
  })
  return found.toSorted(orderOf(key))
}

/** The number of a value that some quotation is known to have: the one in the column of any such quotation. */
async function numberOfValue(index: FilterIndex, key: QuotationFacetKey, value: string): Promise<number> {
  const { units } = await unitsOfKey(index, valueKey(key, value), 'quotations')
  const unit = at(units, 0)
  const facetsOf = await openFacets(index, [articleOf(unit)])
  const column = facetsOf(articleOf(unit)).quoted[quotationFacetKeys.indexOf(key)] ?? []
  return at(column, zoneOf(unit) - firstQuotationZone)
}
