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

/** So many terms are looked up at a time, and the next only while something is left: most queries have no more. */
export const termsAtATime = 16

type SetOf<Asked, Found extends Some> = (one: Asked) => Promise<Found>

function group<Asked, Found extends Some>(asked: readonly Asked[], from: number, setOf: SetOf<Asked, Found>) {
  return Promise.all(asked.slice(from, from + termsAtATime).map(setOf))
}

async function meetAll<Asked>(asked: readonly Asked[], setOf: SetOf<Asked, Some>): Promise<Some> {
  let met: Some = null
  for (let from = 0; from < asked.length && !isEmpty(met); from += termsAtATime) {
    met = (await group(asked, from, setOf)).reduce(meet, met)
  }
  return met
}

/** What is held without what any of the terms holds. The first terms are looked up along with what is held, not after it. */
async function without(
  held: Promise<Some>,
  terms: readonly Term[],
  setOf: SetOf<Term, Float64Array>,
  all: () => Promise<Float64Array>,
): Promise<Some> {
  const [some, first] = await Promise.all([held, group(terms, 0, setOf)])
  if (terms.length === 0) return some
  let left = first.reduce(subtract, some ?? (await all()))
  for (let from = termsAtATime; from < terms.length && !isEmpty(left); from += termsAtATime) {
    left = (await group(terms, from, setOf)).reduce(subtract, left)
  }
  return left
}

const isEmpty = (set: Some): boolean => set !== null && set.length === 0

/** The articles that `title:`, `outlet:`, `after:` and `before:` ask for. Facets are not looked at. */
export function fittingArticles(index: FilterIndex, { query }: IndexQuestion): Promise<Some> {
  const asked = [
    ...query.titles.map((term) => () => articlesAt(index, term, titlePlace)),
    ...query.outlets.map((term) => () => articlesOfTerm(index, term, streams.outlet)),
    ...(query.after === null && query.before === null ? [] : [() => datedArticles(index, query.after, query.before)]),
  ]
  return meetAll(asked, (find) => find())
}

/** The articles whose text holds the words where the scope says, whoever speaks. */
export async function holdingArticles(index: FilterIndex, { query, scope }: IndexQuestion): Promise<Some> {
  const articlesOf = (term: Term): Promise<Float64Array> => {
    if (scope === 'titles') return articlesAt(index, term, titlePlace)
    if (scope === 'outside') return articlesAt(index, term, outsidePlace)
    return articlesOfTerm(index, term, streams.text)
  }
  return without(meetAll(query.terms, articlesOf), query.excluded, articlesOf, () =>
    Promise.resolve(everyArticle(index)),
  )
}

/** The quotations that answer, by whichever speaker of those that `by:` asks for. The speaker facet is not looked at. */
export async function answeringQuotations(index: FilterIndex, question: IndexQuestion): Promise<Quotations> {
  const { query, scope } = question
  const asksArticle = scope === 'titles' || scope === 'outside'
  const unitsOf = async (term: Term, stream: string): Promise<Float64Array> => {
    const { units } = await unitsOfTerm(index, term, stream, 'quotations')
    return units.filter(isQuotationUnit)
  }
  const wanted = Promise.all([
    meetAll(query.speakers, (term) => unitsOf(term, streams.speaker)),
    asksArticle ? null : meetAll(query.terms, (term) => unitsOf(term, streams.text)),
  ]).then(([bySpeaker, held]) => meet(bySpeaker, held))
  const excluded = asksArticle ? [] : query.excluded
  const [fitting, holding, units] = await Promise.all([
    fittingArticles(index, question),
    asksArticle ? holdingArticles(index, question) : null,
    without(
      wanted,
      excluded,
      (term) => unitsOf(term, streams.text),
      async () => (await unitsOfKey(index, quotationKey, 'quotations')).units,
    ),
  ])
  const articles = meet(fitting, holding)
  return units === null ? { kind: 'of-articles', articles } : { kind: 'units', units: ofArticles(units, articles) }
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
