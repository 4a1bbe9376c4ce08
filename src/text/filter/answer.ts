/** What one article answers to a question. */
import type { IndexedDocument, IndexedQuotation } from './document-index.ts'
import { type Places, standsWithin } from './places.ts'
import type { Term } from './query.ts'
import { fitsArticle, fitsSpeaker, isChosen, type Question } from './question.ts'
import { findTerm, type WordRange } from './word-index.ts'

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
  const placesOf = (term: Term): Places => findTerm(index.text, term).filter((place) => isOutside(index, place))
  const places = terms.map(placesOf)
  const holds = places.every((of) => of.length > 0) && !excluded.some((term) => placesOf(term).length > 0)
  return answerElsewhere(question, index, holds, places)
}

function isOutside({ owners }: IndexedDocument, { from, to }: WordRange): boolean {
  for (let word = from; word < to; word += 1) if (owners[word] !== 0) return false
  return true
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
  const { terms, excluded } = question.query
  const places = terms.map((term) => findTerm(index.text, term))
  const banned = excluded.map((term) => findTerm(index.text, term))
  const quotations = index.quotations.filter(
    (quotation) =>
      fitsSpeaker(question, quotation) &&
      places.every((of) => standsWithin(of, quotation.ranges)) &&
      !banned.some((of) => standsWithin(of, quotation.ranges)),
  )
  const holds = question.asksQuotation ? false : holdsAnywhere(question, index, places, banned)
  return holds || quotations.length > 0 ? { index, holds, quotations, places } : undefined
}

function holdsAnywhere(
  { query }: Question,
  { title }: IndexedDocument,
  places: readonly Places[],
  banned: readonly Places[],
): boolean {
  const stands = (term: Term, of: Places | undefined): boolean => of?.length !== 0 || findTerm(title, term).length > 0
  return (
    query.terms.every((term, at) => stands(term, places[at])) &&
    !query.excluded.some((term, at) => stands(term, banned[at]))
  )
}

function holdsInTitle({ query }: Question, { title }: IndexedDocument): boolean {
  return (
    query.terms.every((term) => findTerm(title, term).length > 0) &&
    !query.excluded.some((term) => findTerm(title, term).length > 0)
  )
}

/** Those of the answer's quotations that are by a chosen speaker. */
export function chosenQuotations({ speakers }: Question, { quotations }: Answer): readonly IndexedQuotation[] {
  return speakers === null ? quotations : quotations.filter(({ speaker }) => isChosen(speakers, speaker))
}
