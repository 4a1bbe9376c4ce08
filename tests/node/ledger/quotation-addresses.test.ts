/** Pages of single quotations that were published keep their addresses, whatever becomes of the library around them. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../../src/node/library/library-types.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { readLedger } from '../../../src/node/ledger/ledger.ts'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { quotationPages } from '../../../src/node/site/quotation-pages.ts'
import { readFolder, writeFolder } from '../folder.ts'

const text =
  '---\ntitle: The board\n---\nThe board met on Monday.\n\n“We rebuild the bridge,” said Ada Brook, who runs it.\n'
const many = Array.from({ length: 2001 }, (_, index) => `“We count boat ${index},” said Ben Holt.\n\n`).join('')

function addressOf({ articles }: Library, file: string): string {
  const article = articles.find(({ record }) => record.file === file)
  return `/articles/${article?.record.slug}/q/${article?.quotations[0]?.id}/`
}

/** The words of the page at an address, whichever way it is made; null where there is none. */
function at(library: Library, address: string): string | null {
  const page = makePages(library).get(address)?.()
  if (page !== undefined) return JSON.stringify(page)
  const file = dataFiles(library).get(`${address.slice(1)}index.html`)
  return file === undefined ? null : [...file.pieces()].join('')
}

test('passing 2,000 quotations, they lead to the words in their article', () => {
  const folder = writeFolder({ 'a.txt': text })
  const before = readFolder(folder)
  publishLedger(before)
  writeFileSync(join(folder, 'b.txt'), many)
  const library = readFolder(folder)
  expect(library.quotePages).toBe(false)
  const [slug, , id] = addressOf(before, 'a.txt').split('/').slice(2)
  expect(at(library, addressOf(before, 'a.txt'))).toContain(`<a href="/articles/${slug}/#q-${id}">`)
})

test('and one whose words changed says so there too', () => {
  const folder = writeFolder({ 'a.txt': text })
  const before = readFolder(folder)
  publishLedger(before)
  writeFileSync(join(folder, 'a.txt'), text.replace('We rebuild', 'We never rebuild'))
  const library = readFolder(folder, { quotePages: false })
  expect(at(library, addressOf(before, 'a.txt'))).toContain('We rebuild the bridge,')
})

test('there are none for quotations that never had a page', () => {
  const folder = writeFolder({ 'a.txt': text })
  publishLedger(readFolder(folder, { quotePages: false }))
  const library = readFolder(folder, { quotePages: false })
  expect(at(library, addressOf(library, 'a.txt'))).toBeNull()
  expect(readLedger(folder).quotations.map(({ page }) => page)).toEqual([false])
})

test('a page that came later than its quotation is published as well', () => {
  const folder = writeFolder({ 'a.txt': text })
  publishLedger(readFolder(folder, { quotePages: false }))
  expect(publishLedger(readFolder(folder))).toMatchObject({ articles: 0, quotations: 1 })
  expect(publishLedger(readFolder(folder))).toMatchObject({ articles: 0, quotations: 0 })
  const library = readFolder(folder, { quotePages: false })
  expect(at(library, addressOf(library, 'a.txt'))).toContain('#q-')
})

test('one of an article that is gone says that it is', () => {
  const folder = writeFolder({ 'a.txt': text, 'b.txt': many.slice(0, 400) })
  const before = readFolder(folder)
  publishLedger(before)
  rmSync(join(folder, 'a.txt'))
  const page = at(readFolder(folder), addressOf(before, 'a.txt'))
  expect(page).toContain('"kind":"gone"')
  expect(page).not.toContain('We rebuild')
})

test('one that nothing tells from another says so, and shows no single one', () => {
  const repeated = Array.from({ length: 5 }, () => '“No comment,” said Ada Brook.').join('\n\n')
  const library = readFolder(writeFolder({ 'a.txt': repeated }))
  const id = library.articles[0]?.quotations.find((quotation) => quotation.id.endsWith('-2'))?.id
  expect(at(library, `/articles/${library.articles[0]?.record.slug}/q/${id}/`)).toContain('"found":"ambiguous"')
})

test('one whose speaker is another by now does not show the other in silence', () => {
  const folder = writeFolder({ 'a.txt': text })
  const before = readFolder(folder)
  publishLedger(before)
  writeFileSync(
    join(folder, 'corrections.yaml'),
    `files:\n  a.txt:\n    quotations:\n      - words: We rebuild the bridge\n        speaker: Ida Quist\n`,
  )
  const library = readFolder(folder)
  const page = at(library, addressOf(before, 'a.txt'))
  expect(quotationPages(library)).toEqual([])
  expect(page).toContain('"found":"re-attributed"')
  expect(page).toContain('"speaker":"Ada Brook"')
})
