import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { QuotationRecord } from '../../text/article.ts'
import { quotationAnchor, quotationOfHash } from '../links.ts'
import { useHydrated } from './use-hydrated.ts'

export type LinkedQuotation =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly quotation: QuotationRecord }

/** The element that says what a link found. */
export const linkedNoticeId = 'linked-notice'

/** Scrolls to the quotation and gives it the focus, so that reading goes on from there. */
export function goToQuotation(id: string) {
  const element = document.getElementById(quotationAnchor(id))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** The quotation that the address names: that very one, or none. The nearest words are never taken for it. */
export function useLinkedQuotation(quotations: readonly QuotationRecord[]): LinkedQuotation {
  const { hash, key } = useLocation()
  const id = useHydrated() ? quotationOfHash(hash) : null
  const quotation = quotations.find((candidate) => candidate.id === id)

  useEffect(() => {
    if (quotation !== undefined) goToQuotation(quotation.id)
    // Else the words of the link before would keep the focus, and the sentence that says so would stand out of sight.
    else if (id !== null) document.getElementById(linkedNoticeId)?.focus()
  }, [quotation, id, key])

  if (id === null) return { kind: 'none' }
  return quotation === undefined ? { kind: 'missing' } : { kind: 'found', quotation }
}
