import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFacts, type FoundArticle, type FoundFile } from './bench/facts-found.ts'
import { scoreFacts } from './bench/facts-score.ts'
import { count, mistakes, tables } from './bench/facts-table.ts'
import { parseTruth, readTruth, type TrueArticle, type TrueFile } from './bench/facts-truth.ts'
import { writeFolder } from './node/folder.ts'

const found: FoundArticle = {
  title: 'Ferry sold',
  date: '2014-03-05',
  authors: ['Tom Hale', 'Ada Brook'],
  outlet: 'Harbour Post',
  section: null,
  lang: 'en-GB',
  quotations: [{ words: 'We could not keep it. It leaked', speaker: 'Ines Marlow' }],
}

const fileOf = (articles: readonly TrueArticle[], more: Partial<TrueFile> = {}): TrueFile => ({
  file: 'a.txt',
  why: 'a test',
  articles,
  ...more,
})

function score(truth: TrueFile, file: FoundFile) {
  return scoreFacts([truth], new Map([[truth.file, file]]))
}

/** What is said about one article whose number was right: `title wrong`. */
function outcomes(truth: TrueArticle, article: Partial<FoundArticle> = {}, told: readonly string[] = []): string[] {
  const verdicts = score(fileOf([truth]), { articles: [{ ...found, ...article }], told })
  return verdicts.slice(1).map(({ field, outcome }) => `${field} ${outcome}`)
}

describe('a fact', () => {
  test('is right in other capitals, quotation marks and spaces', () => {
    expect(outcomes({ title: '“Sold!” FERRY  gone' }, { title: '"sold!" Ferry gone' })).toEqual(['title right'])
  })

  test('is right without the full stop of the headline, but not without its question mark', () => {
    expect(outcomes({ title: 'Ferry sold.' })).toEqual(['title right'])
    expect(outcomes({ title: 'Ferry sold?' })).toEqual(['title wrong'])
  })

  test('is right where it is one of several answers', () => {
    expect(outcomes({ date: [null, '2014'] }, { date: null })).toEqual(['date right'])
  })

  test('that is left out of the truth is not scored', () => {
    expect(outcomes({})).toEqual([])
  })

  test('is missing where nothing is said, and wrong where there is nothing to say', () => {
    expect(outcomes({ section: 'Sport', outlet: null })).toEqual(['outlet wrong', 'section missing'])
  })

  test('is missing where a date says less, and wrong where it says another day', () => {
    expect(outcomes({ date: '2014-03-05' }, { date: '2014-03' })).toEqual(['date missing'])
    expect(outcomes({ date: '2014-03-05' }, { date: '2014-05-03' })).toEqual(['date wrong'])
  })

  test('is a language whatever its region', () => {
    expect(outcomes({ lang: 'en' })).toEqual(['lang right'])
    expect(outcomes({ lang: null })).toEqual(['lang wrong'])
  })

  test('is a title cut from running text at any place after the words that must stay', () => {
    const title = { begins: 'The dam has failed', holds: 'said' }
    expect(outcomes({ title }, { title: 'The dam has failed, its builder said…' })).toEqual(['title right'])
    expect(outcomes({ title }, { title: 'The dam has failed' })).toEqual(['title wrong'])
  })
})

describe('authors', () => {
  test('are right in any order and with the surname first', () => {
    expect(outcomes({ authors: ['Ada Brook', 'Tom Hale'] }, { authors: ['Hale, Tom', 'ADA BROOK'] })).toEqual([
      'authors right',
    ])
  })

  test('are missing where one is left out, and wrong where two are one', () => {
    const authors = ['Ada Brook', 'Tom Hale']
    expect(outcomes({ authors }, { authors: ['Ada Brook'] })).toEqual(['authors missing'])
    expect(outcomes({ authors }, { authors: ['Ada Brook and Tom Hale'] })).toEqual(['authors wrong'])
  })
})

describe('a quotation', () => {
  test('is right by its first and last words and its speaker', () => {
    expect(outcomes({ quotations: [['We could not … it leaked', 'Ines Marlow']] })).toEqual(['speaker right'])
  })

  test('is wrong where it ends elsewhere or another speaks', () => {
    expect(outcomes({ quotations: [['We could not … keep it', 'Ines Marlow']] })).toEqual(['speaker wrong'])
    expect(outcomes({ quotations: [['We could not', 'Tom Hale']] })).toEqual(['speaker wrong'])
  })

  test('is missing where nobody found it', () => {
    expect(outcomes({ quotations: [['Sold', 'Tom Hale']] })).toEqual(['speaker missing'])
  })

  test('holds no words that nobody said', () => {
    expect(outcomes({ notSaid: ['It leaked', 'It sank'] })).toEqual(['no speech wrong', 'no speech right'])
  })
})

describe('a file', () => {
  const two: TrueArticle[] = [{ title: 'Bridge open' }, { title: 'Ferry sold' }]

  test('with too few articles is wrong in their number, and what is left is told by its title', () => {
    const verdicts = score(fileOf(two), { articles: [found], told: [] })
    expect(verdicts.map(({ article, outcome }) => [article, outcome])).toEqual([
      [null, 'wrong'],
      [1, 'missing'],
      [2, 'right'],
    ])
  })

  test('that is no article is right where the build makes none of it', () => {
    expect(scoreFacts([fileOf([])], new Map()).map(({ outcome }) => outcome)).toEqual(['right'])
    expect(score(fileOf([]), { articles: [found], told: [] })[0]?.outcome).toBe('wrong')
  })

  test('that is refused is as good where the truth says so', () => {
    const refused = { articles: [], told: ['holds 2 documents'] }
    expect(count(score(fileOf(two, { told: true }), refused))).toMatchObject({ asked: 3, instead: 3, share: 100 })
    expect(count(score(fileOf(two), refused))).toMatchObject({ asked: 3, missing: 3, share: 0 })
  })

  test('that the build must tell of is missing its warning where nothing is told', () => {
    const truth = fileOf([{ title: 'Ferry sold' }], { tell: true })
    expect(score(truth, { articles: [found], told: [] }).at(-1)).toMatchObject({ field: 'warning', outcome: 'missing' })
    expect(score(truth, { articles: [found], told: ['odd'] }).at(-1)?.outcome).toBe('right')
  })

  test('is wrong without a warning only where nothing is told', () => {
    const truth = fileOf([{ title: 'Another' }])
    expect(count(score(truth, { articles: [found], told: [] }))).toMatchObject({ wrong: 1, unwarned: 1 })
    expect(count(score(truth, { articles: [found], told: ['odd'] }))).toMatchObject({ wrong: 1, unwarned: 0 })
  })
})

test('the table has a row for each fact that is asked for, and a line for each mistake', () => {
  const verdicts = score(fileOf([{ title: 'Another', lang: 'en' }]), { articles: [found], told: [] })
  expect(tables(verdicts)).toMatch(/^title +1 +0 +0 +0 +1 +1 +0\.0$/m)
  expect(mistakes(verdicts)).toBe('wrong   NOT TOLD a.txt: title: expected "Another", got "Ferry sold" [a test]')
})

test('a line of the truth without a file is refused by its number', () => {
  expect(() => parseTruth('\n{"why":"no file"}\n')).toThrow('line 2')
})

describe('what a build says', () => {
  const article = (words: string) => `---\ntitle: ${words}\nauthor: Ada Brook\n---\nThe ferry to Tolve left at nine.\n`

  test('is read by the path of each file', () => {
    const folder = writeFolder({ 'a.md': article('Ferry sold'), 'b/c.md': article('Bridge open') })
    const facts = findFacts(folder)
    expect(facts.get('b/c.md')?.articles[0]).toMatchObject({ title: 'Bridge open', authors: ['Ada Brook'] })
  })

  test('counts as told, but for likeness to other articles', () => {
    const twice = article('Ferry sold')
    const folder = writeFolder({ 'a.md': twice, 'b.md': twice, 'c.md': twice.replace('---\n', '---\nmood: grey\n') })
    const facts = findFacts(folder)
    expect(facts.get('a.md')?.told).toEqual([])
    expect(facts.get('b.md')?.told).toEqual([])
    expect(facts.get('c.md')?.told).toHaveLength(1)
  })
})

describe.each([
  { set: 'facts', least: 180 },
  { set: 'facts-held', least: 60 },
])('the set $set', ({ set, least }) => {
  const place = join(import.meta.dirname, 'bench', set)
  const truth = readTruth(join(place, 'truth.jsonl'))

  test('has a line for each file and a file for each line', () => {
    const entries = readdirSync(join(place, 'files'), { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(place, 'files').length + 1))
    expect(truth.map(({ file }) => file).toSorted()).toEqual(files.map((file) => file.replaceAll(sep, '/')).toSorted())
  })

  test('is large, and a fifth of it are controls', () => {
    const controls = truth.filter(({ why }) => why.startsWith('control'))
    expect(truth.length).toBeGreaterThanOrEqual(least)
    expect(controls.length / truth.length).toBeGreaterThanOrEqual(0.2)
  })
})
