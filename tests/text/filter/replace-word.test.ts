import { expect, test } from 'vitest'
import { replaceWord } from '../../../src/text/filter/replace-word.ts'

test.each([
  ['war refuges -refuges', 'refuges', 'refugees', 'war refugees -refuges'],
  ['refuges "the refuges" refuges', 'refuges', 'refugees', 'refugees "the refuges" refugees'],
  ['by:camreon war', 'by:camreon', 'by:Cameron', 'by:Cameron war'],
  ['war', 'peace', 'piece', 'war'],
])('puts a spelling into %s', (q, word, spelling, replaced) => {
  expect(replaceWord(q, word, spelling)).toBe(replaced)
})
