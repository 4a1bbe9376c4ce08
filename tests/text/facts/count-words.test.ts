import { expect, test } from 'vitest'
import { countWords } from '../../../src/text/facts/count-words.ts'

test.each([
  ["4,000 people don't leave – yet.", 5],
  ['', 0],
  ['“…” — !', 0],
  ['الجسر مفتوح', 2],
  ['well-known co-op', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('scripts without spaces are divided by a dictionary, whose words are longer than a character', () => {
  const words = countWords('我们明天去学校')
  expect(words).toBeGreaterThan(1)
  expect(words).toBeLessThan(7)
})
