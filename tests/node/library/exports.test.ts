/** Exports as they come, all the way to the library. */
import { expect, test } from 'vitest'
import { problemsOf, readFolder, writeFolder } from '../folder.ts'
import { exported } from '../reading/read.ts'

const files = {
  'nexis.txt': exported('nexis-three.txt'),
  'factiva.txt': exported('factiva-lines.txt'),
  'alone.txt': 'The ferry left at nine.',
}
const library = () => readFolder(writeFolder(files))

test('each article has an address of its own, and its number in its file', () => {
  const records = library().articles.map(({ record }) => record)
  expect(new Set(records.map(({ slug }) => slug)).size).toBe(6)
  expect(records.map(({ file, part }) => `${file} ${part}`).toSorted()).toEqual([
    'alone.txt null',
    'factiva.txt 1',
    'factiva.txt 2',
    'nexis.txt 1',
    'nexis.txt 2',
    'nexis.txt 3',
  ])
})

test('nobody is named in an article for having stood in another of its file', () => {
  const letters = library().articles.find(({ record }) => record.title.value.startsWith('Letters'))
  expect(letters?.quotations.flatMap(({ speaker }) => speaker?.name ?? [])).not.toContain('Cora Flint')
})

test('nothing is wrong with them', () => {
  expect(problemsOf(library()).filter((problem) => problem.startsWith('refused'))).toEqual([])
})
