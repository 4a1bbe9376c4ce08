import { presentAnchor, quotationAnchor } from '../links.ts'

/** Where a quotation begins in the article on the page. */
export function quotationElement(id: string): HTMLElement | null {
  return document.getElementById(quotationAnchor(id)) ?? document.getElementById(presentAnchor(id))
}

/** Scrolls to the quotation and gives it the focus, so that reading goes on from there. */
export function goToQuotation(id: string) {
  const element = quotationElement(id)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}
