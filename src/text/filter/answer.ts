/** What one article answers to a question. */
import type { IndexedDocument, IndexedQuotation } from './document-index.ts'
import { standsWithin } from './places.ts'
import type { Term } from './query.ts'
import { fitsArticle, fitsSpeaker, isChosen, type Question } from './question.ts'
import { findTerm, type Places, type WordIndex } from './word-index.ts'

/** An article that fits what is asked of articles, facets left aside. */
export interface Answer {
  readonly index: IndexedDocument
  /** Whether the words stand where the scope wants them, in the article; says nothing when a quotation is asked for. */
  readonly holds: boolean
  /** The quotations that hold the query, whatever the speaker facet says. */
  readonly quotations: readonly IndexedQuotation[]
  /** The places of each term in the text, where the scope lets them stand; in the scope `titles` none. */
  readonly places: readonly Places[]
}

/** Undefined when neither the article nor a quotation of it answers. */
export function answerOf(question: Question, index: IndexedDocument): Answer | undefined {
  if (!fitsArticle(question, index)) return undefined
  switch (question.scope) {
    case 'titles':
      return answerElsewhere(question, index, holdsInTitle(question, index), [])
    case 'outside':
      return answerOutside(question, index)
    case 'everywhere':
    case 'quotations':
      return answerWithin(question, index)
  }
}

function answerOutside(question: Question, index: IndexedDocument): Answer | undefined {
  const { terms, excluded } = question.query
  const placesOf = (term: Term): Places => placesOutside(index, findTerm(index.text, term))
  const places = terms.map(placesOf)
  const holds =
    places.every(({ froms }) => froms.length > 0) && !excluded.some((term) => placesOf(term).froms.length > 0)
  return answerElsewhere(question, index, holds, places)
}

function placesOutside({ owners }: IndexedDocument, { froms, size }: Places): Places {
  const isOutside = (from: number): boolean => {
    for (let word = from; word < from + size; word += 1) if (owners[word] !== 0) return false
    return true
  }
  return { froms: froms.filter(isOutside), size }
}

/** The words stand elsewhere than in quotations: when they do, the article answers and each of its quotations with it. */
function answerElsewhere(
  question: Question,
  index: IndexedDocument,
  holds: boolean,
  places: readonly Places[],
): Answer | undefined {
  if (!holds) return undefined
  return { index, holds, quotations: index.quotations.filter((quotation) => fitsSpeaker(question, quotation)), places }
}

function answerWithin(question: Question, index: IndexedDocument): Answer | undefined {
  const places = placesUntilMissing(question, index)
  if (places === undefined) return undefined
  const banned = question.query.excluded.map((term) => findTerm(index.text, term))
  const quotations = index.quotations.filter(
    (quotation) =>
      fitsSpeaker(question, quotation) &&
      places.every((of) => standsWithin(of, quotation.ranges)) &&
      !banned.some((of) => standsWithin(of, quotation.ranges)),
  )
  const holds = !question.asksQuotation && banned.every(isNowhere) && !stands(index.title, question.query.excluded)
  return holds || quotations.length > 0 ? { index, holds, quotations, places } : undefined
}

/** The places of each term in the text; undefined as soon as one stands neither there nor, where that would do, in the title. */
function placesUntilMissing({ query, asksQuotation }: Question, index: IndexedDocument): Places[] | undefined {
  const places: Places[] = []
  for (const term of query.terms) {
    const of = findTerm(index.text, term)
    if (isNowhere(of) && (asksQuotation || !stands(index.title, [term]))) return undefined
    places.push(of)
  }
  return places
}

function holdsInTitle({ query }: Question, { title }: IndexedDocument): boolean {
  return query.terms.every((term) => stands(title, [term])) && !stands(title, query.excluded)
}

/** Whether any of the terms stands in the text. */
function stands(index: WordIndex, terms: readonly Term[]): boolean {
  return terms.some((term) => !isNowhere(findTerm(index, term)))
}

function isNowhere({ froms }: Places): boolean {
  return froms.length === 0
}

/** Those of the answer's quotations that are by a chosen speaker. */
export function chosenQuotations({ speakers }: Question, { quotations }: Answer): readonly IndexedQuotation[] {
  return speakers === null ? quotations : quotations.filter(({ speaker }) => isChosen(speakers, speaker))
}
