import { describe, expect, test } from 'vitest'
import { exported, factsOf, read, textsOf, toldOf } from '../read.ts'

const readExport = (name: string) => read('export.txt', exported(name))

describe.each([
  ['with codes before their fields', 'factiva-codes.txt', 'Ada Brook'],
  ['with codes on lines of their own', 'factiva-lines.txt', '-'],
  ['without codes', 'factiva-print.txt', '-'],
])('an export of Factiva %s', (_, name, author) => {
  test('yields an article for each document, with its facts', () => {
    expect(factsOf(readExport(name))).toEqual([
      'Ferry crews to strike over night shifts | 2031-03-05 | Tom Hale | The Harbour Post | en',
      `Mayor promises new bridge | 2031-03-03 | ${author} | The Merrin Courier | en`,
    ])
  })

  test('has texts of headline, lead and body alone', () => {
    expect(textsOf(readExport(name))[0]).toMatch(
      /^Ferry crews to strike over night shifts\n\nFerry crews in Upper Tolve/,
    )
    expect(textsOf(readExport(name))[1]).not.toMatch(/Document|MERCO|2031/)
  })
})

test('a line of the text that begins with a code is text', () => {
  expect(textsOf(readExport('factiva-lines.txt'))[0]).toMatch(
    /IN a dispute that nobody wanted, the company was silent\.$/,
  )
})

test('a code that the document has already is a word of its text', () => {
  const text = exported('factiva-codes.txt').replace('\n\nTD ', '\nBY  Friday it was over.\n\nTD ')
  expect(textsOf(read('a.txt', text))[0]).toMatch(/their union said\.\nBY {2}Friday it was over\.\n\n"Nobody can sail/)
})

test('what stands below the last document is told', () => {
  expect(toldOf(readExport('factiva-print.txt'))).toContain(
    'warning 31: these words are in no article: "Search Summary Text bridge Date 03/01/2031"',
  )
})

test('a text with words in capitals is none of Factiva', () => {
  const text = 'HD is what they call it.\n\nIN a dispute over TD, nobody won.\n\nBY Friday it was over.'
  expect(textsOf(read('a.txt', text))).toEqual([text])
})
