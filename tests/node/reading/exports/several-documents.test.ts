import { expect, test } from 'vitest'
import { severalDocuments } from '../../../../src/node/reading/exports/several-documents.ts'
import { read, toldOf } from '../read.ts'

test.each([
  ['numbers', 'Article 1 of 3\n\nThe ferry left.\n\nArticle 2 of 3\n\nThe bell rang.\n\nArticle 3 of 3\n\nIt rained.'],
  ['ends', 'The ferry left.\nEnd of Document\nThe bell rang.\nEnd of Document\nIt rained.\nEnd of Document'],
  ['lengths', 'A\nLength: 9 words\nThe ferry.\nB\nLength: 8 words\nThe bell.\nC\nLength: 7 words\nRain.'],
])('an export that no reader knows is told by its %s', (_, text) => {
  expect(severalDocuments(text)).toMatchObject([
    { severity: 'warning', what: expect.stringContaining('it holds 3 documents') },
  ])
})

test('what one article mentions once is no export', () => {
  expect(severalDocuments('Document 1 of 3\n\nThe ferry left.\n\nEnd of Document')).toEqual([])
})

test('is told of any file', () => {
  expect(toldOf(read('a.md', 'Record 1 of 2\n\nThe ferry left.\n\nRecord 2 of 2\n\nThe bell rang.'))).toEqual([
    'warning null: it holds 2 documents, which are read as one article',
  ])
})
