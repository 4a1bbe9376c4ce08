import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Library, OwnersLibrary } from '../../../src/node/library/library-types.ts'
import { parseCorrections } from '../../../src/node/corrections/read-corrections.ts'
import { problemsOf, readFolder, writeFolder, type Files } from '../folder.ts'

const read = (corrections: string, files: Files) =>
  readFolder(writeFolder({ ...files, 'corrections.yaml': corrections }))
const told = ({ problems }: OwnersLibrary) => problems.map(({ line, column, what }) => `${line}:${column} ${what}`)

const quoting = (name: string) => `“We rebuild the old bridge,” said ${name}. The council of the town met on Friday.`
const names = ({ articles }: Library) =>
  articles.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker?.name ?? null))

describe('mistakes in the file', () => {
  const mistakes = (yaml: string) =>
    parseCorrections(Buffer.from(yaml)).findings.map(({ line, column, what }) => `${line}:${column} ${what}`)

  test.each([
    ['fils: {}', '1:1 "fils" is not a key of corrections.yaml'],
    ['files:\n  a.txt:\n    titel: A', '3:5 "titel" is not a key of a file'],
    ['files:\n  a.txt:\n    date: soon', '3:11 "date" cannot be used'],
    ['files:\n  a.txt:\n    encoding: klingon', '3:15 "encoding" is "klingon"'],
    ['files:\n  a.txt:\n    quotations:\n      - speaker: Ada', '4:9 it is not said which quotation is meant'],
    ['files:\n  a.txt:\n    quotations:\n      - words: Yes', '4:9 nothing is corrected here'],
    ['files:\n  a.txt:\n    quotations:\n      - { words: Yes, kind: song }', '4:29 "kind" is "song"'],
    ['files: [a.txt]', '1:8 what follows "files" cannot be used as it is'],
    ['merge:\n  Ada Brook: {a: b}', '2:14 what follows "Ada Brook" is not a list'],
    ['merge:\n  Ada: [A.]\n  Bo: [A.]', '3:8 this name is corrected twice'],
    ['merge:\n  Ada: [A.]\n  Bo: [Ada]', '3:8 others are merged into this name'],
    ['apart: [[Ada]]', '1:9 one name tells nobody apart'],
    ['merge: {Ada: [A.]}\napart: [[A., Ada]]', '1:15 these two names are also told apart'],
    ['hide: ["—"]', '1:8 "hide" has a name without a letter'],
    ['hide:\n  - [a, [b]]', '2:9 "hide" has no words here'],
    ['hide: [Ann]\n" hide": [Bo]', '2:1 the key "hide" is given twice'],
    ['hide: [&ann Ann, *ann]', '1:18 "hide" has no words here'],
    ['files:\n  a.txt:\n    title: null', '3:12 "title" has no words here'],
    ['files:\n  a.txt:\n    quotations: Yes', '3:17 what follows "quotations" is not a list'],
    ['Yes', '1:1 this file cannot be used as it is'],
  ])('%s', (yaml, mistake) => {
    expect(mistakes(yaml)).toEqual([mistake])
  })

  test('YAML that does not parse is told with its place', () => {
    expect(mistakes('hide: [Ann')[0]).toMatch(/^1:\d+ /)
  })

  test('every mistake is told at once', () => {
    expect(mistakes('a: 1\nb: 2')).toHaveLength(2)
    expect(mistakes('files:\n  a.txt: { titel: A, date: soon, lang: 12 }\nhide: ["—"]')).toHaveLength(4)
  })

  test('a file that is nested without end is told in a plain line', () => {
    expect(mistakes(`hide: ${'['.repeat(100_000)}`)).toEqual([
      expect.stringMatching(/^1:\d+ this is too deeply nested$/),
    ])
  })

  test('a key that is kept for later is none', () => {
    expect(mistakes('files:\nmerge: ~\nhide:\nrename:\n  Bo Lindt:')).toEqual([])
  })

  test('nothing is built while there is one: it may hide a name', () => {
    expect(() => read('hide: {Ann: Bo}', { 'a.txt': quoting('Ann') })).toThrow(
      /corrections\.yaml:1:7: .*\nNothing is built/,
    )
  })

  test('a file by nearly that name is not passed over', () => {
    expect(() => readFolder(writeFolder({ 'a.txt': quoting('Ann'), 'corrections.yml': 'hide: [Ann]' }))).toThrow(
      /expected corrections\.yaml/,
    )
  })
})

describe('facts', () => {
  test('a corrected fact goes before a given and a derived one, and says so', () => {
    const yaml =
      'files:\n  a.md: { title: Bridges, date: 2011-06, outlet: The Bell, section: Works, author: Bo Lindt, lang: de }'
    const [article] = read(yaml, { 'a.md': `---\ntitle: Ferries\n---\n${quoting('Ada Brook')}` }).articles
    expect(article?.record).toMatchObject({
      title: { value: 'Bridges', basis: 'corrected' },
      date: { value: '2011-06', basis: 'corrected' },
      outlet: { value: 'The Bell', basis: 'corrected' },
      section: { value: 'Works', basis: 'corrected' },
      author: { value: 'Bo Lindt', basis: 'corrected' },
      lang: 'de',
    })
  })

  test('a declared encoding is read', () => {
    const library = read('files:\n  a.txt: { encoding: koi8-r }', { 'a.txt': Uint8Array.of(0xee, 0xcf, 0xde, 0xd8) })
    expect(library.articles[0]?.text).toBe('Ночь')
  })

  test('a file that is not there is named', () => {
    expect(told(read('files:\n  b.txt: { title: B }', { 'a.txt': quoting('Ada') }))).toEqual([
      '2:3 there is no file "b.txt"',
    ])
  })
})

describe('quotations', () => {
  const correct = (correction: string) =>
    read(`files:\n  a.txt:\n    quotations:\n      - ${correction}`, { 'a.txt': quoting('Ada Brook') })

  test('a speaker is corrected by the quotation’s words', () => {
    const library = correct('{ words: "“We rebuild the old bridge,”", speaker: Bo Lindt }')
    expect(library.articles[0]?.quotations[0]).toMatchObject({
      rule: { code: 'corrected' },
      speaker: { name: 'Bo Lindt', slug: 'bo-lindt', corrected: true },
    })
    expect(library.speakers.map(({ name }) => name)).toEqual(['Bo Lindt'])
    expect(library.report.attribution).toMatchObject({ named: 0, corrected: 1 })
  })

  test('a speaker is corrected by the quotation’s id', () => {
    const id = readFolder(writeFolder({ 'a.txt': quoting('Ada Brook') })).articles[0]?.quotations[0]?.id
    expect(names(correct(`{ id: q-${id}, speaker: Bo Lindt }`))).toEqual(['Bo Lindt'])
  })

  test('the words that name a corrected speaker are those of the text', () => {
    const { mention } =
      correct('{ words: We rebuild the old bridge, speaker: The council }').articles[0]?.quotations[0]?.speaker ?? {}
    expect(mention).toMatchObject({ exact: 'The council' })
  })

  test('who is confirmed keeps the evidence of the text', () => {
    const [found] = readFolder(writeFolder({ 'a.txt': quoting('Ada Brook') })).articles[0]?.quotations ?? []
    const library = correct('{ words: We rebuild the old bridge, kind: speech, speaker: Ada  Brook }')
    expect(library.articles[0]?.quotations[0]).toEqual({ ...found, certainty: 1, url: expect.any(String) })
    expect(told(library)).toEqual([])
  })

  test('nobody, another kind and no quotation at all can be said', () => {
    expect(names(correct('{ words: We rebuild the old bridge, speaker: none }'))).toEqual([null])
    expect(correct('{ words: We rebuild the old bridge, kind: other }').articles[0]?.quotations[0]?.kind).toBe('other')
    expect(correct('{ words: We rebuild the old bridge, kind: none }').articles[0]?.quotations).toEqual([])
  })

  test('a quotation that no longer exists is named', () => {
    expect(told(correct('{ words: We never rebuild, speaker: Bo }'))).toEqual(['4:9 no quotation has these words'])
  })
})

describe('names', () => {
  const two = { 'a.txt': quoting('Ada Brook'), 'b.txt': quoting('Ada Brooke') }

  test('several names become one speaker', () => {
    const library = read('merge:\n  Ada Brook: [Ada Brooke]', two)
    expect(library.speakers).toMatchObject([{ name: 'Ada Brook', quotations: 2 }])
    expect(library.articles[1]?.quotations[0]?.speaker).toMatchObject({
      corrected: true,
      mention: { exact: 'Ada Brooke' },
    })
  })

  test('one name becomes two speakers, by file', () => {
    const files = { 'a.txt': quoting('Ada Brook'), 'b.txt': quoting('Ada Brook') }
    const library = read('split:\n  Ada Brook:\n    Ada Brook (Lissing): [b.txt]', files)
    expect(names(library)).toEqual(['Ada Brook', 'Ada Brook (Lissing)'])
  })

  test('a name that stays what it is keeps the evidence of the text', () => {
    const library = read('split:\n  Ada Brook:\n    Ada Brook: [a.txt]', two)
    expect(library.articles[0]?.quotations[0]?.speaker).toMatchObject({ name: 'Ada Brook', corrected: false })
    expect(told(library)).toEqual([])
  })

  test('a name that nobody has is named', () => {
    expect(told(read('merge:\n  Ada Brook: [Zed]', two))).toEqual(['2:15 "Zed" is not a speaker'])
  })

  test('a person is renamed wherever the form stands', () => {
    const library = read('rename:\n  Cora Flint: [Ada Brook]', two)
    expect(library.articles[0]?.text).toContain('said Cora Flint.')
    expect(names(library)).toEqual(['Cora Flint', 'Ada Brooke'])
  })

  test('a new name may be a word that programs keep to themselves', () => {
    const library = read('rename:\n  constructor: [Ada Brook]', two)
    expect(names(library)).toEqual(['constructor', 'Ada Brooke'])
  })

  test('a form that occurs nowhere is named to the owner alone', () => {
    const library = read('hide: [Zed]', two)
    expect(told(library)).toEqual(['1:8 "Zed" is in no article, so it hides nothing'])
    expect(problemsOf(library)).toEqual([])
  })

  test('a form in other letters is named to the owner alone', () => {
    expect(told(read('hide: [Brook]', { 'a.txt': 'Brook walked by the brook.' }))[0]).toMatch(
      /^1:8 this form stands in other letters/,
    )
  })
})

test('the folder that an outlet is told from shows nobody', () => {
  const library = read('hide: [Tolver]', { 'tolver-courier/a.txt': quoting('Ada Brook') })
  expect(library.articles[0]?.record).toMatchObject({
    file: '[name withheld]-courier/a.txt',
    outlet: { value: '[name withheld] Courier' },
  })
})

test('files whose names look the same give nobody away', () => {
  const library = read('hide: [Ren\u00e9]', { 'ren\u00e9.txt': quoting('A'), 'rene\u0301.txt': quoting('B') })
  expect(JSON.stringify(library.report)).not.toMatch(/ren\\*[^ ]*e9|ren\u00e9|rene\u0301/)
})

test('a changed correction is read anew where the file is not', () => {
  const folder = writeFolder({ 'a.txt': quoting('Ada Brook') })
  const memory = new Map()
  readFolder(folder, {}, '/', memory)
  writeFileSync(join(folder, 'corrections.yaml'), 'rename: { Bo Lindt: [Ada Brook] }')
  expect(names(readFolder(folder, {}, '/', memory))).toEqual(['Bo Lindt'])
})

describe('the address of an article', () => {
  const slugOf = (title: string, yaml: string) =>
    read(yaml, { 'a.md': `---\ntitle: "${title}"\n---\n${quoting('Ada Brook')}` }).articles[0]?.record.slug

  test.each([
    ['as it is printed', 'Иван Петров вернулся', 'hide: [Иван Петров]', /^name-withheld-vernulsya-/],
    ['in parts', 'Иван: Петров вернулся', 'hide: [Иван Петров]', /^[a-z2-7]{8}$/],
    ['in parts of Chinese', '林-若溪回来', 'hide: [林若溪]', /^[a-z2-7]{8}$/],
    ['in the letters that a title is spelled in', 'Петров вернулся', 'hide: [Petrov]', /^[a-z2-7]{8}$/],
  ])('does not spell a hidden name: %s', (_, title, yaml, slug) => {
    expect(slugOf(title, yaml)).toMatch(slug)
  })

  test('nor does that of a speaker', () => {
    const yaml =
      'hide: [Petrov]\nfiles:\n  a.txt:\n    quotations: [{ words: We rebuild the old bridge, speaker: Петров }]'
    expect(read(yaml, { 'a.txt': quoting('Ada Brook') }).speakers[0]?.slug).toMatch(/^[a-z2-7]{8}$/)
  })
})
