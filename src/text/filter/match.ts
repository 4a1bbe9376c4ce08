/**
 * The filter: which articles or quotations a view lists, why, and how many each facet's values would.
 *
 * What holds, where the words of the query leave a doubt:
 * - All terms must hold, and no excluded one may. They hold in a *place*: everywhere (the title or the text, each term where it
 *   likes), in the title, outside quotations, or inside quotations.
 * - A quotation is somebody's words (`kind: 'speech'`): its content spans, marks excluded. Scare quotes and titles are text outside
 *   quotations. A word belongs to a quotation when all of it lies in one of its spans, a phrase when each word does.
 * - Inside quotations, and everywhere when a speaker is asked for (`by:` or facet), the place is one quotation: an article is listed
 *   when one quotation of it, by a speaker asked for, holds all terms and no excluded one; only such quotations' matches are listed.
 * - With titles or outside quotations, a speaker is asked of the article: it must hold a quotation by that speaker.
 * - Inside quotations without words asks for nothing, as every other scope does.
 * - In the list of quotations each is a row, and must hold the words itself; with titles and outside quotations its article must.
 * - `title:`, `outlet:`, `after:` and `before:` are asked of the article whatever the scope. `after:` is from its first day on,
 *   `before:` until the day before its first; a date that is only a month or a year must lie wholly there.
 * - `by:` twice asks for a name with both; a speaker who is not named answers neither `by:` nor facet.
 * - A facet's chosen values that no article of the library has are ignored; when none is left, nothing is chosen.
 * - All places of all terms are matches, a word always as a whole (in scripts without spaces what stands in the query); what
 *   overlaps is one match. `title:` matches are title matches.
 */
import type { QuotationRecord } from '../article.ts'
import type { FilterDocument } from '../pages.ts'
import type { Span } from '../span.ts'
import { type Answer, answerOf, chosenQuotations } from './answer.ts'
import { indexLibrary, type IndexedDocument, type IndexedQuotation, type Library } from './document-index.ts'
import { countFacets, type Rows } from './facets.ts'
import type { ArticleHit, Found, Match, QuotationHit } from './hits.ts'
import { sortRows } from './order.ts'
import { joinPlaces, placesWithin, spansOf } from './places.ts'
import { isChosen, type Question, readView } from './question.ts'
import type { View } from './view.ts'
import { findTerm, type Places, spanOf, type WordRange } from './word-index.ts'

/** The articles that a view lists, sorted as it asks. `documents` are in the order of the library and never change. */
export function filterArticles(documents: readonly FilterDocument[], view: View): Found<ArticleHit> {
  const library = indexLibrary(documents)
  const question = readView(library, view)
  const rows = rowsOf(library, question, articleRows)
  const found = rows
    .filter((row) => row.chosen > 0 && fitsFacets(question, row.answer))
    .map(({ answer }) => {
      const hit = articleHit(question, answer)
      return { row: hit.row, hit, length: hit.row.words, matches: hit.titleMatches.length + hit.matches.length }
    })
  return {
    hits: sortRows(found, view.sort).map(({ hit }) => hit),
    facets: countFacets(library, question, rows),
    total: found.length,
    matches: found.reduce((sum, { matches }) => sum + matches, 0),
  }
}

/** The quotations that a view lists, sorted as it asks, those of one article in order of place. */
export function filterQuotations(documents: readonly FilterDocument[], view: View): Found<QuotationHit> {
  const library = indexLibrary(documents)
  const question = readView(library, view)
  const rows = rowsOf(library, question, quotationRows)
  const found = rows
    .filter(({ answer }) => fitsFacets(question, answer))
    .flatMap(({ answer }) =>
      chosenQuotations(question, answer).map((quotation) => quotationHit(question, answer, quotation)),
    )
  return {
    hits: sortRows(found, view.sort).map(({ hit }) => hit),
    facets: countFacets(library, question, rows),
    total: found.length,
    matches: found.reduce((sum, { matches }) => sum + matches, 0),
  }
}

/** How many rows a view lists, without making them. */
export function countRows(library: Library, view: View, rows: 'articles' | 'quotations'): number {
  const question = readView(library, view)
  return rowsOf(library, question, rows === 'articles' ? articleRows : quotationRows)
    .filter(({ answer }) => fitsFacets(question, answer))
    .reduce((sum, { chosen }) => sum + chosen, 0)
}

/** The rows of each article that answers, whatever the outlet and year facets say. */
function rowsOf(library: Library, question: Question, rows: typeof articleRows): Rows[] {
  return question.hopeless ? [] : library.documents.flatMap((index) => rows(question, index) ?? [])
}

function fitsFacets({ outlets, years }: Question, { index }: Answer): boolean {
  return isChosen(outlets, index.document.row.outlet?.value ?? null) && isChosen(years, index.year)
}

function articleRows(question: Question, index: IndexedDocument): Rows | undefined {
  const answer = answerOf(question, index)
  if (answer === undefined) return undefined
  const holds = question.asksQuotation ? chosenQuotations(question, answer).length > 0 : answer.holds
  const speakers = answer.quotations.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker, 1] as const]))
  return { answer, chosen: Number(holds), bySpeaker: new Map(speakers) }
}

function quotationRows(question: Question, index: IndexedDocument): Rows | undefined {
  const answer = answerOf(question, index)
  if (answer === undefined) return undefined
  const bySpeaker = new Map<string, number>()
  for (const { speaker } of answer.quotations) {
    if (speaker !== null) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1)
  }
  return { answer, chosen: chosenQuotations(question, answer).length, bySpeaker }
}

function articleHit(question: Question, answer: Answer): ArticleHit {
  const { document, text } = answer.index
  const within = question.scope === 'everywhere' || question.scope === 'quotations' ? question.asksQuotation : false
  const places = within ? withinQuotations(chosenQuotations(question, answer), answer) : answer.places
  return {
    row: document.row,
    text: document.text,
    titleMatches: titleMatches(question, answer.index),
    matches: joinPlaces(text, places).map((place) => matchAt(answer.index, place)),
    blocks: document.blocks,
    quotations: document.quotations,
  }
}

function withinQuotations(quotations: readonly IndexedQuotation[], { places }: Answer): Places[] {
  return quotations.flatMap(({ ranges }) => places.map((of) => placesWithin(of, ranges)))
}

function titleMatches({ query, scope, asksQuotation }: Question, { title }: IndexedDocument): Span[] {
  const scoped = scope === 'titles' || (scope === 'everywhere' && !asksQuotation)
  const terms = scoped ? [...query.titles, ...query.terms] : query.titles
  return spansOf(
    title,
    terms.map((term) => findTerm(title, term)),
  )
}

function matchAt({ text, owners, quotations }: IndexedDocument, place: WordRange): Match {
  const owner = owners[place.from] ?? 0
  let isHeld = true
  for (let word = place.from + 1; word < place.to; word += 1) isHeld &&= owners[word] === owner
  const { start, end } = spanOf(text, place)
  return { start, end, quotation: isHeld ? (quotations[owner - 1]?.record.id ?? null) : null }
}

interface QuotationRow {
  readonly row: FilterDocument['row']
  readonly hit: QuotationHit
  readonly length: number
  readonly matches: number
}

function quotationHit({ scope }: Question, { index, places }: Answer, quotation: IndexedQuotation): QuotationRow {
  const { row, text } = index.document
  const within = scope === 'outside' ? [] : places.map((of) => placesWithin(of, quotation.ranges))
  const matches = spansOf(index.text, within)
  const record: QuotationRecord = quotation.record
  return { row, hit: { row, text, quotation: record, matches }, length: wordsOf(quotation), matches: matches.length }
}

function wordsOf({ ranges }: IndexedQuotation): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0)
}
