/** What single keys do. Each finds what it acts on in the page, so that it does what a click there would. */
import { readSettings } from './settings.ts'

type Key = '/' | 'j' | 'k' | '[' | ']' | 'h' | 'l' | 'q' | 'c'

/** Rows of a list, else the paragraphs of an article. */
function stops(): HTMLElement[] {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')]
  return rows.length > 0 ? rows : [...document.querySelectorAll<HTMLElement>('main .block > :is(p, h2)')]
}

/** Where the reader is: what has the focus, or holds it, else what is first seen below the window's top. */
function placeIn(elements: readonly HTMLElement[], step: number): number {
  // A row is the list's item around its link; a paragraph holds its words itself.
  const focused = elements.findIndex((element) =>
    (element.closest('.row, .quoted-article') ?? element).contains(document.activeElement),
  )
  // From something within a row, the row's own link is the one above.
  const isWithin = elements[focused] !== document.activeElement && elements[focused]?.hasAttribute('href') === true
  if (focused !== -1) return isWithin && step < 0 ? focused : focused + step
  const isAtStart = scrollY < innerHeight / 4
  const seen = isAtStart ? 0 : elements.findIndex((element) => element.getBoundingClientRect().top >= 0)
  return step > 0 ? Math.max(seen, 0) : (seen === -1 ? elements.length : seen) - 1
}

function moveBy(step: number) {
  const elements = stops()
  const next = elements[placeIn(elements, step)]
  if (next === undefined) return
  if (!next.hasAttribute('href')) next.tabIndex = -1
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: next.hasAttribute('href') ? 'nearest' : 'center' })
}

function quotationBy(step: number) {
  const quotations = [
    ...document.querySelectorAll<HTMLElement>('main .text :is([data-quotation="speech"], [data-quotation="turn"])[id]'),
  ]
  const next = quotations[placeIn(quotations, step)]
  next?.scrollIntoView({ block: 'center' })
  next?.focus({ preventScroll: true })
}

/** Where a page has no box, the list of all articles has one. */
function goToFilter() {
  const box = document.getElementById('filter')
  if (box !== null) return box.focus()
  const arrived = new MutationObserver(() => {
    const field = document.getElementById('filter')
    if (field === null) return
    arrived.disconnect()
    // After the page's own heading has taken the focus.
    setTimeout(() => field.focus())
  })
  arrived.observe(document.body, { childList: true, subtree: true })
  click('.site-name a')
}

const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click()

const actions: Readonly<Record<Key, () => void>> = {
  '/': goToFilter,
  j: () => moveBy(1),
  k: () => moveBy(-1),
  '[': () => quotationBy(-1),
  ']': () => quotationBy(1),
  h: () => click('[data-rel="prev"] a'),
  l: () => click('[data-rel="next"] a'),
  q: () => click('[data-key="q"]'),
  c: () => click('[data-key="c"]'),
}

/** Returns false where single keys are turned off. */
export function pressKey(key: string): boolean {
  if (readSettings().keys === 'off') return false
  const known = Object.entries(actions).find(([name]) => name === key)
  known?.[1]()
  return true
}
