import { expect, test } from 'vitest'
import { analyseFile } from '../../../src/node/library/analyse-article.ts'

const told = (file: string, text: string) =>
  analyseFile(file, Buffer.from(text), 'en').findings.map(
    ({ severity, line, column, what }) => `${severity} ${line}:${column} ${what}`,
  )

const unclosed = 'The wall\n\n“We will stay, said Ann Hale.\n\nThe council met.'

test('a missing closing mark is told with its place', () => {
  expect(told('a.txt', unclosed)).toEqual(['warning 3:2 the closing mark of "We will stay," is missing'])
})

test('lines count from the head of the file, front matter among them', () => {
  expect(told('a.txt', `---\ntitle: The wall\n---\n${unclosed}`)[0]).toMatch(/^warning 6:2 /)
})

test('of many the first are told, and how many more there are', () => {
  const findings = told('a.txt', '“We will stay, said Ann Hale.\n\nThe council met.\n\n'.repeat(8))
  expect(findings).toHaveLength(6)
  expect(findings.at(-1)).toBe('warning null:null 3 more quotations have no closing mark')
})

test('nothing is told where every mark closes', () => {
  expect(told('a.txt', '“We will stay,” said Ann Hale.')).toEqual([])
})
