/**
 * How often the words of a query stand in each row of a list, what overlaps counted once, without reading any text. Words
 * alone are added up. Where a phrase may overlap itself, another phrase or a word of the query, positions decide.
 */
import type { Part, Term } from '../query.ts'
import { chosenQuotations, termsAtATime, unitsOfQuotations, withinArticles } from './evaluate-query.ts'
import { printedTitleKey, textMark } from './keys.ts'
import type { Listed } from './list.ts'
import { unitsOfKey, unitsOfTerm, type Depth } from './lookup.ts'
import type { FilterIndex } from './open-index.ts'
import { positionsOfPhrase } from './phrase-positions.ts'
import type { ResolvedView } from '../resolved-view.ts'
import { lowerBound } from '../../sorted.ts'
import { has } from './sets.ts'
import { articleOf, at, isQuotationUnit, outsideZone, zoneOf, titleZone, unitOf } from './units.ts'

/** Where the occurrences in a unit are counted, undefined where they do not count. */
type BucketOf = (unit: number) => number | undefined
type Counts = Map<number, number>

/** The matches of each row, in the order of the rows. */
export async function countMatches(index: FilterIndex, view: ResolvedView, listed: Listed): Promise<Float64Array> {
  const totals = new Float64Array(listed.rows.length)
  if (totals.length === 0) return totals
  const isArticles = listed.lists === 'articles'
  const addAll = (counts: Counts): void => {
    for (const [bucket, count] of counts) {
      const row = isArticles ? articleOf(bucket) : bucket
      const index = lowerBound(listed.rows, row)
      if (listed.rows[index] === row) totals[index] = at(totals, index) + count
    }
  }
  const [inText, inTitles] = await Promise.all([
    countText(index, view, listed),
    isArticles ? countTitles(index, view) : none,
  ])
  addAll(inText)
  addAll(inTitles)
  return totals
}

const none: Counts = new Map()

async function countTitles(index: FilterIndex, { query, scope, asksQuotation }: ResolvedView): Promise<Counts> {
  const countOf = (terms: readonly Term[]) =>
    countIn(index, terms, 'fields', (unit) => (zoneOf(unit) === titleZone ? unit : undefined))
  if (scope === 'titles') return countOf([...query.titles, ...query.terms])
  if (scope !== 'everywhere' || asksQuotation || query.terms.length === 0) return countOf(query.titles)
  const [all, asked, printed] = await Promise.all([
    countOf([...query.titles, ...query.terms]),
    countOf(query.titles),
    unitsOfKey(index, printedTitleKey, 'articles'),
  ])
  // What a title that stands in the text shares with it is counted there.
  const isPrinted = (unit: number) => has(printed.units, unitOf(articleOf(unit), titleZone))
  return new Map([...all].map(([unit, count]) => [unit, isPrinted(unit) ? (asked.get(unit) ?? 0) : count]))
}

async function countText(index: FilterIndex, view: ResolvedView, listed: Listed): Promise<Counts> {
  const { query, scope, asksQuotation } = view
  if (query.terms.length === 0 || scope === 'titles') return none
  if (listed.lists === 'quotations') {
    if (scope === 'outside') return none
    return countIn(index, query.terms, 'quotations', (unit) => (isQuotationUnit(unit) ? unit : undefined))
  }
  if (scope === 'outside') {
    return countIn(index, query.terms, 'fields', (unit) => (zoneOf(unit) === outsideZone ? unit : undefined))
  }
  if (!asksQuotation) {
    const inArticle: BucketOf = (unit) =>
      zoneOf(unit) === titleZone ? undefined : unitOf(articleOf(unit), outsideZone)
    return countIn(index, query.terms, 'fields', inArticle)
  }
  const chosen = await chosenQuotations(index, view, await listed.fitting())
  const units = withinArticles(await unitsOfQuotations(index, chosen), listed.rows)
  return countIn(index, query.terms, 'quotations', (unit) => (has(units, unit) ? unit : undefined))
}

async function countIn(index: FilterIndex, asked: readonly Term[], depth: Depth, bucketOf: BucketOf): Promise<Counts> {
  const words = widest(asked.filter(({ parts }) => parts.length === 1))
  const phrases = asked.filter(({ parts }) => parts.length > 1)
  const counts: Counts = new Map()
  const add = (unit: number, count: number): void => {
    const bucket = bucketOf(unit)
    if (bucket !== undefined) counts.set(bucket, (counts.get(bucket) ?? 0) + count)
  }
  const simple = mayOverlap(words, phrases) ? words : [...words, ...phrases]
  for (let from = 0; from < simple.length; from += termsAtATime) {
    const terms = simple.slice(from, from + termsAtATime)
    const lists = await Promise.all(terms.map((term) => unitsOfTerm(index, term, textMark, depth)))
    for (const { units, counts: times } of lists) units.forEach((unit, place) => add(unit, at(times, place)))
  }
  if (simple.length > words.length || phrases.length === 0) return counts
  for (const { unit, count } of await joinedPhrases(index, phrases, words, bucketOf)) add(unit, count)
  return counts
}

/** Words each of which stands where no other does: `re` stands wherever `refugee` does, which is left out then. */
function widest(words: readonly Term[]): readonly Term[] {
  return words.filter(
    (word, place) =>
      !words.some(
        (other, otherPlace) =>
          place !== otherPlace && standsIn(other, word) && (!standsIn(word, other) || otherPlace < place),
      ),
  )
}

/** Whether `wide` stands wherever `narrow` does, both single words. */
function standsIn(wide: Term, narrow: Term): boolean {
  const [one] = wide.parts
  const [other] = narrow.parts
  return one !== undefined && other !== undefined && isWider(one, other)
}

function isWider(wide: Part, narrow: Part): boolean {
  return wide.whole ? narrow.whole && wide.folded === narrow.folded : narrow.folded.startsWith(wide.folded)
}

function canCoincide(one: Part, other: Part): boolean {
  return isWider(one, other) || isWider(other, one)
}

function mayOverlap(words: readonly Term[], phrases: readonly Term[]): boolean {
  const all = [...phrases, ...words]
  return phrases.some(({ parts }, place) =>
    all.some((other, otherPlace) =>
      parts.some((part, at) =>
        other.parts.some(
          (otherPart, otherAt) => (place !== otherPlace || at !== otherAt) && canCoincide(part, otherPart),
        ),
      ),
    ),
  )
}

interface Occurrence {
  readonly address: number
  readonly unit: number
  readonly term: Term
}

/** Phrases with those that overlap joined, and minus one for each word of the query that lies in a phrase and so was counted already. */
async function joinedPhrases(
  index: FilterIndex,
  phrases: readonly Term[],
  words: readonly Term[],
  bucketOf: BucketOf,
): Promise<readonly { readonly unit: number; readonly count: number }[]> {
  const found = await Promise.all(phrases.map((term) => occurrencesOf(index, term, bucketOf)))
  const occurrences = found.flat().toSorted((one, other) => one.address - other.address)
  const sums: { unit: number; count: number }[] = []
  let end = -1
  for (const { address, unit, term } of occurrences) {
    if (address >= end) sums.push({ unit, count: 1 })
    end = Math.max(end, address + term.parts.length)
  }
  const covered = new Map<number, number>()
  for (const [place, term] of phrases.entries()) {
    for (const occurrence of found[place] ?? []) {
      for (const offset of certainOffsets(term, words)) covered.set(occurrence.address + offset, occurrence.unit)
    }
    for (const narrower of narrowed(term, words)) {
      for (const { address, unit } of await occurrencesOf(index, narrower, bucketOf)) {
        covered.set(address + term.parts.length - 1, unit)
      }
    }
  }
  for (const unit of covered.values()) sums.push({ unit, count: -1 })
  return sums
}

async function occurrencesOf(index: FilterIndex, term: Term, bucketOf: BucketOf): Promise<Occurrence[]> {
  const { addresses, zones } = await positionsOfPhrase(index, term.parts, textMark)
  const occurrences = Array.from(addresses, (address, place) => ({
    address,
    unit: unitOf(articleOf(address), at(zones, place)),
    term,
  }))
  return occurrences.filter(({ unit }) => bucketOf(unit) !== undefined)
}

/** Those words of a phrase at which a single word of the query always stands as well. */
function certainOffsets({ parts }: Term, words: readonly Term[]): number[] {
  return parts.flatMap((part, offset) =>
    words.some(({ parts: [word] }) => word !== undefined && isWider(word, part)) ? [offset] : [],
  )
}

/** A phrase that ends in the start of a word, with each word of the query in its place which that start may become. */
function narrowed(term: Term, words: readonly Term[]): Term[] {
  const last = term.parts.at(-1)
  if (last === undefined || last.whole) return []
  const fitting = words.flatMap(({ parts: [word] }) =>
    word && isWider(last, word) && !isWider(word, last) ? [word] : [],
  )
  return fitting.map((word) => ({ ...term, parts: [...term.parts.slice(0, -1), word] }))
}
