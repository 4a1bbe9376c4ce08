/** How many rows each value of a facet would list. */
import type { Answer } from './answer.ts'
import type { Library } from './document-index.ts'
import type { Facets, FacetValue } from './hits.ts'
import { isChosen, type Question } from './question.ts'
import { compare } from '../sorted.ts'

/** How many rows an answer gives: with the chosen speakers, and with each speaker alone. */
export interface Rows {
  readonly answer: Answer
  readonly chosen: number
  readonly bySpeaker: ReadonlyMap<string, number>
}

/** Counts each facet with the choices of the other two. Values that would list nothing are left out, unless chosen. */
export function countFacets(library: Library, question: Question, rows: readonly Rows[]): Facets {
  const speakers = new Map<string, number>()
  const outlets = new Map<string, number>()
  const years = new Map<string, number>()
  for (const { answer, chosen, bySpeaker } of rows) {
    const { document, year } = answer.index
    const outlet = document.row.outlet?.value ?? null
    const fitsOutlet = isChosen(question.outlets, outlet)
    const fitsYear = isChosen(question.years, year)
    if (fitsYear && outlet !== null) add(outlets, outlet, chosen)
    if (fitsOutlet && year !== null) add(years, year, chosen)
    if (fitsOutlet && fitsYear) for (const [speaker, count] of bySpeaker) add(speakers, speaker, count)
  }
  return {
    speakers: valuesOf(speakers, question.speakers, (slug) => library.speakers.get(slug) ?? slug).toSorted(byCount),
    outlets: valuesOf(outlets, question.outlets, (name) => name).toSorted(byCount),
    years: valuesOf(years, question.years, (year) => year).toSorted((a, b) => compare(b.value, a.value)),
  }
}

function add(counts: Map<string, number>, value: string, rows: number): void {
  if (rows > 0) counts.set(value, (counts.get(value) ?? 0) + rows)
}

function valuesOf(
  counts: ReadonlyMap<string, number>,
  chosen: ReadonlySet<string> | null,
  labelOf: (value: string) => string,
): FacetValue[] {
  const values = new Set([...counts.keys(), ...(chosen ?? [])])
  return [...values].map((value) => ({
    value,
    label: labelOf(value),
    count: counts.get(value) ?? 0,
    chosen: chosen?.has(value) ?? false,
  }))
}

/** Most rows first, then by name; by value in the end, so that the order is the same everywhere. */
function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value)
}
