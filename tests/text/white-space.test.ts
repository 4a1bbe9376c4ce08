import { describe, expect, test } from 'vitest'
import { isSpace, linesJoined, oneLine, oneSpaced } from '../../src/text/white-space.ts'
import { trimSpan } from '../../src/text/span.ts'

test('white space is what patterns take for it, and the space without width', () => {
  const isMeant = (code: number) => code === 0x200b || /\s/u.test(String.fromCharCode(code))
  const codes = Array.from({ length: 0x10000 }, (_, code) => code)
  expect(codes.filter((code) => isSpace(code) !== isMeant(code))).toEqual([])
})

describe('words are read whatever white space stands between them', () => {
  test.each([
    ['spaces and line breaks are one space', oneSpaced, ' The  old\n\tbridge\u00a0fell. ', ' The old bridge fell. '],
    ['none stands at the ends of a line', oneLine, '\n The  old\u3000bridge \n', 'The old bridge'],
    ['lines are joined with one space', linesJoined, 'The old \t\n\n  bridge\nfell.', 'The old bridge fell.'],
    ['spaces within a line stay', linesJoined, 'The  old\u00a0bridge', 'The  old\u00a0bridge'],
  ])('%s', (_, read, words, expected) => expect(read(words)).toBe(expected))
})

test('a span is trimmed of the same white space', () => {
  const text = '\u2028\u200b \u1680We will.\u205f\ufeff\n'
  const { start, end } = trimSpan(text, { start: 0, end: text.length })
  expect(text.slice(start, end)).toBe('We will.')
})

test.each([
  ['spaces that no line break follows', `${' '.repeat(200_000)}.`],
  ['line breaks', `${'\n'.repeat(200_000)}.`],
])('%s take time that grows with them', (_, words) => {
  expect(linesJoined(words).length).toBeLessThanOrEqual(words.length)
  expect(oneLine(words)).toBe('.')
})
