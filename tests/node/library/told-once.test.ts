import { describe, expect, test } from 'vitest'
import { problemsOf, readFolder, writeFolder, type Files } from '../folder.ts'

const lead = 'The ferry to Lissing will run again on Monday, the harbour office said on Friday.'
const problems = (files: Files) => problemsOf(readFolder(writeFolder(files)))
const matter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n${lead}`

describe('keys that are not used', () => {
  test('are told in one line for the whole folder, at the place of the first', () => {
    const files = {
      'a.md': matter('title: A', 'authour: Ada Brook'),
      'b/c.md': matter('title: C', 'authour: Lee Moss', 'mood: "x"'),
      'd.md': matter('title: D'),
    }
    expect(problems(files).filter((problem) => problem.includes('keys'))).toEqual([
      'warning a.md:3:1: keys not used: "authour", "mood", in 2 files, the first of them this one',
    ])
  })

  test('of one file are told at their place', () => {
    expect(problems({ 'a.md': matter('title: A', 'mood: x') })).toEqual([
      'warning a.md:3:1: keys not used: "mood", in this file',
    ])
  })

  test('are not all named where they are many', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `mood${index}x: x`)
    expect(problems({ 'a.md': matter(...keys) })[0]).toMatch(/"mood11x" and 8 more, in this file$/)
  })
})

test('articles whose language cannot be told are counted in one line', () => {
  expect(problems({ 'a.txt': '12 34', 'b.txt': lead, 'c.txt': '56 78' })).toEqual([
    'note a.txt: the language of 2 articles, the first of them this one, cannot be told, so nobody is named in them',
  ])
})

describe('README, LICENSE and their like', () => {
  test('are no articles, which is told in one line', () => {
    const library = readFolder(
      writeFolder({ 'a.txt': lead, 'README.md': lead, 'data/license.txt': lead, 'data/Read_Me.de.txt': lead }),
    )
    expect(library.articles.map(({ record }) => record.file)).toEqual(['a.txt'])
    expect(problemsOf(library)).toEqual([
      'note data/license.txt: this is about the collection, by its name, and is not read as an article, and so are 2 more',
    ])
  })

  test.each([
    'CONTRIBUTING.md',
    'changelog.txt',
    'LICENCE',
    'LICENSE-MIT.txt',
    'Code_of_Conduct.md',
    'AUTHORS.txt',
    'readme.txt',
  ])('%s', (name) => {
    expect(readFolder(writeFolder({ [name]: lead, 'a.txt': lead })).articles).toHaveLength(1)
  })

  test.each(['readme-first-poem-of-a-ferryman.txt', 'licensed-to-fish.txt', 'authors.txt', 'Notice.md', 'changes.txt'])(
    '%s is an article',
    (name) => {
      expect(readFolder(writeFolder({ [name]: lead, 'a.txt': `${lead} It rained.` })).articles).toHaveLength(2)
    },
  )

  test('are articles where the corrections name them', () => {
    const library = readFolder(
      writeFolder({
        'README.md': lead,
        'a.txt': `${lead} It rained.`,
        'corrections.yaml': 'files:\n  README.md: { title: Read me }\n',
      }),
    )
    expect(library.articles.map(({ record }) => record.title.value)).toContain('Read me')
  })
})
