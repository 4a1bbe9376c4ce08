/** Which articles and which quotations of an index answer a question. `filter/match.ts` says what each scope means. */
import type { Term } from '../query.ts'
import { datePrefix, outletKey, quotationKey, speakerKey, streams, yearKey } from './keys.ts'
import { articlesOfTerm, isQuotationUnit, keysBetween, unitsOfKey, unitsOfTerm } from './lookup.ts'
import type { FilterIndex, IndexQuestion } from './question.ts'
import { intersect, once, subtract, unite } from './sets.ts'
import { articleOf, outsidePlace, placeOf, titlePlace } from './units.ts'

/** A set of articles, or of units; null is all there are. */
export type Some = Float64Array | null

/** Quotations: those units, or every quotation of those articles. */
export type Quotations =
  { readonly kind: 'units'; readonly units: Float64Array } | { readonly kind: 'of-articles'; readonly articles: Some }

export function meet(one: Some, other: Some): Some {
  if (one === null) return other
  return other === null ? one : intersect(one, other)
}

async function meetAll(sets: readonly Promise<Some>[]): Promise<Some> {
  return (await Promise.all(sets)).reduce(meet, null)
}

/** The articles that `title:`, `outlet:`, `after:` and `before:` ask for. Facets are not looked at. */
export function fittingArticles(index: FilterIndex, { query }: IndexQuestion): Promise<Some> {
  return meetAll([
    ...query.titles.map((term) => articlesAt(index, term, titlePlace)),
    ...query.outlets.map((term) => articlesOfTerm(index, term, streams.outlet)),
    ...(query.after === null && query.before === null ? [] : [datedArticles(index, query.after, query.before)]),
  ])
}

/** The articles whose text holds the words where the scope says, whoever speaks. */
export async function holdingArticles(index: FilterIndex, { query, scope }: IndexQuestion): Promise<Some> {
  const articlesOf = (term: Term): Promise<Float64Array> => {
    if (scope === 'titles') return articlesAt(index, term, titlePlace)
    if (scope === 'outside') return articlesAt(index, term, outsidePlace)
    return articlesOfTerm(index, term, streams.text)
  }
  const [held, excluded] = await Promise.all([
    meetAll(query.terms.map(articlesOf)),
    Promise.all(query.excluded.map(articlesOf)),
  ])
  return without(held, excluded, () => everyArticle(index))
}

/** The quotations that answer, by whichever speaker of those that `by:` asks for. The speaker facet is not looked at. */
export async function answeringQuotations(index: FilterIndex, question: IndexQuestion): Promise<Quotations> {
  const { query, scope } = question
  const asksArticle = scope === 'titles' || scope === 'outside'
  const unitsOf = async (term: Term, stream: string): Promise<Float64Array> => {
    const { units } = await unitsOfTerm(index, term, stream, 'quotations')
    return units.filter(isQuotationUnit)
  }
  const [fitting, holding, bySpeaker, held, excluded] = await Promise.all([
    fittingArticles(index, question),
    asksArticle ? holdingArticles(index, question) : null,
    meetAll(query.speakers.map((term) => unitsOf(term, streams.speaker))),
    asksArticle ? null : meetAll(query.terms.map((term) => unitsOf(term, streams.text))),
    asksArticle ? [] : Promise.all(query.excluded.map((term) => unitsOf(term, streams.text))),
  ])
  const articles = meet(fitting, holding)
  const wanted = meet(bySpeaker, held)
  if (wanted === null && excluded.length === 0) return { kind: 'of-articles', articles }
  const units = without(wanted, excluded, await everyQuotation(index, wanted === null))
  return { kind: 'units', units: ofArticles(units ?? new Float64Array(0), articles) }
}

/** The units themselves. */
export async function unitsOfQuotations(index: FilterIndex, quotations: Quotations): Promise<Float64Array> {
  if (quotations.kind === 'units') return quotations.units
  const { units } = await unitsOfKey(index, quotationKey, 'quotations')
  return ofArticles(units, quotations.articles)
}

/** Those of the quotations whose speaker the facet wants. */
export async function chosenQuotations(
  index: FilterIndex,
  { speakers }: IndexQuestion,
  quotations: Quotations,
): Promise<Quotations> {
  if (speakers === null) return quotations
  const spoken = await Promise.all(speakers.map((slug) => unitsOfKey(index, speakerKey(slug), 'quotations')))
  const chosen = unite(spoken.map(({ units }) => units))
  const units =
    quotations.kind === 'units' ? intersect(chosen, quotations.units) : ofArticles(chosen, quotations.articles)
  return { kind: 'units', units }
}

/** The articles that the outlet facet wants. */
export function articlesOfOutlets(index: FilterIndex, { outlets }: IndexQuestion): Promise<Some> {
  return articlesOfKeys(index, outlets?.map(outletKey))
}

/** The articles that the year facet wants. */
export function articlesOfYears(index: FilterIndex, { years }: IndexQuestion): Promise<Some> {
  return articlesOfKeys(index, years?.map(yearKey))
}

export function everyArticle({ articles }: FilterIndex): Float64Array {
  return new Float64Array(articles).map((_, article) => article)
}

export function articlesOfUnits(units: Float64Array): Float64Array {
  return once(units.map(articleOf))
}

/** Those units that lie in `articles`. */
export function ofArticles(units: Float64Array, articles: Some): Float64Array {
  if (articles === null) return units
  let place = 0
  return units.filter((unit) => {
    const article = articleOf(unit)
    while (place < articles.length && (articles[place] ?? 0) < article) place++
    return articles[place] === article
  })
}

async function articlesAt(index: FilterIndex, term: Term, place: number): Promise<Float64Array> {
  const { units } = await unitsOfTerm(index, term, streams.text, 'fields')
  return units.filter((unit) => placeOf(unit) === place).map(articleOf)
}

async function articlesOfKeys(index: FilterIndex, keys: readonly string[] | undefined): Promise<Some> {
  if (keys === undefined) return null
  const found = await Promise.all(keys.map((key) => unitsOfKey(index, key, 'articles')))
  return unite(found.map(({ units }) => articlesOfUnits(units)))
}

/** An article whose date is a month or a year must lie wholly within the days asked for. */
async function datedArticles(index: FilterIndex, after: string | null, before: string | null): Promise<Float64Array> {
  const from = datePrefix + (after ?? '')
  const to = datePrefix + (before ?? '\uffff')
  const found = await keysBetween(index, from, to, (key) => before === null || key.slice(-before.length) < before)
  return unite(found.map(({ units }) => articlesOfUnits(units)))
}

function without(held: Some, excluded: readonly Float64Array[], all: () => Float64Array): Some {
  if (excluded.length === 0) return held
  return excluded.reduce(subtract, held ?? all())
}

async function everyQuotation(index: FilterIndex, isWanted: boolean): Promise<() => Float64Array> {
  const units = isWanted ? (await unitsOfKey(index, quotationKey, 'quotations')).units : new Float64Array(0)
  return () => units
}
