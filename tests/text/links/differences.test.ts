import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from '../../../src/text/links/differences.ts'
import { anyText } from '../../support/any-text.ts'

const drawn = (then: string, now: string) =>
  differences(then, now)
    .map(({ kind, words }) => ({ equal: words, removed: `[-${words}]`, added: `[+${words}]` })[kind])
    .join('')

test.each([
  ['We did not order it.', 'We did order it.', 'We did [-not ]order it.'],
  ['polish wine', 'Polish wine', '[-polish][+Polish] wine'],
  ['We go', 'We don’t go', 'We [+don’t ]go'],
  ['resume', 'résumé', '[-resume][+résumé]'],
  ['No.', 'No!', 'No[-.][+!]'],
  ['same', 'same', 'same'],
  ['', '', ''],
  ['', 'new', '[+new]'],
  ['old', '', '[-old]'],
  ['a b c d', 'b c d e', '[-a ]b c d[+ e]'],
  ['a a', 'a', 'a[- a]'],
  ['a', 'a a', 'a[+ a]'],
  ['a x b', 'a y b', 'a [-x][+y] b'],
  ['a x. b', 'a y? b', 'a [-x.][+y?] b'],
  ['one b two c', 'b three c', '[-one ]b [-two][+three] c'],
  ['don’t', 'don', '[-don’t][+don]'],
  ["'tis o'clock'", "'tis oclock'", "'tis [-o'clock][+oclock]'"],
  ['4,000', '4,500', '4,[-000][+500]'],
  ['cafe\u0301', 'cafe', '[-cafe\u0301][+cafe]'],
  ['a  b', 'a b', 'a[-  ][+ ]b'],
])('"%s" became "%s": %s', (then, now, expected) => {
  expect(drawn(then, now)).toBe(expected)
})

const texts = fc.oneof(anyText, fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.') }))
const wordsOf = (then: string, now: string, kind: 'removed' | 'added') =>
  differences(then, now)
    .filter((part) => part.kind === 'equal' || part.kind === kind)
    .map(({ words }) => words)
    .join('')

test('what is equal and removed are the old words, what is equal and added the new', () => {
  const rejoin = (then: string, now: string) => {
    expect(wordsOf(then, now, 'removed')).toBe(then)
    expect(wordsOf(then, now, 'added')).toBe(now)
  }
  fc.assert(fc.property(texts, texts, rejoin))
})

test('two texts that differ have a difference', () => {
  fc.assert(
    fc.property(
      texts,
      texts,
      (then, now) => differences(then, now).every(({ kind }) => kind === 'equal') === (then === now),
    ),
  )
})

const numbered = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`).join(' ')

test('texts too long to compare are removed and added as a whole, but for their equal ends', () => {
  const [then, now] = [numbered(1100, 'a'), numbered(1100, 'b')]
  expect(drawn(`So ${then}!`, `So ${now}!`)).toBe(`So [-${then}][+${now}]!`)
})

test('texts of a thousand words are compared', () => {
  expect(drawn(numbered(900, 'a'), numbered(900, 'b'))).toMatch(/^\[-a0\]\[\+b0\] \[-a1\]\[\+b1\] /)
})
