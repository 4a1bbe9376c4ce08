/** What a link to a quotation finds on the page that it leads to. */
import type { QuotationRecord } from '../article.ts'
import type { PastPlace, PastQuotation } from '../pages.ts'
import { linkFamily } from './known-quotation.ts'

/**
 * `exact`, `remarked`, `withheld` and `unmarked` are opened; all else is only told. `before` is what the link meant when it was
 * published. `ambiguous` without it: nothing ever told the places apart. `not-found`: no such quotation here, and nobody knows
 * of one.
 */
export type OpenedLink =
  | { readonly kind: 'exact'; readonly quotation: QuotationRecord }
  | { readonly kind: ChangedKind; readonly quotation: QuotationRecord; readonly before: PastQuotation }
  | { readonly kind: 'unmarked' | 'moved'; readonly to: PastPlace; readonly before: PastQuotation }
  | { readonly kind: 'divided' | 'gone'; readonly places: readonly PastPlace[]; readonly before: PastQuotation }
  | { readonly kind: 'ambiguous'; readonly places: readonly PastPlace[]; readonly before: PastQuotation | null }
  | { readonly kind: 'not-found' }

type ChangedKind = 'remarked' | 'withheld' | 're-attributed' | 'reframed' | 'moved-here' | 'changed' | 'within'

/** `past` is the page's list: its word goes before the ids, since other words may have come to bear an old id. */
export function openLink(
  id: string,
  quotations: readonly QuotationRecord[],
  past: readonly PastQuotation[] = [],
): OpenedLink {
  const before = past.find((known) => known.id === id)
  if (before !== undefined) return openPast(before, quotations)
  const family = quotations.filter((quotation) => linkFamily(quotation.id) === linkFamily(id))
  const [quotation] = family
  if (quotation === undefined) return { kind: 'not-found' }
  if (family.length > 1) {
    return { kind: 'ambiguous', places: family.map((one) => ({ article: null, id: one.id })), before: null }
  }
  return quotation.id === id ? { kind: 'exact', quotation } : { kind: 'not-found' }
}

function openPast(before: PastQuotation, quotations: readonly QuotationRecord[]): OpenedLink {
  const { found, at: places } = before
  const [to] = places
  if (found === 'gone' || to === undefined) return { kind: 'gone', places, before }
  if (found === 'ambiguous' || found === 'divided') return { kind: found, places, before }
  const quotation = to.article === null ? quotations.find(({ id }) => id === to.id) : undefined
  if (quotation === undefined) return { kind: found === 'unmarked' ? 'unmarked' : 'moved', to, before }
  if (found === 'exact') return { kind: 'exact', quotation }
  if (found === 'unmarked') return { kind: 'unmarked', to, before }
  return { kind: found === 'moved' ? 'moved-here' : found, quotation, before }
}
