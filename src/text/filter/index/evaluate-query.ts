/** Which articles and which quotations of an index fit a view. `filter/match.ts` says what each scope means. */
import { facets, type FacetKey } from '../facets.ts'
import { namedArticleFacets, namedQuotationFacets, quotationFacetKeys } from '../facets-by-row.ts'
import type { Term } from '../query.ts'
import type { ResolvedView } from '../resolved-view.ts'
import { dateMark, quotationKey, textMark, valueKey } from './keys.ts'
import { articlesOfTerm, keysBetween, unitsOfKey, unitsOfTerm } from './lookup.ts'
import type { FilterIndex } from './open-index.ts'
import { difference, intersection, union, unique } from './sets.ts'
import { articleOf, isQuotationUnit, outsideZone, titleZone, zoneOf } from './units.ts'

/** A set of articles, or of units; null is the set of all. */
export type SetOrAll = Float64Array | null

/** Quotations: those units, or every quotation of those articles. */
export type Quotations =
  | { readonly kind: 'units'; readonly units: Float64Array }
  | { readonly kind: 'of-articles'; readonly articles: SetOrAll }

export function intersectionOf(one: SetOrAll, other: SetOrAll): SetOrAll {
  if (one === null) return other
  return other === null ? one : intersection(one, other)
}

/** So many terms are looked up at a time, and the next only while something is left: most queries have no more. */
export const termsAtATime = 16

type SetOf<Asked, Found extends SetOrAll> = (one: Asked) => Promise<Found>

function lookUpSome<Asked, Found extends SetOrAll>(asked: readonly Asked[], from: number, setOf: SetOf<Asked, Found>) {
  return Promise.all(asked.slice(from, from + termsAtATime).map(setOf))
}

async function intersectionOfAll<Asked>(asked: readonly Asked[], setOf: SetOf<Asked, SetOrAll>): Promise<SetOrAll> {
  let held: SetOrAll = null
  for (let from = 0; from < asked.length && !isEmpty(held); from += termsAtATime) {
    held = (await lookUpSome(asked, from, setOf)).reduce(intersectionOf, held)
  }
  return held
}

/** What is held without what any of the terms holds. The first terms are looked up along with what is held, not after it. */
async function without(
  held: Promise<SetOrAll>,
  terms: readonly Term[],
  setOf: SetOf<Term, Float64Array>,
  all: () => Promise<Float64Array>,
): Promise<SetOrAll> {
  const [some, first] = await Promise.all([held, lookUpSome(terms, 0, setOf)])
  if (terms.length === 0) return some
  let left = first.reduce(difference, some ?? (await all()))
  for (let from = termsAtATime; from < terms.length && !isEmpty(left); from += termsAtATime) {
    left = (await lookUpSome(terms, from, setOf)).reduce(difference, left)
  }
  return left
}

const isEmpty = (set: SetOrAll): boolean => set !== null && set.length === 0

/** The articles that the operators ask for which ask of articles. What is chosen of facets is not looked at. */
export function fittingArticles(index: FilterIndex, { query }: ResolvedView): Promise<SetOrAll> {
  const asked = [
    ...query.titles.map((term) => () => articlesAt(index, term, titleZone)),
    ...namedArticleFacets.flatMap(({ key, mark }) => query[key].map((term) => () => articlesOfTerm(index, term, mark))),
    ...(query.after === null && query.before === null ? [] : [() => datedArticles(index, query.after, query.before)]),
  ]
  return intersectionOfAll(asked, (find) => find())
}

/** The articles whose text holds the words where the scope says, whoever speaks. */
export async function holdingArticles(index: FilterIndex, { query, scope }: ResolvedView): Promise<SetOrAll> {
  const articlesHolding = (term: Term): Promise<Float64Array> => {
    if (scope === 'titles') return articlesAt(index, term, titleZone)
    if (scope === 'outside') return articlesAt(index, term, outsideZone)
    return articlesOfTerm(index, term, textMark)
  }
  return without(intersectionOfAll(query.terms, articlesHolding), query.excluded, articlesHolding, () =>
    Promise.resolve(everyArticle(index)),
  )
}

/** The quotations that fit the query, names asked for by `by:` too. What is chosen of facets is not looked at. */
export async function fittingQuotations(index: FilterIndex, view: ResolvedView): Promise<Quotations> {
  const { query, scope } = view
  const asksArticle = scope === 'titles' || scope === 'outside'
  const unitsHolding = async (term: Term, mark: string): Promise<Float64Array> => {
    const { units } = await unitsOfTerm(index, term, mark, 'quotations')
    return units.filter(isQuotationUnit)
  }
  const names = namedQuotationFacets.flatMap(({ key, mark }) => query[key].map((term) => ({ term, mark })))
  const wanted = Promise.all([
    intersectionOfAll(names, ({ term, mark }) => unitsHolding(term, mark)),
    asksArticle ? null : intersectionOfAll(query.terms, (term) => unitsHolding(term, textMark)),
  ]).then(([named, held]) => intersectionOf(named, held))
  const excluded = asksArticle ? [] : query.excluded
  const [fitting, holding, units] = await Promise.all([
    fittingArticles(index, view),
    asksArticle ? holdingArticles(index, view) : null,
    without(
      wanted,
      excluded,
      (term) => unitsHolding(term, textMark),
      () => everyQuotation(index),
    ),
  ])
  const articles = intersectionOf(fitting, holding)
  return units === null ? { kind: 'of-articles', articles } : { kind: 'units', units: withinArticles(units, articles) }
}

async function everyQuotation(index: FilterIndex): Promise<Float64Array> {
  return (await unitsOfKey(index, quotationKey, 'quotations')).units
}

/** The units themselves. */
export async function unitsOfQuotations(index: FilterIndex, quotations: Quotations): Promise<Float64Array> {
  if (quotations.kind === 'units') return quotations.units
  return withinArticles(await everyQuotation(index), quotations.articles)
}

/** Those of the quotations that have the chosen values of each facet of quotations but one. */
export async function chosenQuotations(
  index: FilterIndex,
  { chosen }: ResolvedView,
  quotations: Quotations,
  except: FacetKey | null = null,
): Promise<Quotations> {
  const keys = quotationFacetKeys.filter((key) => key !== except)
  const sets = await Promise.all(keys.map((key) => unitsOfValues(index, key, chosen[key])))
  const units = sets.reduce(intersectionOf, null)
  if (units === null) return quotations
  return {
    kind: 'units',
    units:
      quotations.kind === 'units' ? intersection(units, quotations.units) : withinArticles(units, quotations.articles),
  }
}

/** The articles, or the units of the quotations, that have one of the values; all where nothing is chosen. */
export async function unitsOfValues(
  index: FilterIndex,
  facet: FacetKey,
  chosen: ReadonlySet<string> | null,
): Promise<SetOrAll> {
  if (chosen === null) return null
  const isOfArticles = facets[facet].of === 'articles'
  const found = await Promise.all(
    [...chosen].map((value) => unitsOfKey(index, valueKey(facet, value), isOfArticles ? 'articles' : 'quotations')),
  )
  return union(found.map(({ units }) => (isOfArticles ? articlesOfUnits(units) : units)))
}

export function everyArticle({ articles }: FilterIndex): Float64Array {
  return new Float64Array(articles).map((_, article) => article)
}

export function articlesOfUnits(units: Float64Array): Float64Array {
  return unique(units.map(articleOf))
}

/** Those units that lie in `articles`. */
export function withinArticles(units: Float64Array, articles: SetOrAll): Float64Array {
  if (articles === null) return units
  let at = 0
  return units.filter((unit) => {
    const article = articleOf(unit)
    while (at < articles.length && (articles[at] ?? 0) < article) at++
    return articles[at] === article
  })
}

async function articlesAt(index: FilterIndex, term: Term, zone: number): Promise<Float64Array> {
  const { units } = await unitsOfTerm(index, term, textMark, 'fields')
  return units.filter((unit) => zoneOf(unit) === zone).map(articleOf)
}

/** An article whose date is a month or a year must lie wholly within the days asked for. */
async function datedArticles(index: FilterIndex, after: string | null, before: string | null): Promise<Float64Array> {
  const from = dateMark + (after ?? '')
  const to = dateMark + (before ?? '\uffff')
  const found = await keysBetween(index, from, to, (key) => before === null || key.slice(-before.length) < before)
  return union(found.map(({ units }) => articlesOfUnits(units)))
}
