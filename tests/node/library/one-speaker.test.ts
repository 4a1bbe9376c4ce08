import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { redirectFiles } from '../../../src/node/site/redirects.ts'
import type { Library } from '../../../src/node/library/library-types.ts'
import { readFolder, writeFolder, type Files } from '../folder.ts'

const said = (name: string, words: string) => `“${words} the bridge,” said ${name}.\n`
const full = said('Mayor Ann Tolver', 'We rebuild')
const surname = said('Tolver', 'We will not wait for')
const read = (files: Files, corrections = '') =>
  readFolder(writeFolder(corrections === '' ? files : { ...files, 'corrections.yaml': corrections }))
const names = ({ speakers }: Library) => speakers.map(({ name, quotations }) => `${name}: ${quotations}`)
const leadsTo = (library: Library, file: string) =>
  /<a href="([^"]+)">/.exec([...(redirectFiles(library).get(file)?.pieces() ?? [])].join(''))?.[1]

describe('a name in two articles', () => {
  const files = { 'a.txt': full, 'b.txt': surname }

  test('is one speaker’s, and keeps what is printed', () => {
    const { articles, speakers } = read(files)
    expect(speakers).toMatchObject([{ name: 'Ann Tolver', quotations: 2, articles: 2 }])
    const quotation = articles.flatMap(({ quotations }) => quotations).find(({ file }) => file === 'b.txt')
    expect(quotation?.speaker).toMatchObject({ name: 'Ann Tolver', slug: 'ann-tolver', mention: { exact: 'Tolver' } })
  })

  test('is told in the public data with its forms and the words beside it', () => {
    const file = dataFiles(read({ ...files, 'c.txt': full })).get('data/speakers.json')
    expect(JSON.parse([...(file?.pieces() ?? [])].join(''))).toMatchObject([
      {
        slug: 'ann-tolver',
        forms: [
          { name: 'Ann Tolver', ground: 'same' },
          { name: 'Tolver', ground: 'only-bearer' },
        ],
        description: { words: 'Mayor', articles: 2, of: 3 },
      },
    ])
  })

  test('leads from the address of each form to the one page', () => {
    expect(leadsTo(read(files), 'speakers/tolver/index.html')).toBe('/speakers/ann-tolver/')
  })

  test('is told apart by the owner', () => {
    const library = read(files, 'apart: [[Ann Tolver, Tolver]]')
    expect(names(library)).toEqual(['Ann Tolver: 1', 'Tolver: 1'])
    expect(leadsTo(library, 'speakers/tolver/index.html')).toBeUndefined()
  })

  test('is what the owner merges or splits, before anything is joined', () => {
    expect(names(read(files, 'merge: {Bo Lindt: [Tolver]}'))).toEqual(['Ann Tolver: 1', 'Bo Lindt: 1'])
    expect(names(read(files, 'split: {Tolver: {Tolver (clerk): [b.txt]}}'))).toEqual([
      'Ann Tolver: 1',
      'Tolver (clerk): 1',
    ])
  })

  test('is in the report, with its ground', () => {
    const leastSure = [{ name: 'Ann Tolver', other: 'Tolver', ground: 'only-bearer', articles: 1 }]
    expect(read(files).report.joined).toMatchObject({ names: 1, leastSure })
  })
})

test('the owner is told of a name that nobody has', () => {
  const corrections = 'apart: [[Ann Tolver, Bo Lindt]]'
  const { problems } = read({ 'a.txt': full }, corrections)
  expect(problems.map(({ what, line, column }) => `${line}:${column} ${what}`)).toContain(
    '1:22 "Bo Lindt" is not a speaker',
  )
})

test('what is described has no page, and its old address leads to its quotations', () => {
  const library = read({ 'a.txt': '“The bridge is unsafe and must be closed,” the report said.\n' })
  expect(library).toMatchObject({ speakers: [], described: 1 })
  expect(leadsTo(library, 'speakers/the-report/index.html')).toBe('/quotations/?q=by%3A%22the%20report%22')
})

test('a page wins over the old address of a form that has its slug', () => {
  const files = { 'a.txt': full + surname, 'b.txt': said('Bo Tolver', 'They rebuild'), 'c.txt': surname }
  const library = read(files)
  expect(library.speakers.map(({ slug }) => slug)).toContain('tolver')
  expect(leadsTo(library, 'speakers/tolver/index.html')).toBeUndefined()
})

test('a published link is of the same speaker when only names were joined', () => {
  const folder = writeFolder({ 'b.txt': surname })
  publishLedger(readFolder(folder))
  writeFileSync(join(folder, 'a.txt'), full)
  const library = readFolder(folder)
  expect(library.speakers).toHaveLength(1)
  expect(library.published.past.size).toBe(0)
  expect(library.published.goneSpeakers.size).toBe(0)
})

test('what stands beside a withheld name is never shown', () => {
  const library = read({ 'a.txt': full, 'b.txt': surname }, 'hide: [[Ann Tolver, Tolver]]')
  expect(library.speakers).toMatchObject([{ name: '[name withheld]', quotations: 2, description: null }])
  expect(JSON.stringify(library.speakers)).not.toContain('Mayor')
})
