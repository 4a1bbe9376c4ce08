/** Reads a view for the plain filter, which has the texts at hand. */
import type { Library } from './document-index.ts'
import { byFacet, facetKeys } from './facets.ts'
import { parseQuery, type Term } from './query.ts'
import { resolvedView, type ResolvedView } from './resolved-view.ts'
import type { View } from './view.ts'
import { knowsTerm } from './word-index.ts'

/** Its query is without the excluded terms that stand nowhere in the library. */
export interface LibraryView extends ResolvedView {
  /** A term has a word that stands nowhere in the library, so that nothing fits. */
  readonly hopeless: boolean
}

export function resolveView(library: Library, view: View): LibraryView {
  const query = parseQuery(view.q)
  const isKnown = (term: Term): boolean => knowsTerm(library.vocabulary, term)
  const chosen = byFacet(facetKeys, (key) => {
    const known = view[key].filter((value) => library.names[key].has(value))
    return known.length > 0 ? new Set(known) : null
  })
  return {
    // What is excluded asks for quotations all the same, so the whole query decides that.
    ...resolvedView(view, query, chosen),
    query: { ...query, excluded: query.excluded.filter(isKnown) },
    hopeless: !query.terms.every(isKnown) || !query.titles.every(isKnown),
  }
}
