/** What a link to a quotation finds on the page that it leads to. */
import type { QuotationRecord } from '../article.ts'
import type { PastPlace, PastQuotation } from '../pages.ts'
import { linkFamily } from './known-quotation.ts'

/**
 * `exact` is opened; all else is only told. `before` is what the link meant when it was published. `changed` names what stands
 * there now: `differences(before.exact, …)` draws the two. `not-found`: no such quotation here, and nobody knows of one.
 */
export type OpenedLink =
  | { readonly kind: 'exact'; readonly quotation: QuotationRecord }
  | { readonly kind: 're-attributed' | 'changed'; readonly quotation: QuotationRecord; readonly before: PastQuotation }
  | { readonly kind: 'moved'; readonly to: PastPlace; readonly before: PastQuotation }
  | { readonly kind: 'ambiguous'; readonly places: readonly PastPlace[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-found' }

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
  if (family.length > 1) return { kind: 'ambiguous', places: family.map((one) => ({ article: null, id: one.id })) }
  return quotation.id === id ? { kind: 'exact', quotation } : { kind: 'not-found' }
}

function openPast(before: PastQuotation, quotations: readonly QuotationRecord[]): OpenedLink {
  const { found, at } = before
  const [to] = at
  if (found === 'gone' || to === undefined) return { kind: 'gone' }
  if (found === 'ambiguous') return { kind: 'ambiguous', places: at }
  const quotation = to.article === null ? quotations.find(({ id }) => id === to.id) : undefined
  if (found === 'moved' || quotation === undefined) return { kind: 'moved', to, before }
  return found === 'exact' ? { kind: 'exact', quotation } : { kind: found, quotation, before }
}
