import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

/** The length of the longest common subsequence, by its definition. */
function common(old: string, fresh: string): number {
  if (old === '' || fresh === '') return 0
  if (old.at(0) === fresh.at(0)) return 1 + common(old.slice(1), fresh.slice(1))
  return Math.max(common(old.slice(1), fresh), common(old, fresh.slice(1)))
}

test('no shorter list of changes leads from one to the other', () => {
  const letters = fc.string({ unit: fc.constantFrom('.', '!', '?'), maxLength: 6 })
  const isShortest = (then: string, now: string) => {
    const equal = differences(then, now).filter(({ kind }) => kind === 'equal')
    expect(equal.map(({ words }) => words).join('')).toHaveLength(common(then, now))
  }
  fc.assert(fc.property(letters, letters, isShortest))
})

describe('of 20,000 words each', () => {
  const words = Array.from({ length: 20_000 }, (_, place) => `word${(place * 7919) % 3001}`)

  test('a few changes are told word by word', () => {
    const edited = words.map((word, place) => (place % 1000 === 500 ? 'other' : word))
    expect(differences(words.join(' '), edited.join(' ')).filter(({ kind }) => kind === 'removed')).toHaveLength(20)
  })

  test('texts with little in common are all removed and all added, without a long search', () => {
    const kinds = (now: readonly string[]) => differences(words.join(' '), now.join(' ')).map(({ kind }) => kind)
    expect(kinds(words.map((word) => `${word}x`))).toEqual(['removed', 'added'])
    expect(kinds(words.toReversed())).toEqual(['removed', 'added'])
  })
})
