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
 * - A title that was derived from the text stands in it too: what the words of the query match in both is marked in both and
 *   counted in the text.
 */
import type { QuotationRecord } from '../article.ts'
import type { FilterDocument } from '../pages.ts'
import type { Span } from '../span.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { chosenQuotations, isChosenArticle } from './chosen.ts'
import { indexLibrary, type IndexedDocument, type IndexedQuotation, type Library } from './document-index.ts'
import { countFacets, type Rows } from './count-facets.ts'
import type { ArticleHit, Found, Lists, Match, QuotationHit } from './hits.ts'
import { sortRows } from './order.ts'
import { joinPlaces, placesWithin, spansOf } from './places.ts'
import { type LibraryView, resolveView } from './resolve-view.ts'
import type { Term } from './query.ts'
import type { View } from './view.ts'
import { findTerm, type Places, spanOf, type WordRange } from './word-index.ts'

/** The articles that a view lists, sorted as it asks. `documents` are in the order of the library and never change. */
export function filterArticles(documents: readonly FilterDocument[], view: View): Found<ArticleHit> {
  const library = indexLibrary(documents)
  const resolved = resolveView(library, view)
  const rows = rowsOf(library, resolved, 'articles')
  const found = rows
    .filter(({ count, candidate }) => count > 0 && isChosenArticle(resolved, candidate))
    .map(({ candidate }) => {
      const hit = articleHit(resolved, candidate)
      return { row: hit.row, hit, length: hit.row.words, matches: hit.counted }
    })
  return {
    hits: sortRows(found, view.sort).map(({ hit }) => hit),
    facets: countFacets(library, resolved, rows, 'articles'),
    total: found.length,
    matches: found.reduce((sum, { matches }) => sum + matches, 0),
  }
}

/** The quotations that a view lists, sorted as it asks, those of one article in order of place. */
export function filterQuotations(documents: readonly FilterDocument[], view: View): Found<QuotationHit> {
  const library = indexLibrary(documents)
  const resolved = resolveView(library, view)
  const rows = rowsOf(library, resolved, 'quotations')
  const found = rows
    .filter(({ candidate }) => isChosenArticle(resolved, candidate))
    .flatMap(({ candidate }) =>
      chosenQuotations(resolved, candidate).map((quotation) => quotationHit(resolved, candidate, quotation)),
    )
  return {
    hits: sortRows(found, view.sort).map(({ hit }) => hit),
    facets: countFacets(library, resolved, rows, 'quotations'),
    total: found.length,
    matches: found.reduce((sum, { matches }) => sum + matches, 0),
  }
}

/** The rows of each article that fits, whatever is chosen of the facets of articles. */
function rowsOf(library: Library, resolved: LibraryView, lists: Lists): Rows[] {
  if (resolved.hopeless) return []
  return library.documents.flatMap((index) => {
    const candidate = candidateOf(resolved, index)
    return candidate === undefined ? [] : [{ candidate, count: countOf(resolved, candidate, lists) }]
  })
}

function countOf(resolved: LibraryView, candidate: Candidate, lists: Lists): number {
  if (lists === 'articles' && !resolved.asksQuotation) return Number(candidate.holds)
  const { length } = chosenQuotations(resolved, candidate)
  return lists === 'articles' ? Number(length > 0) : length
}

function articleHit(resolved: LibraryView, candidate: Candidate): ArticleHit {
  const { document, text } = candidate.index
  const within = resolved.scope === 'everywhere' || resolved.scope === 'quotations' ? resolved.asksQuotation : false
  const places = within ? withinQuotations(chosenQuotations(resolved, candidate), candidate) : candidate.places
  const titleMatches = spansInTitle(candidate.index, titleTerms(resolved))
  const matches = joinPlaces(text, places).map((place) => matchAt(candidate.index, place))
  return {
    row: document.row,
    text: document.text,
    titleMatches,
    matches,
    counted: matches.length + countedInTitle(resolved, candidate.index, titleMatches),
    blocks: document.blocks,
    asides: document.asides ?? [],
    quotations: document.quotations,
  }
}

function withinQuotations(quotations: readonly IndexedQuotation[], { places }: Candidate): Places[] {
  return quotations.flatMap(({ ranges }) => places.map((of) => placesWithin(of, ranges)))
}

function titleTerms({ query, scope, asksQuotation }: LibraryView): readonly Term[] {
  const isScoped = scope === 'titles' || (scope === 'everywhere' && !asksQuotation)
  return isScoped ? [...query.titles, ...query.terms] : query.titles
}

function spansInTitle({ title }: IndexedDocument, terms: readonly Term[]): Span[] {
  return spansOf(
    title,
    terms.map((term) => findTerm(title, term)),
  )
}

/** In the scope `titles` the text has no matches that could count instead. */
function countedInTitle({ query, scope }: LibraryView, index: IndexedDocument, matches: readonly Span[]): number {
  return index.isTitlePrinted && scope !== 'titles' ? spansInTitle(index, query.titles).length : matches.length
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

function quotationHit({ scope }: LibraryView, { index, places }: Candidate, quotation: IndexedQuotation): QuotationRow {
  const { row, text } = index.document
  const within = scope === 'outside' ? [] : places.map((of) => placesWithin(of, quotation.ranges))
  const matches = spansOf(index.text, within)
  const record: QuotationRecord = quotation.record
  return { row, hit: { row, text, quotation: record, matches }, length: wordsOf(quotation), matches: matches.length }
}

function wordsOf({ ranges }: IndexedQuotation): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0)
}
