import { expect, test } from 'vitest'
import { problemsOf, readFolder, writeFolder, type Files } from '../folder.ts'

const read = (files: Files) => readFolder(writeFolder(files))

/** Paragraphs of one article; `edition` changes a sentence. */
const article = (name: string, edition = '') =>
  Array.from(
    { length: 20 },
    (_, index) =>
      `${name} walked ${index * 7} miles along the river past mill ${index} and rested at ${name} hill. ${index === 3 ? edition : ''}`,
  ).join('\n')

test('a text that stands twice is named with both files, whatever its white space', () => {
  const library = read({ 'a.txt': article('Ada'), 'b.txt': article('Ada').replaceAll('\n', '\n\n') })
  expect(problemsOf(library)).toEqual(['warning b.txt: the text is the same as that of "a.txt"'])
  expect(library.report.duplicates).toEqual({ sameText: 1, nearText: 0, sameTitle: 0 })
  expect(library.articles).toHaveLength(2)
})

test('a later edition is named with the share that is alike', () => {
  const library = read({ 'a.txt': article('Ada'), 'b.txt': article('Ada', 'Nobody had expected this.') })
  expect(problemsOf(library)).toEqual([
    expect.stringMatching(/^warning b\.txt: about 9\d % of the text is the same as that of "a\.txt"$/),
  ])
})

test('one title over several articles is named once', () => {
  const titled = (name: string) => `---\ntitle: The Week\n---\n${article(name)}`
  const files = { 'a.md': titled('Ada'), 'b.md': titled('Bo'), 'c.md': titled('Cora').replace('Week', 'week') }
  expect(problemsOf(read(files))).toEqual(['warning a.md: the title is the same as that of "b.md", "c.md"'])
})

test('articles of their own have no warning', () => {
  expect(problemsOf(read({ 'a.txt': article('Ada'), 'b.txt': article('Bo') }))).toEqual([])
})
