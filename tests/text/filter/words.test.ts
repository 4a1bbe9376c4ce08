import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from '../../../src/text/filter/words.ts'
import { anyText } from '../../support/any-text.ts'

/** The words of `text` between bars; a character glued to the one before it has a plus instead. */
function check(text: string): string {
  return findWords(text)
    .map(({ folded, glued }) => (glued ? '+' : '|') + folded)
    .join('')
}

test.each([
  ["don't don’t", '|don|t|don|t'],
  ['4,000 and 3.5, 6.', '|4,000|and|3.5|6'],
  ['on 14.06.2011,then', '|on|14.06.2011|then'],
  ['U.S. e-mail', '|u|s|e|mail'],
  ['Hawaiʻi', '|hawai|i'],
  ['refugees¹ CO₂', '|refugees|co'],
  ['co\u00adop\u200beration', '|cooperation'],
  ['cafe\u0301s', '|cafes'],
  ['難民が2011年', '|難+民+が|2011|年'],
  ['ไทย ภาษา', '|ไ+ท+ย|ภ+า+ษ+า'],
  ['서울에서 왔다', '|서울에서|왔다'],
  ['🙂 … — “”', ''],
])('finds the words of %s', (text, words) => {
  expect(check(text)).toBe(words)
})

test('gives offsets into the original text', () => {
  const text = '🙂 “Straße”, ﬁn é\u0301t'
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Straße', 'ﬁn', 'é\u0301t'])
})

test('keeps a mark with the character of an unspaced script that carries it', () => {
  const text = 'กี่'
  expect(new Set(findWords(text).map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['กี่']))
})

test('finds words in order, inside any text and never empty', () => {
  fc.assert(
    fc.property(anyText, (text) =>
      findWords(text).every(({ start, end, folded, glued }, at, all) => {
        const before = all[at - 1]
        const inOrder = glued ? start >= (before?.start ?? 0) : start >= (before?.end ?? 0)
        return inOrder && start < end && end <= text.length && folded !== ''
      }),
    ),
  )
})
