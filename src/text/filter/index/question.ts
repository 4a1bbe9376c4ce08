/** What a view asks of an index. */
import { parseQuery, type Query } from '../query.ts'
import type { Scope, View } from '../view.ts'
import { outletKey, speakerKey, yearKey } from './keys.ts'
import type { WordIndex } from './lookup.ts'
import { findTerm } from './tree.ts'

/** An index that answers questions about so many articles. */
export interface FilterIndex extends WordIndex {
  readonly articles: number
  readonly quotations: number
}

/** A view read, as `filter/question.ts` reads it. A facet is null where nothing is chosen that the index knows. */
export interface IndexQuestion {
  readonly query: Query
  readonly scope: Scope
  readonly speakers: readonly string[] | null
  readonly outlets: readonly string[] | null
  readonly years: readonly string[] | null
  /** Something is asked that only a quotation can answer: a speaker, or words inside quotations. */
  readonly asksQuotation: boolean
}

export async function readQuestion(index: FilterIndex, view: View): Promise<IndexQuestion> {
  const query = parseQuery(view.q)
  const [speakers, outlets, years] = await Promise.all([
    knownOf(index, view.speakers, speakerKey),
    knownOf(index, view.outlets, outletKey),
    knownOf(index, view.years, yearKey),
  ])
  const asksWords = query.terms.length + query.excluded.length > 0
  return {
    query,
    scope: view.scope,
    speakers,
    outlets,
    years,
    asksQuotation: speakers !== null || query.speakers.length > 0 || (view.scope === 'quotations' && asksWords),
  }
}

async function knownOf(
  index: FilterIndex,
  chosen: readonly string[],
  keyOf: (value: string) => string,
): Promise<readonly string[] | null> {
  const values = [...new Set(chosen)]
  const terms = await Promise.all(values.map((value) => findTerm(index.words, keyOf(value), index.open)))
  const known = values.filter((_, at) => terms[at] !== null)
  return known.length > 0 ? known : null
}
