import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRows } from '../../../../src/text/filter/index/find.ts'
import { articleOf, firstQuotationZone, zoneOf } from '../../../../src/text/filter/index/units.ts'
import { usualSizes } from '../../../../src/text/filter/index/write-index.ts'
import { filterArticles, filterQuotations } from '../../../../src/text/filter/match.ts'
import { everything, type View } from '../../../../src/text/filter/view.ts'
import { LruCache } from '../../../../src/text/lru-cache.ts'
import type { FilterDocument } from '../../../../src/text/pages.ts'
import { generatedDocuments } from '../../../support/generated-library.ts'
import { memoryIndex, tinySizes } from '../../../support/memory-index.ts'
import { randomLibrary, randomView } from '../../../support/random-library.ts'

const sizes = fc.constantFrom(tinySizes, usualSizes)
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) }

function quotationId({ quotations }: FilterDocument, unit: number): string | undefined {
  const speech = quotations.filter(({ kind }) => kind === 'speech')
  return speech[zoneOf(unit) - firstQuotationZone]?.id
}

describe('the index of a library', () => {
  it('lists, counts and sorts articles as the plain filter does', async () => {
    await fc.assert(
      fc.asyncProperty(randomLibrary, randomView, sizes, async (documents, view, size) => {
        const found = await findRows(memoryIndex(documents, size), 'articles', view)
        const plain = filterArticles(documents, view)
        expect(Array.from(found.rows, (article) => documents[article]?.row.slug)).toEqual(
          plain.hits.map(({ row }) => row.slug),
        )
        expect(await found.facets()).toEqual(plain.facets)
        expect(await found.matches()).toBe(plain.matches)
      }),
      runs,
    )
  })

  it('lists, counts and sorts quotations as the plain filter does', async () => {
    await fc.assert(
      fc.asyncProperty(randomLibrary, randomView, sizes, async (documents, view, size) => {
        const found = await findRows(memoryIndex(documents, size), 'quotations', view)
        const plain = filterQuotations(documents, view)
        const listed = Array.from(found.rows, (unit) => {
          const document = documents[articleOf(unit)]
          return document && [document.row.slug, quotationId(document, unit)]
        })
        expect(listed).toEqual(plain.hits.map(({ row, quotation }) => [row.slug, quotation.id]))
        expect(await found.facets()).toEqual(plain.facets)
        expect(await found.matches()).toBe(plain.matches)
      }),
      runs,
    )
  })

  it('answers the same where hardly anything that was looked up is kept', async () => {
    const documents = [...generatedDocuments(12)]
    const size = ({ length }: Float64Array) => length
    const index = { ...memoryIndex(documents, usualSizes), known: new LruCache(20, size) }
    for (const q of ['the', 'th', 'the river', 'harbour -the', 'the', 'th']) {
      const view: View = { ...everything, q }
      expect((await findRows(index, 'articles', view)).rows).toHaveLength(filterArticles(documents, view).total)
    }
  })

  it('answers any string without failing', async () => {
    const index = memoryIndex([], usualSizes)
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (q) => {
        const view: View = { ...everything, q }
        expect((await findRows(index, 'articles', view)).rows).toHaveLength(0)
      }),
    )
  })
})
