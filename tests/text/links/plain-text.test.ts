import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, plainText, type Plainness } from '../../../src/text/links/plain-text.ts'
import { anyText } from '../../support/any-text.ts'

const plainnesses: readonly Plainness[] = ['form', 'marks', 'bare']

test.each([
  ['form', 'Le café\n  est “là”', 'Le café est “là”'],
  ['form', 'cafe\u0301', 'caf\u00e9'],
  ['form', '\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
  ['marks', '“don’t”, «non», "no"', `'don't', 'non', 'no'`],
  ['marks', '«\u00a0là\u202f»', "'là'"],
  ['marks', "``We'' and ''they''", "'We' and 'they'"],
  ['bare', '“We don’t,” he said', 'We dont, he said'],
] as const)('in the plainness "%s" %j is %j', (plainness, text, wanted) => {
  expect(plain(text, plainness)).toBe(wanted)
})

test('every place leads back to the words that it came from', () => {
  const comesBack = (text: string, plainness: Plainness, from: number, to: number) => {
    const { words, toText } = plainText(text, plainness)
    const [start, end] = [Math.min(from, to) % (words.length + 1), Math.max(from, to) % (words.length + 1)]
    fc.pre(start < end)
    const span = toText({ start, end })
    // A part of a letter or of white space stands for all of it.
    expect(plain(text.slice(span.start, span.end), plainness)).toContain(words.slice(start, end))
  }
  const pieces = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '“', '’', 'e\u0301', '한', 'é', '``'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(fc.oneof(anyText, pieces), fc.constantFrom(...plainnesses), fc.nat(99), fc.nat(99), comesBack),
    {
      numRuns: 2000,
    },
  )
})

test('a place of the text and its plain form tell the same words', () => {
  const text = '  “Le cafe\u0301  est\nlà,” dit-elle.'
  const { words, toPlain, toText } = plainText(text, 'marks')
  const start = text.indexOf('est')
  expect(words.slice(toPlain(start), toPlain(start + 3))).toBe('est')
  expect(toText({ start: toPlain(start), end: toPlain(start + 3) })).toEqual({ start, end: start + 3 })
})
