import { expect, test } from 'vitest'
import { damerauLevenshtein } from '../../../src/text/filter/damerau-levenshtein.ts'

test.each([
  ['war', 'war', 0],
  ['war', 'wars', 1],
  ['wra', 'war', 1],
  ['wart', 'bar', 2],
  ['war', 'peace', 3],
  ['', 'ab', 2],
  ['abcdef', 'fedcba', 3],
])('from %j to %j, up to two', (a, b, distance) => {
  expect([damerauLevenshtein(a, b, 2), damerauLevenshtein(b, a, 2)]).toEqual([distance, distance])
})
