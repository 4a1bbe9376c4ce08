import { expect, test } from 'vitest'
import type { Exported } from '../../../src/text/exporting/exported.ts'
import { exportFormats } from '../../../src/text/exporting/formats.ts'
import { leavingWords } from '../../../src/text/words/en/leaving.ts'
import { sample } from '../../support/cited-quotations.ts'
import { quotations } from '../../support/sample-pages.ts'

const formats = Object.values(exportFormats)
const rows: readonly Exported[] = quotations.map((quotation) => ({
  ...sample,
  quotation,
  link: `${sample.articleLink}#q-${quotation.id}`,
}))
const list = { title: 'Ferries', url: 'https://reader.example/', total: rows.length, citing: leavingWords.citing }

test.each(['label', 'extension', 'mediaType'] as const)('no two formats have the same %s', (fact) => {
  expect(new Set(formats.map((format) => format[fact])).size).toBe(formats.length)
})

test.each(formats)('the file of a library in $label ends as a saved one does', ({ libraryFile, extension }) => {
  expect(libraryFile ?? `.${extension}`).toMatch(new RegExp(`^\\w*\\.${extension}$`))
})

test.each(formats)('$label holds the link of each quotation, in their order', ({ write }) => {
  const file = [...write(rows, list)].join('')
  const places = rows.map(({ link }) => file.indexOf(link))
  expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b))
})

test.each(formats)('$label is written while its rows are read', ({ write }) => {
  let read = 0
  function* counted() {
    for (const row of rows) {
      read++
      // Each of an article of its own: contexts are found for all the quotations of one at once.
      yield { ...row, text: row.text && row.text + ' '.repeat(read) }
    }
  }
  // A piece may wait for its own article, and for the first row of the next, which shows that it has ended.
  const readByThen = [0, ...Array.from(write(counted(), list), () => read)]
  expect(readByThen.filter((now, index) => now > (readByThen[index - 1] ?? 0) + 2)).toEqual([])
})
