import { describe, expect, test } from 'vitest'
import { describeSelection, matchContext, plainWords } from '../../../src/text/links/quote-selector.ts'
import { occurrences } from '../../../src/text/links/places.ts'

/** The selector of the words in braces. */
function selectorOf(marked: string) {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  return describeSelection(marked.replace(/[{}]/g, ''), { start, end })
}

const filler = 'abcdefghijklmnopqrstuvwxyz0123456789'

describe('the context of selected words', () => {
  test('is 32 characters on each side', () => {
    expect(selectorOf(`${filler}{word}${filler}`)).toEqual({
      exact: 'word',
      prefix: filler.slice(-32),
      suffix: filler.slice(0, 32),
    })
  })

  test('ends where the text ends', () => {
    expect(selectorOf('He {said} so.')).toEqual({ exact: 'said', prefix: 'He ', suffix: ' so.' })
  })

  test.each([
    ['before', `1${filler}{word}${filler}2${filler}word`, 36 + 1, 36],
    ['after', `word${filler}2{word}${filler}1`, 36 + 1, 36],
  ])('grows until it parts the words from others of the same sound: %s', (_, marked) => {
    const { prefix, suffix } = selectorOf(marked)
    expect(Math.max(prefix.length, suffix.length)).toBe(37)
  })

  test('takes one character more than is alike on the side where more is', () => {
    const { prefix, suffix } = selectorOf(`x${filler}{word}${filler}${filler}y, z${filler}word${filler}${filler}z`)
    expect([prefix.length, suffix.length]).toEqual([37, 73])
  })

  test('grows to no more than two thousand characters where a text repeats itself', () => {
    const { prefix, suffix } = selectorOf(`${'ab '.repeat(1500)}{ab} ${'ab '.repeat(1500)}`)
    expect([prefix.length, suffix.length]).toEqual([2001, 2001])
  })

  test('parts no character of two code units', () => {
    const { prefix, suffix } = selectorOf(`${'🙂'.repeat(20)}x{word}x${'🙂'.repeat(20)}`)
    expect([prefix, suffix]).toEqual([`${'🙂'.repeat(16)}x`, `x${'🙂'.repeat(16)}`])
  })
})

test.each([
  ['aXaXa', 'aXa', [0, 2]],
  ['aaa', 'a', [0, 1, 2]],
  ['abc', 'd', []],
  ['abc', '', []],
])('in "%s" stands "%s" at %j', (text, words, places) => {
  expect([...occurrences(text, words)]).toEqual(places)
})

test('plain words have one kind of white space and one normal form', () => {
  expect(plainWords('Rene\u0301\n\t went  home')).toBe('Ren\u00e9 went home')
})

describe('the context around a place', () => {
  const full = { prefix: `${filler} `.slice(-32), suffix: ` ${filler}`.slice(0, 32) }
  const around = (before: string, after: string, context: Partial<typeof full> = {}) => {
    const text = `${before}word${after}`
    const start = before.length
    return Object.values(matchContext(text, { start, end: start + 4 }, { ...full, ...context }))
  }

  test.each([
    ['the same', `x${filler} `, ` ${filler}x`, [true, true]],
    ['white space aside', `x${filler}\n  `, `\n${filler}x`, [true, true]],
    ['wrapped anew in its midst', `x${filler.replace('x', '\n x')} `, ` ${filler}`, [false, true]],
    ['other words before', `x${filler}! `, ` ${filler}x`, [false, true]],
    ['other words after', `x${filler} `, ` !${filler}x`, [true, false]],
    ['nothing', '', '', [false, false]],
  ])('%s', (_, before, after, expected) => {
    expect(around(before, after)).toEqual(expected)
  })

  test.each([
    ['He said ', ' so.', [true, true]],
    ['And he said ', ' so.', [false, true]],
    ['He said ', ' so. Then', [true, false]],
    [' ', '.', [false, false]],
  ])('that the ends of a text cut fits only there: "%s…%s"', (before, after, expected) => {
    expect(around(before, after, { prefix: 'He said ', suffix: ' so.' })).toEqual(expected)
  })

  test('that had one line break may have grown by an indent', () => {
    const spaced = filler.replaceAll(/(.{6})/g, '$1 ')
    const prefix = spaced.slice(-32)
    expect(around(spaced.replaceAll(' ', '\n   '), '', { prefix, suffix: '' })).toEqual([true, true])
  })
})
