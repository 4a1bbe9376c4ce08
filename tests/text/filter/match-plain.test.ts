import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { FacetValue } from '../../../src/text/filter/hits.ts'
import { filterArticles, filterQuotations } from '../../../src/text/filter/match.ts'
import { everything, scopes, type View } from '../../../src/text/filter/view.ts'
import { anyText } from '../../support/any-text.ts'
import { asked, generatedLibrary, names, outlets, sections, slugOf, typed } from '../../support/filter-library.ts'
import {
  plainArticles,
  plainCount,
  plainMatches,
  plainQuotations,
  plainStep,
  plainTitleMatches,
} from '../../support/plain-filter.ts'

// The slow way is slow: on a busy machine a property may take longer than other tests do.
vi.setConfig({ testTimeout: 60_000 })

const slugs = names.map(slugOf)
const years = ['2011', '2012']
const steps = ['sure', 'probably', 'unsure']
/** Only values that some article has are chosen here: others are ignored, which a test of its own shows. */
const chosen = (values: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...values], { maxLength: 2 }))

const narrowings = fc
  .record({
    library: generatedLibrary,
    asked,
    scope: fc.constantFrom(...scopes),
    speakers: chosen(slugs),
    outlets: chosen(outlets),
    sections: chosen(sections),
    years: chosen(years),
    certainty: chosen(steps),
  })
  .map(({ library, asked: query, ...facets }) => {
    const known = <Value>(values: readonly Value[], of: (document: (typeof library)[number]) => readonly unknown[]) =>
      values.filter((value) => library.some((document) => of(document).includes(value)))
    const view: View = {
      ...everything,
      ...facets,
      q: typed(query),
      speakers: known(facets.speakers, ({ quotations }) =>
        quotations.filter(({ kind }) => kind === 'speech').map(({ speaker }) => speaker?.slug),
      ),
      outlets: known(facets.outlets, ({ row }) => [row.outlet?.value]),
      sections: known(facets.sections, ({ row }) => [row.section?.value]),
      years: known(facets.years, ({ row }) => [row.date?.value.slice(0, 4)]),
      certainty: known(facets.certainty, ({ quotations }) =>
        quotations.filter(({ kind }) => kind === 'speech').map(plainStep),
      ),
    }
    return { library, narrowed: { asked: query, view } }
  })

const countsOf = (values: readonly FacetValue[]) =>
  Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]))

/** What each value would list alone, by asking for it. */
function counted(values: readonly string[], count: (value: string) => number) {
  return Object.fromEntries(values.map((value) => [value, count(value)]).filter(([, rows]) => rows !== 0))
}

const inOrder = (values: readonly string[]) => values.toSorted()

test('lists the articles that a plain scan lists', () => {
  fc.assert(
    fc.property(narrowings, ({ library, narrowed }) => {
      const found = filterArticles(library, narrowed.view)
      const wanted = plainArticles(library, narrowed)
      expect(inOrder(found.hits.map(({ row }) => row.slug))).toEqual(inOrder(wanted.map(({ row }) => row.slug)))
      expect(found.total).toBe(wanted.length)
    }),
    { numRuns: 150 },
  )
})

test('marks what a plain scan marks', () => {
  fc.assert(
    fc.property(narrowings, ({ library, narrowed }) => {
      for (const { row, matches, titleMatches } of filterArticles(library, narrowed.view).hits) {
        const document = library.find((each) => each.row === row)
        if (document === undefined) throw new Error('a hit that is not in the library')
        expect(matches.map(({ start, end }) => ({ start, end }))).toEqual(plainMatches(document, narrowed))
        expect(titleMatches).toEqual(plainTitleMatches(document, narrowed))
      }
    }),
    { numRuns: 150 },
  )
})

test('counts the matches that a plain scan counts', () => {
  fc.assert(
    fc.property(narrowings, ({ library, narrowed }) => {
      const wanted = plainArticles(library, narrowed).map((document) => plainCount(document, narrowed))
      expect(filterArticles(library, narrowed.view).matches).toBe(wanted.reduce((sum, count) => sum + count, 0))
    }),
    { numRuns: 150 },
  )
})

test('lists the quotations that a plain scan lists', () => {
  fc.assert(
    fc.property(narrowings, ({ library, narrowed }) => {
      const found = filterQuotations(library, narrowed.view).hits.map(({ quotation }) => quotation)
      expect(new Set(found)).toEqual(new Set(plainQuotations(library, narrowed)))
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['articles', filterArticles, plainArticles],
  ['quotations', filterQuotations, plainQuotations],
] as const)('counts for each facet value the %s that it would list', (_, filter, plain) => {
  fc.assert(
    fc.property(narrowings, ({ library, narrowed: { asked: query, view } }) => {
      const { facets } = filter(library, view)
      const rows = (change: Partial<View>) => plain(library, { asked: query, view: { ...view, ...change } }).length
      expect(countsOf(facets.speakers)).toEqual(counted(slugs, (value) => rows({ speakers: [value] })))
      expect(countsOf(facets.outlets)).toEqual(counted(outlets, (value) => rows({ outlets: [value] })))
      expect(countsOf(facets.sections)).toEqual(counted(sections, (value) => rows({ sections: [value] })))
      expect(countsOf(facets.years)).toEqual(counted(years, (value) => rows({ years: [value] })))
      expect(countsOf(facets.certainty)).toEqual(counted(steps, (value) => rows({ certainty: [value] })))
    }),
    { numRuns: 80 },
  )
})

test('answers any string without failing', () => {
  fc.assert(
    fc.property(generatedLibrary, anyText, fc.constantFrom(...scopes), (library, q, scope) => {
      const { hits, total } = filterArticles(library, { ...everything, q, scope })
      expect(total).toBe(hits.length)
    }),
  )
})
