/** The rows that a page lists, articles or quotations. */
export const listedRows = () => document.querySelectorAll<HTMLElement>('main ol > li')

/** Gives a row the focus, so that reading goes on with it: its link, or itself where no link stands for it. Nothing scrolls. */
export function focusRow(place: number): void {
  const row = listedRows()[place]
  const link = row?.querySelector<HTMLElement>('[data-row]')
  if (row !== undefined && !link) row.tabIndex = -1
  const target = link ?? row
  target?.focus({ preventScroll: true })
}
