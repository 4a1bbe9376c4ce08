import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { problemsOf, readFolder, writeFolder, type Files } from '../folder.ts'

const read = (files: Files) => readFolder(writeFolder(files))
const lead = 'The ferry to Lissing will run again on Monday, the harbour office said on Friday.'

describe('files that cannot be read', () => {
  test.each<[name: string, content: string | Uint8Array, problem: string]>([
    ['empty.txt', ' \n', 'refused empty.txt: the file is empty'],
    ['only-matter.md', '---\ntitle: A\n---\n', 'refused only-matter.md: the file is empty'],
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'refused picture.txt: this file is not text'],
    ['other.txt', Uint8Array.of(0x61, 10, 0x62, 0x81), 'refused other.txt:2:2: this file is not saved as UTF-8'],
  ])('%s is refused and the rest is read', (name, content, problem) => {
    const library = read({ [name]: content, 'good.txt': lead })
    expect(problemsOf(library)).toEqual([problem])
    expect(library.site).toMatchObject({ articles: 1, refused: 1 })
  })

  test('front matter that does not parse is refused at its place', () => {
    expect(problemsOf(read({ 'a.md': '---\ntitle: [x\n---\nText.' }))[0]).toMatch(
      /^refused a\.md:2:10: the front matter cannot be read/,
    )
  })

  test('two files that would share a link are refused with both names', () => {
    const [problem] = problemsOf(read({ 'caf\u00e9.txt': lead, 'cafe\u0301.txt': lead }))
    expect(problem).toContain('caf\\u{e9}.txt')
    expect(problem).toContain('cafe\\u{301}.txt')
  })

  test('a link to nothing is refused', () => {
    const folder = writeFolder({ 'good.txt': lead })
    symlinkSync('gone.txt', join(folder, 'dangling.txt'))
    expect(problemsOf(readFolder(folder))).toEqual([
      'refused dangling.txt: this cannot be read (no file is found there)',
    ])
  })

  test('a name whose bytes are no text is refused', () => {
    const folder = writeFolder({ 'good.txt': lead })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.of(0xff), Buffer.from('.txt')]), lead)
    expect(problemsOf(readFolder(folder))).toEqual([
      'refused bad-\ufffd.txt: this cannot be read (no file is found there)',
    ])
  })

  test('a file that no browser would open is refused before it is read', () => {
    const library = read({ 'large.txt': Buffer.alloc(50_000_000, 'The ferry left. '), 'good.txt': lead })
    expect(problemsOf(library)).toEqual(['refused large.txt: the file is 50 MB long'])
  })

  test('every problem is listed, in the order of the names', () => {
    expect(problemsOf(read({ 'b.txt': '', 'a.txt': '', 'c/d.txt': '' }))).toHaveLength(3)
  })
})

describe('files that are passed over', () => {
  test('hidden files and node_modules are told in one line', () => {
    const library = read({ '.hidden.txt': lead, 'sub/node_modules/a.txt': lead, 'a.txt': lead })
    expect(problemsOf(library)).toEqual([
      'note .hidden.txt: hidden files and node_modules are not read, this one and 1 more',
    ])
  })

  test('hidden files and node_modules are no articles', () => {
    expect(read({ '.hidden.txt': lead, 'node_modules/a.txt': lead, 'a.txt': lead }).site).toMatchObject({
      articles: 1,
      refused: 0,
    })
  })

  test('a link that leaves the folder is not followed, and that is said', () => {
    const folder = writeFolder({ 'good.txt': lead })
    symlinkSync('/etc', join(folder, 'outside'))
    const library = readFolder(folder)
    expect(library.articles).toHaveLength(1)
    expect(problemsOf(library)).toEqual(['note outside: this link leaves the folder and is not followed'])
  })

  test('links in a circle end', () => {
    const folder = writeFolder({ 'sub/good.txt': lead })
    symlinkSync('..', join(folder, 'sub/up'))
    expect(readFolder(folder).articles).toHaveLength(1)
  })

  test('other kinds of files and drafts are named', () => {
    const library = read({ 'a.txt': lead, 'b.xyz': 'x', 'c.md': '---\ndraft: true\n---\nNot yet.' })
    expect(problemsOf(library)).toEqual([
      'note b.xyz: this kind of file is not read',
      'note c.md: this is a draft and is left out',
    ])
  })

  test('what is not meant for the site is named to its owner and never published', () => {
    const library = read({ 'a.txt': lead, 'secret.md': '---\ndraft: true\n---\nNot yet.' })
    expect(problemsOf(library).join()).toContain('secret.md')
    const published = [...dataFiles(library).values()].flatMap(({ pieces }) => [...pieces()]).join('')
    expect(published).not.toContain('secret')
  })

  test('a folder that is not there says what to do', () => {
    expect(() => readFolder('/no/such/folder')).toThrow(/SEEDS=/)
  })
})

describe('facts', () => {
  test('what is given is said to be given', () => {
    const [article] = read({ 'harbour-post/a.md': `---\ntitle: Ferries\ndate: 2015-08\n---\n${lead}` }).articles
    expect(article?.record).toMatchObject({
      title: { value: 'Ferries', basis: 'given' },
      date: { value: '2015-08', basis: 'given' },
    })
  })

  test('what is missing is derived and said to be', () => {
    const [article] = read({ 'harbour-post/2015-08-02-ferry.txt': lead }).articles
    expect(article?.record).toMatchObject({
      title: { value: lead.slice(0, -1), basis: 'derived' },
      date: { value: '2015-08-02', basis: 'derived' },
      outlet: { value: 'Harbour Post', basis: 'derived' },
      author: null,
    })
  })

  test('the headline that became the title is marked', () => {
    const [article] = read({ 'a.txt': `Ferries run again\n\n${lead.repeat(3)}` }).articles
    expect(article?.record.title.value).toBe('Ferries run again')
    expect(article?.blocks[0]?.role).toBe('title')
  })

  test('a headline of two lines is one block, also where its lines stand in several', () => {
    const [article] = read({ 'a.txt': `Ferries of the upper valley to\nbe sold\nBy Ada Brook\n\n${lead}` }).articles
    expect(article?.record.title.value).toBe('Ferries of the upper valley to be sold')
    expect(article?.blocks[0]).toMatchObject({ start: 0, end: 38, role: 'title' })
  })

  test('authors are told in one line, and each by themselves', () => {
    const byline = read({ 'a.txt': `Ferries\nBy Ada Brook and Lee Moss\n\n${lead}` }).articles[0]
    expect(byline?.record).toMatchObject({
      author: { value: 'Ada Brook and Lee Moss', basis: 'derived' },
      authors: ['Ada Brook', 'Lee Moss'],
    })
    const list = read({ 'a.md': `---\nauthor: [Ada Brook, "Flint, Cora", Test and Examine Center]\n---\n${lead}` })
    expect(list.articles[0]?.record.authors).toEqual(['Ada Brook', 'Flint, Cora', 'Test and Examine Center'])
    expect(read({ 'a.txt': lead }).articles[0]?.record.authors).toEqual([])
  })

  test('a date in words is understood in front matter, one that may be read both ways is not', () => {
    expect(read({ 'a.md': `---\ndate: March 3, 2031\n---\n${lead}` }).articles[0]?.record.date?.value).toBe(
      '2031-03-03',
    )
    const open = read({ 'a.md': `---\ndate: 03/04/2031\n---\n${lead}` })
    expect(open.articles[0]?.record.date).toBeNull()
    expect(problemsOf(open)[0]).toMatch(/^warning a\.md:2:7: "date" cannot be used/)
  })

  test('a date in the future is told and kept', () => {
    const library = read({ 'a.txt': `Ferries\n31 January 2099\n\n${lead}` })
    expect(library.articles[0]?.record.date?.value).toBe('2099-01-31')
    expect(problemsOf(library)).toEqual(['note a.txt: the date, 2099-01-31, lies in the future (derived)'])
  })

  test('an article in another language is recognised', () => {
    const [article] = read({
      'a.txt': 'Les habitants de la ville sont rentrés dans les maisons, et la rivière est dans son lit.',
    }).articles
    expect(article?.record.lang).toBe('fr')
  })

  test('a folder is a section, unless it looks like an outlet', () => {
    const files = { 'politics/a.txt': lead, 'harbour-post/b.txt': lead, 'data/c.txt': lead }
    expect(read(files).articles.map(({ record: { outlet, section } }) => [outlet?.value, section?.value])).toEqual([
      [undefined, undefined],
      ['Harbour Post', undefined],
      [undefined, 'Politics'],
    ])
  })

  test('where most articles have dates the newest comes first, undated ones last and in the order of their names', () => {
    const files = { 'b-10.txt': lead, 'b-9.txt': lead, '2014-01-01.txt': lead, '2015-01-01.txt': lead }
    const library = read({ ...files, '2016-01-01.txt': lead })
    expect(library.site.dated).toBe('most')
    expect(library.articles.map(({ record }) => record.file)).toEqual([
      '2016-01-01.txt',
      '2015-01-01.txt',
      '2014-01-01.txt',
      'b-9.txt',
      'b-10.txt',
    ])
  })

  test('where few have dates they stay in the order of the folder', () => {
    const library = read({ 'b-10.txt': lead, 'b-9.txt': lead, 'c/2015-01-01.txt': lead })
    expect(library.site.dated).toBe('some')
    expect(library.articles.map(({ record }) => record.file)).toEqual(['b-9.txt', 'b-10.txt', 'c/2015-01-01.txt'])
    expect(read({ 'b.txt': lead }).site.dated).toBe('none')
  })

  test('the same folder gives the same library', () => {
    const folder = writeFolder({ 'a.txt': lead, 'b/c.txt': '“We rebuild,” said Ada Brook.' })
    expect(readFolder(folder)).toEqual(readFolder(folder))
  })
})

describe('speakers', () => {
  const quoting = (name: string) => `“We rebuild the old bridge,” said ${name}. The council of the town met on Friday.`

  test('have no pages and no slugs where the owner wants none, and are named all the same', () => {
    const library = readFolder(writeFolder({ 'a.txt': quoting('Ada Brook') }), {
      speakers: false,
      site: { title: 'Test', language: 'en', url: 'https://example.org/' },
    })
    expect(library.articles[0]?.quotations[0]?.speaker).toMatchObject({ name: 'Ada Brook', slug: null })
    const paths = [...makePages(library).keys(), ...[...dataFiles(library).keys()].map((file) => `/${file}`)]
    expect(paths.filter((path) => /^\/(?:data\/)?speakers/.test(path))).toEqual([])
  })

  test('one name has one page in all articles', () => {
    const { speakers } = read({ 'a.txt': quoting('Ada Brook'), 'b.txt': quoting('Ada Brook') })
    expect(speakers).toMatchObject([{ slug: 'ada-brook', quotations: 2, articles: 2, words: 10 }])
  })

  test('the row and the record name those who are quoted', () => {
    const [article] = read({ 'a.txt': quoting('Ada Brook') }).articles
    expect(article?.record.speakers).toEqual(['ada-brook'])
    expect(article?.row.speakers).toEqual([{ name: 'Ada Brook', slug: 'ada-brook' }])
  })
})
