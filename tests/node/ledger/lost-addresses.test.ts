import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import type { Library, OwnersLibrary } from '../../../src/node/library/library-types.ts'
import { lostAddresses } from '../../../src/node/ledger/lost-addresses.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { readFolder, writeFolder } from '../folder.ts'

const first =
  '---\ntitle: The ferry\n---\n\nThe ferry comes back in May.\n\n“It will be on time,” said Oda Marn, who runs it.\n'
const second =
  '---\ntitle: The market\n---\n\nThe market closes at noon.\n\n“We are tired,” said Ben Holm, who sells fish.\n'

/** What a build of the library leaves for the next one to read. */
function siteOf(library: Library): string {
  const site = writeFolder({})
  for (const [file, { pieces }] of dataFiles(library)) {
    mkdirSync(dirname(join(site, file)), { recursive: true })
    writeFileSync(join(site, file), [...pieces()].join(''))
  }
  for (const path of makePages(library).keys()) {
    mkdirSync(join(site, path), { recursive: true })
    writeFileSync(join(site, path, 'index.html'), '')
  }
  return site
}

function change(folder: string, file: string, text: string): OwnersLibrary {
  writeFileSync(join(folder, file), text)
  return readFolder(folder)
}

test('nothing is lost where nothing changed', () => {
  const library = readFolder(writeFolder({ 'a.txt': first, 'b.txt': second }))
  expect(lostAddresses(siteOf(library), library)).toEqual({ articles: [], quotations: [], pages: [] })
})

test('a quotation whose words changed is a lost link', () => {
  const folder = writeFolder({ 'a.txt': first, 'b.txt': second })
  const library = readFolder(folder)
  const before = siteOf(library)
  const lost = lostAddresses(before, change(folder, 'a.txt', first.replace('on time', 'in time')))
  const { article, id } = library.articles.find(({ record }) => record.file === 'a.txt')?.quotations[0] ?? {}
  expect(lost).toMatchObject({ articles: [], quotations: [`${article}#q-${id}`] })
  expect(lost?.pages).toEqual([`articles/${article}/q/${id}/`])
})

test('an article that is gone takes its quotations along', () => {
  const folder = writeFolder({ 'a.txt': first, 'b.txt': second })
  const before = siteOf(readFolder(folder))
  const lost = lostAddresses(before, readFolder(writeFolder({ 'b.txt': second })))
  expect(lost?.articles).toHaveLength(1)
  expect(lost?.quotations).toHaveLength(1)
})

test('what the ledger explains to readers is not lost', () => {
  const folder = writeFolder({ 'a.txt': first, 'b.txt': second })
  publishLedger(readFolder(folder))
  const before = siteOf(readFolder(folder))
  expect(lostAddresses(before, change(folder, 'a.txt', first.replace('on time', 'in time')))?.quotations).toEqual([])
})

test('an article that left is not lost where the ledger explains it', () => {
  const folder = writeFolder({ 'a.txt': first, 'b.txt': second })
  publishLedger(readFolder(folder))
  const before = siteOf(readFolder(folder))
  rmSync(join(folder, 'a.txt'))
  expect(lostAddresses(before, readFolder(folder))).toEqual({ articles: [], quotations: [], pages: [] })
})

test('speakers, feeds and pages of lists are addresses as well', () => {
  const url = 'https://example.org/'
  const folder = writeFolder({ 'a.txt': first, 'b.txt': second })
  const before = siteOf(readFolder(folder, { site: { title: 'T', language: 'en', url } }))
  mkdirSync(join(before, 'page/2'), { recursive: true })
  writeFileSync(join(before, 'page/2/index.html'), '')
  const lost = lostAddresses(before, change(folder, 'a.txt', first.replace('Oda Marn', 'Ida Quist')))
  expect(lost?.pages).toEqual(
    expect.arrayContaining(['speakers/oda-marn/', 'speakers/oda-marn/feed.xml', 'feed.xml', 'sitemap.xml', 'page/2/']),
  )
})

test('a site of other articles, or none, is not compared', () => {
  const library = readFolder(writeFolder({ 'a.txt': first }))
  expect(lostAddresses(siteOf(readFolder(writeFolder({ 'c.txt': second }))), library)).toBeNull()
  expect(lostAddresses(writeFolder({}), library)).toBeNull()
})

test('records longer than what is read at once are read all the same', () => {
  const long = `“${'so many words '.repeat(90_000)}and no more,” said Oda Marn, who counts.\n`
  const folder = writeFolder({ 'a.txt': first + '\n' + long, 'b.txt': second })
  const library = readFolder(folder)
  expect(lostAddresses(siteOf(library), library)).toEqual({ articles: [], quotations: [], pages: [] })
})

test('an address from before other scripts were spelled is not lost', () => {
  const library = readFolder(writeFolder({ 'a.txt': first.replace('The ferry', 'Паром'), 'b.txt': second }))
  const before = siteOf(library)
  const articles = join(before, 'data/articles.json')
  writeFileSync(articles, readFileSync(articles, 'utf8').replaceAll('parom-', ''))
  expect(lostAddresses(before, library)?.articles).toEqual([])
})
