/** What a view asks of a library. */
import type { IndexedDocument, IndexedQuotation, Library } from './document-index.ts'
import { indexName } from './document-index.ts'
import { parseQuery, type Query, type Term } from './query.ts'
import type { Scope, View } from './view.ts'
import { findTerm, knowsTerm, type WordIndex } from './word-index.ts'

/** A view read. A facet is null where nothing is chosen that the library knows. */
export interface Question {
  /** Without the excluded terms that stand nowhere in the library. */
  readonly query: Query
  readonly scope: Scope
  readonly speakers: ReadonlySet<string> | null
  readonly outlets: ReadonlySet<string> | null
  readonly years: ReadonlySet<string> | null
  /** A term has a word that stands nowhere in the library, so that nothing can answer. */
  readonly hopeless: boolean
  /** Something is asked that only a quotation can answer: a speaker, or words inside quotations. */
  readonly asksQuotation: boolean
}

export function readView(library: Library, view: View): Question {
  const query = parseQuery(view.q)
  const speakers = knownOf(view.speakers, library.speakers)
  const isKnown = (term: Term): boolean => knowsTerm(library.vocabulary, term)
  const asksWords = query.terms.length + query.excluded.length > 0
  return {
    query: { ...query, excluded: query.excluded.filter(isKnown) },
    hopeless: !query.terms.every(isKnown) || !query.titles.every(isKnown),
    scope: view.scope,
    speakers,
    outlets: knownOf(view.outlets, library.outlets),
    years: knownOf(view.years, library.years),
    asksQuotation: speakers !== null || query.speakers.length > 0 || (view.scope === 'quotations' && asksWords),
  }
}

function knownOf(chosen: readonly string[], known: { has(value: string): boolean }): ReadonlySet<string> | null {
  const values = new Set(chosen.filter((value) => known.has(value)))
  return values.size > 0 ? values : null
}

/** Whether the article itself is one that is asked for: by `title:`, `outlet:`, `after:` and `before:`. Facets are not looked at. */
export function fitsArticle({ query }: Question, { title, outlet, date }: IndexedDocument): boolean {
  if (query.after !== null && (date === null || date.first < query.after)) return false
  if (query.before !== null && (date === null || date.last >= query.before)) return false
  return holdsAll(title, query.titles) && holdsAll(outlet, query.outlets)
}

/** Whether the quotation's speaker is one that `by:` asks for. Facets are not looked at. */
export function fitsSpeaker({ query }: Question, { record }: IndexedQuotation): boolean {
  return (
    query.speakers.length === 0 || (record.speaker !== null && holdsAll(indexName(record.speaker.name), query.speakers))
  )
}

function holdsAll(index: WordIndex, terms: readonly Term[]): boolean {
  return terms.every((term) => findTerm(index, term).froms.length > 0)
}

/** Whether a value is chosen, or nothing is. */
export function isChosen(chosen: ReadonlySet<string> | null, value: string | null): boolean {
  return chosen === null || (value !== null && chosen.has(value))
}
