/** A file that holds several articles, all the way to the pages. The reader is the tests' own. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../src/text/article.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import type { OwnersLibrary } from '../../../src/node/library/library-types.ts'
import type { Memory } from '../../../src/node/library/library.ts'
import { readers } from '../../../src/node/reading/readers.ts'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { rows } from '../../support/rows-reader.ts'
import { problemsOf, readFolder, writeFolder, type Files } from '../folder.ts'

const table = [rows, ...readers]
const readAgain = (folder: string, memory: Memory = new Map()) => readFolder(folder, {}, '/', memory, table)
const read = (files: Files) => readAgain(writeFolder(files))

const ferry = 'The ferry | 2014-03-02 | “It is late,” said Oda Marn, who waited on the pier.'
const market = 'The market | 2014-03-01 | “We are tired,” said Ben Holm, who sells fish.'
const bell = 'The bell | 2014-02-28 | “It rang twice,” said Ida Tern, who pulls the rope.'
const three = [ferry, market, bell].join('\n')

const slugsOf = ({ articles }: OwnersLibrary) => articles.map(({ record }) => record.slug)
const slugOf = (library: OwnersLibrary, title: string) =>
  library.articles.find(({ record }) => record.title.value === title)?.record.slug

test('each has a page, a slug and a text of its own', () => {
  const library = read({ 'export.rows': three })
  const pages = [...makePages(library).values()].map((make) => make()).filter(({ kind }) => kind === 'article')
  expect(pages.map(({ path }) => path)).toEqual(slugsOf(library).map((slug) => `/articles/${slug}/`))
  expect(new Set(slugsOf(library)).size).toBe(3)
  expect(library.articles.map(({ text }) => text)).toEqual([ferry, market, bell].map((row) => row.split('| ').at(-1)))
})

test('the records say which of its file it is, and that of a file by itself says nothing', () => {
  const library = read({ 'export.rows': three, 'alone.txt': 'The ferry left at nine, and nobody saw it.' })
  // The build wrote it.
  const records = JSON.parse(
    [...(dataFiles(library).get('data/articles.json')?.pieces() ?? [])].join(''),
  ) as readonly ArticleRecord[]
  expect(records.map(({ file, part }) => [file, part])).toEqual([
    ['export.rows', 1],
    ['export.rows', 2],
    ['export.rows', 3],
    ['alone.txt', null],
  ])
})

test('one keeps its address when others are added below it', () => {
  const before = read({ 'export.rows': ferry })
  const after = read({ 'export.rows': three })
  expect(slugOf(after, 'The ferry')).toBe(slugOf(before, 'The ferry'))
})

test('a development server reads them from memory', () => {
  const folder = writeFolder({ 'export.rows': three })
  const memory: Memory = new Map()
  const before = readAgain(folder, memory)
  expect(readAgain(folder, memory).articles.map(({ text }) => text)).toEqual(before.articles.map(({ text }) => text))
})

test('one whose text stands twice is named with its number', () => {
  const library = read({ 'a.rows': `${ferry}\n${market}`, 'b.rows': `${bell}\n${ferry}` })
  expect(problemsOf(library)).toEqual(['warning b.rows:2: article 2: the text is the same as that of "a.rows#1"'])
})

test('a guessed encoding is told once a file', () => {
  const latin = Buffer.from(`${ferry}\n${market} Caf\u00e9 cr\u00e8me \u00e0 la carte.`.replace(/[“”]/g, '"'), 'latin1')
  const { encodings } = read({ 'export.rows': latin }).report
  expect(encodings).toEqual([{ file: 'export.rows', encoding: 'windows-1252', guessed: true }])
})

test('two that would share an address are refused with both names, but for the first', () => {
  const library = read({ 'caf\u00e9.rows': three, 'cafe\u0301.rows': three })
  const refused = problemsOf(library).filter((problem) => problem.startsWith('refused'))
  expect(refused).toHaveLength(3)
  expect(refused[1]).toMatch(/article 2: its address would be the same as that of "cafe?.+\.rows#2"/)
  expect(library.articles).toHaveLength(3)
})

test('a name that is withheld in one is told on its page alone', () => {
  const library = read({ 'export.rows': three, 'corrections.yaml': 'hide: [Ben Holm]' })
  expect(library.articles.map(({ replaced }) => replaced?.hidden ?? 0)).toEqual([0, 1, 0])
})

describe('corrections', () => {
  const titles = (corrections: string) => {
    const { articles, problems } = read({ 'export.rows': three, 'corrections.yaml': corrections })
    return [...articles.map(({ record }) => record.title.value), ...problems.map(({ what }) => what)]
  }

  test('of a file are those of all its articles, and of one those by its number', () => {
    const yaml = 'files:\n  export.rows: { outlet: The Bell }\n  export.rows#2: { title: Fish }'
    expect(titles(yaml)).toEqual(['The ferry', 'Fish', 'The bell'])
    const { articles } = read({ 'export.rows': three, 'corrections.yaml': yaml })
    expect(articles.map(({ record }) => record.outlet?.value)).toEqual(['The Bell', 'The Bell', 'The Bell'])
  })

  test('of an article that is not there are told', () => {
    expect(titles('files:\n  export.rows#4: { title: Fish }')).toContain('there is no article "export.rows#4"')
  })

  test('split a name in one article alone', () => {
    const files = { 'export.rows': `${ferry}\n${ferry.replace('late', 'early')}` }
    const yaml = 'split:\n  Oda Marn:\n    Oda Marn (the younger): export.rows#2'
    const { articles } = read({ ...files, 'corrections.yaml': yaml })
    const names = articles.map(({ quotations }) => quotations[0]?.speaker?.name)
    expect(names).toEqual(['Oda Marn', 'Oda Marn (the younger)'])
  })
})

describe('published links', () => {
  const publish = (text: string) => {
    const folder = writeFolder({ 'export.rows': text })
    const library = readAgain(folder)
    publishLedger(library)
    return { folder, library }
  }

  test('lead to the same article when another is added before it', () => {
    const { folder, library } = publish(`${ferry}\n${market}`)
    writeFileSync(join(folder, 'export.rows'), `${bell}\n${ferry}\n${market}`)
    const now = readAgain(folder)
    expect([...now.published.renamed]).toEqual([
      [slugOf(library, 'The ferry'), slugOf(now, 'The ferry')],
      [slugOf(library, 'The market'), slugOf(now, 'The market')],
    ])
  })

  test('of an article that is gone do not lead to the one that has its number now', () => {
    const { folder } = publish(`${ferry}\n${market}\n${bell}`)
    writeFileSync(join(folder, 'export.rows'), `${ferry}\n${bell}`)
    const { problems, published } = readAgain(folder)
    expect(published.renamed.size).toBe(1)
    expect(problems.map(({ what }) => what).join('\n')).toMatch(/the published article the-market-\w+, .* is not in/)
  })

  test('lead on when the file is divided', () => {
    const { folder, library } = publish(`${ferry}\n${market}`)
    rmSync(join(folder, 'export.rows'))
    writeFileSync(join(folder, 'one.rows'), ferry)
    writeFileSync(join(folder, 'two.rows'), market)
    expect([...readAgain(folder).published.renamed.keys()]).toEqual(slugsOf(library))
  })

  test('are written down in the order of the file', () => {
    const { folder } = publish(`${bell}\n${market}\n${ferry}`)
    const lines = readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trim().split('\n')
    const slugs = lines.flatMap((line) => /^\{"slug":"(the-\w+)/.exec(line)?.[1] ?? [])
    expect(slugs).toEqual(['the-bell', 'the-market', 'the-ferry'])
  })

  test('are written down once', () => {
    const { folder } = publish(three)
    expect(publishLedger(readAgain(folder))).toMatchObject({ articles: 0, quotations: 0 })
  })
})
