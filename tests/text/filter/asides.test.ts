import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import type { Aside, TextFormat } from '../../../src/text/article.ts'
import { findRows } from '../../../src/text/filter/index/find.ts'
import { filterArticles } from '../../../src/text/filter/match.ts'
import { everything } from '../../../src/text/filter/view.ts'
import type { FilterDocument } from '../../../src/text/pages.ts'
import { documentOf } from '../../support/filter-library.ts'
import { memoryIndex, tinySizes } from '../../support/memory-index.ts'
import { randomLibrary, randomView } from '../../support/random-library.ts'

function read(text: string, format: TextFormat = 'plain'): FilterDocument {
  const { blocks, asides } = analyse(text, { lang: 'en', format })
  return { ...documentOf({ text: '' }), text, blocks, asides }
}

/** What of the text matches, in the index and in memory. */
async function found(document: FilterDocument, q: string): Promise<string[]> {
  const [hit] = filterArticles([document], { ...everything, q }).hits
  const { rows } = await findRows(memoryIndex([document], tinySizes), 'articles', { ...everything, q })
  expect(rows).toHaveLength(hit === undefined ? 0 : 1)
  return (hit?.matches ?? []).map(({ start, end }) => document.text.slice(start, end))
}

const divided = read(
  'The council of Upper Tolve talked about the recon-\nstruction of the wall, and about a well-\nkept secret of the town.',
)
const marked = read(
  'He is **not** one of the un**believ**able [men](https://example.org/plan "The great plan").',
  'markdown',
)

describe('the filter', () => {
  it('finds a divided word whole, both halves of it', async () => {
    expect(await found(divided, 'reconstruction')).toEqual(['recon-\nstruction'])
    expect(await found(divided, 'struction')).toEqual([])
  })

  it('finds a phrase over a divided word', async () => {
    expect(await found(divided, '"the reconstruction of"')).toEqual(['the recon-\nstruction of'])
    expect(await found(divided, '"well-kept secret"')).toEqual(['well-\nkept secret'])
  })

  it('finds words and phrases over marks', async () => {
    expect(await found(marked, '"not one"')).toEqual(['not** one'])
    expect(await found(marked, 'unbelievable')).toEqual(['un**believ**able'])
  })

  it('finds nothing in what is not shown', async () => {
    expect(await found(marked, 'example')).toEqual([])
    expect(await found(marked, 'great')).toEqual([])
  })

  it('finds a phrase over a page number', async () => {
    const paged = read('The pier was moving in the autumn and again in\n\n12\n\nthe winter, when it was too late.')
    expect(await found(paged, '"in the winter"')).toEqual(['in\n\n12\n\nthe winter'])
    expect(await found(paged, '12')).toEqual([])
  })
})

const withAsides = fc
  .tuple(randomLibrary, fc.infiniteStream(fc.nat(9)), fc.constantFrom<Aside['kind']>('markup', 'page', 'divided'))
  .map(([documents, sizes, kind]) =>
    documents.map((document): FilterDocument => {
      const asides: Aside[] = []
      let at = 0
      for (const size of sizes) {
        at += size + 2
        const end = at + (size % 4) + 1
        if (end > document.text.length) break
        asides.push({ start: at, end, kind })
        at = end
      }
      return { ...document, asides }
    }),
  )

it('the index answers as memory does, whatever is not read', async () => {
  await fc.assert(
    fc.asyncProperty(withAsides, randomView, async (documents, view) => {
      const indexed = await findRows(memoryIndex(documents, tinySizes), 'articles', view)
      const plain = filterArticles(documents, view)
      expect(Array.from(indexed.rows, (article) => documents[article]?.row.slug)).toEqual(
        plain.hits.map(({ row }) => row.slug),
      )
      expect(await indexed.matches()).toBe(plain.matches)
    }),
    { numRuns: 150 },
  )
})
