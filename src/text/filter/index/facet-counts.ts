/** How many rows of a list each value of a facet would give. */
import { compare } from '../../sorted.ts'
import type { Facets, FacetValue } from '../hits.ts'
import { articlesOfUnits, everyArticle, meet, type Quotations, type Some } from './answer.ts'
import { openFacets, openSpeakers, openValues } from './column-reader.ts'
import type { ArticleFacets } from './columns.ts'
import type { Listed } from './list.ts'
import type { FilterIndex, IndexQuestion } from './question.ts'
import { speakerKey } from './keys.ts'
import { unitsOfKey } from './lookup.ts'
import { has, unite } from './sets.ts'
import { articleOf, at, firstQuotationPlace, placeOf } from './units.ts'

/** Of a facet so many values are told, those with the most rows; a reader finds the others by `by:` and `outlet:`. */
export const mostValues = 200

type Counts = Map<number, number>

/** Counts each facet with the choices of the other two. Values that would list nothing are left out, unless chosen. */
export async function countFacets(index: FilterIndex, question: IndexQuestion, listed: Listed): Promise<Facets> {
  const [values, answering] = await Promise.all([openValues(index), listed.answering()])
  const isArticles = listed.lists === 'articles'
  const listedArticles = isArticles ? listed.unfaceted : listed.unfaceted.map(articleOf)
  const spoken = quotedArticles(index, answering)
  const facetsOf = await openFacets(
    index,
    unite([isArticles ? listedArticles : articlesOfUnits(listed.unfaceted), spoken]),
  )
  const [outlets, years, speakers]: [Counts, Counts, Counts] = [new Map(), new Map(), new Map()]
  const fitsOutlet = memberOf(listed.ofOutlets)
  const fitsYear = memberOf(listed.ofYears)
  for (const article of listedArticles) {
    const { outlet, year } = facetsOf(article)
    if (fitsYear(article)) add(outlets, outlet)
    if (fitsOutlet(article)) add(years, year)
  }
  const both = memberOf(meet(listed.ofOutlets, listed.ofYears))
  countSpeakers(speakers, answering, spoken, isArticles, both, facetsOf)
  return {
    speakers: await speakerValues(index, speakers, question.speakers),
    outlets: valuesOf(outlets, values.outlets, question.outlets).toSorted(byCount).filter(isTold),
    years: valuesOf(years, values.years, question.years).toSorted((one, other) => (one.value < other.value ? 1 : -1)),
  }
}

const isTold = ({ chosen }: FacetValue, place: number): boolean => place < mostValues || chosen

function quotedArticles(index: FilterIndex, quotations: Quotations): Float64Array {
  return quotations.kind === 'units' ? articlesOfUnits(quotations.units) : (quotations.articles ?? everyArticle(index))
}

function memberOf(articles: Some): (article: number) => boolean {
  return articles === null ? () => true : (article) => has(articles, article)
}

/** 0 stands for no value. */
function add(counts: Counts, value: number): void {
  if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** In a list of articles a speaker counts once an article, in one of quotations as often as quoted. */
function countSpeakers(
  counts: Counts,
  quotations: Quotations,
  articles: Float64Array,
  isArticles: boolean,
  isWanted: (article: number) => boolean,
  facetsOf: (article: number) => ArticleFacets,
): void {
  const count = (article: number, speakers: readonly number[]): void => {
    if (!isWanted(article)) return
    for (const speaker of isArticles ? new Set(speakers) : speakers) add(counts, speaker)
  }
  if (quotations.kind === 'of-articles') {
    for (const article of articles) count(article, facetsOf(article).speakers)
    return
  }
  let place = 0
  for (const article of articles) {
    const { speakers } = facetsOf(article)
    const held: number[] = []
    for (; place < quotations.units.length && articleOf(at(quotations.units, place)) === article; place++) {
      held.push(at(speakers, placeOf(at(quotations.units, place)) - firstQuotationPlace))
    }
    count(article, held)
  }
}

function valuesOf(counts: Counts, values: readonly string[], chosen: readonly string[] | null): FacetValue[] {
  const found = [...counts].map(([number, count]): FacetValue => {
    const value = values[number - 1] ?? ''
    return { value, label: value, count, chosen: chosen?.includes(value) ?? false }
  })
  return [...found, ...notFound(found, chosen)]
}

function notFound(found: readonly FacetValue[], chosen: readonly string[] | null): FacetValue[] {
  const known = new Set(found.map(({ value }) => value))
  const missing = (chosen ?? []).filter((value) => !known.has(value))
  return missing.map((value) => ({ value, label: value, count: 0, chosen: true }))
}

/** A lower number is a speaker who is quoted more often, so that ties at the end of what is told are decided by that. */
async function speakerValues(
  index: FilterIndex,
  counts: Counts,
  chosen: readonly string[] | null,
): Promise<readonly FacetValue[]> {
  const most = [...counts].toSorted(([one, few], [other, many]) => many - few || one - other).slice(0, mostValues)
  const wanted = await Promise.all((chosen ?? []).map((slug) => numberOfSpeaker(index, slug)))
  const numbers = [...new Set([...most.map(([number]) => number), ...wanted])]
  const speakerOf = await openSpeakers(index, numbers)
  const found = numbers.map((number): FacetValue => {
    const { slug, name } = speakerOf(number)
    return { value: slug, label: name, count: counts.get(number) ?? 0, chosen: chosen?.includes(slug) ?? false }
  })
  return found.toSorted(byCount)
}

/** The number of a speaker who is known to be quoted: that of any quotation. */
async function numberOfSpeaker(index: FilterIndex, slug: string): Promise<number> {
  const { units } = await unitsOfKey(index, speakerKey(slug), 'quotations')
  const unit = at(units, 0)
  const facetsOf = await openFacets(index, [articleOf(unit)])
  return at(facetsOf(articleOf(unit)).speakers, placeOf(unit) - firstQuotationPlace)
}

function byCount(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || compare(one.label, other.label) || compare(one.value, other.value)
}
