/** Whether an article is a candidate of a view: whether it fits all but the facets. */
import { indexName, type IndexedDocument, type IndexedQuotation } from './document-index.ts'
import { facets } from './facets.ts'
import { namedArticleFacets, namedQuotationFacets } from './facets-by-row.ts'
import { standsWithin } from './places.ts'
import type { Term } from './query.ts'
import type { LibraryView } from './resolve-view.ts'
import { findTerm, type Places, type WordIndex } from './word-index.ts'

/** An article that fits a view, facets left aside. */
export interface Candidate {
  readonly index: IndexedDocument
  /** Whether the words stand where the scope wants them, in the article; says nothing when a quotation is asked for. */
  readonly holds: boolean
  /** The quotations that hold the query, whatever is chosen of their facets. */
  readonly quotations: readonly IndexedQuotation[]
  /** The places of each term in the text, where the scope lets them stand; in the scope `titles` none. */
  readonly places: readonly Places[]
}

/** Undefined when neither the article nor a quotation of it fits. */
export function candidateOf(view: LibraryView, index: IndexedDocument): Candidate | undefined {
  if (!fitsArticle(view, index)) return undefined
  switch (view.scope) {
    case 'titles':
      return candidateElsewhere(view, index, holdsInTitle(view, index), [])
    case 'outside':
      return candidateOutside(view, index)
    case 'everywhere':
    case 'quotations':
      return candidateWithin(view, index)
  }
}

function candidateOutside(view: LibraryView, index: IndexedDocument): Candidate | undefined {
  const { terms, excluded } = view.query
  const placesOf = (term: Term): Places => placesOutside(index, findTerm(index.text, term))
  const places = terms.map(placesOf)
  const holds =
    places.every(({ froms }) => froms.length > 0) && !excluded.some((term) => placesOf(term).froms.length > 0)
  return candidateElsewhere(view, index, holds, places)
}

function placesOutside({ owners }: IndexedDocument, { froms, size }: Places): Places {
  const isOutside = (from: number): boolean => {
    for (let word = from; word < from + size; word += 1) if (owners[word] !== 0) return false
    return true
  }
  return { froms: froms.filter(isOutside), size }
}

/** The words stand elsewhere than in quotations: when they do, the article fits and each of its quotations with it. */
function candidateElsewhere(
  view: LibraryView,
  index: IndexedDocument,
  holds: boolean,
  places: readonly Places[],
): Candidate | undefined {
  if (!holds) return undefined
  return { index, holds, quotations: index.quotations.filter((quotation) => fitsNames(view, quotation)), places }
}

function candidateWithin(view: LibraryView, index: IndexedDocument): Candidate | undefined {
  const places = placesUntilMissing(view, index)
  if (places === undefined) return undefined
  const banned = view.query.excluded.map((term) => findTerm(index.text, term))
  const quotations = index.quotations.filter(
    (quotation) =>
      fitsNames(view, quotation) &&
      places.every((of) => standsWithin(of, quotation.ranges)) &&
      !banned.some((of) => standsWithin(of, quotation.ranges)),
  )
  const holds = !view.asksQuotation && banned.every(isNowhere) && !stands(index.title, view.query.excluded)
  return holds || quotations.length > 0 ? { index, holds, quotations, places } : undefined
}

/** The places of each term in the text; undefined as soon as one stands neither there nor, where that would do, in the title. */
function placesUntilMissing({ query, asksQuotation }: LibraryView, index: IndexedDocument): Places[] | undefined {
  const places: Places[] = []
  for (const term of query.terms) {
    const of = findTerm(index.text, term)
    if (isNowhere(of) && (asksQuotation || !stands(index.title, [term]))) return undefined
    places.push(of)
  }
  return places
}

function holdsInTitle({ query }: LibraryView, { title }: IndexedDocument): boolean {
  return query.terms.every((term) => stands(title, [term])) && !stands(title, query.excluded)
}

/** Whether any of the terms stands in the text. */
function stands(index: WordIndex, terms: readonly Term[]): boolean {
  return terms.some((term) => !isNowhere(findTerm(index, term)))
}

function isNowhere({ froms }: Places): boolean {
  return froms.length === 0
}

/** Whether the article itself is one that is asked for: by operators that ask of articles. What is chosen is not looked at. */
function fitsArticle({ query }: LibraryView, { document, title, date }: IndexedDocument): boolean {
  if (query.after !== null && (date === null || date.first < query.after)) return false
  if (query.before !== null && (date === null || date.last >= query.before)) return false
  if (!query.titles.every((term) => stands(title, [term]))) return false
  return namedArticleFacets.every(({ key }) => {
    return query[key].length === 0 || holdsAll(facets[key].nameOf(document.row), query[key])
  })
}

/** Whether the quotation is one that operators ask for, such as `by:`. What is chosen is not looked at. */
function fitsNames({ query }: LibraryView, { record }: IndexedQuotation): boolean {
  return namedQuotationFacets.every(({ key }) => {
    return query[key].length === 0 || holdsAll(facets[key].nameOf(record), query[key])
  })
}

function holdsAll(name: string | null, terms: readonly Term[]): boolean {
  return name !== null && terms.every((term) => stands(indexName(name), [term]))
}
