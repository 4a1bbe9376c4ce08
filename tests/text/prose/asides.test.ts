import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import { findAsides, withoutAsides } from '../../../src/text/prose/asides.ts'
import { anyText } from '../../support/any-text.ts'

const prose = (text: string) => withoutAsides(text, findAsides(text, 'markdown'))

test('a comment of Markdown is no prose', () => {
  expect(prose('We stay. %% ask\nhim %% They go. <!-- “Never.” --> So.')).toBe(
    `We stay. ${' '.repeat(6)}\n${' '.repeat(6)} They go. ${' '.repeat(17)} So.`,
  )
})

test('words in marks inside a comment are no quotation', () => {
  const text = '“We will stay,” said Ann Hale. %% She said “money” to Bo Lindt. %%'
  const quoted = (format: 'plain' | 'markdown') =>
    analyse(text, { lang: 'en', format }).quotations.map(({ spans }) => spans[0]?.exact)
  expect(quoted('markdown')).toEqual(['We will stay,'])
  expect(quoted('plain')).toHaveLength(2)
})

test('a quotation holds what is printed, asides included', () => {
  const text = '“We will <!-- sic --> stay,” said Ann Hale.'
  expect(analyse(text, { lang: 'en', format: 'markdown' }).quotations[0]?.spans[0]?.exact).toBe(
    'We will <!-- sic --> stay,',
  )
})

test('every offset and line break holds without asides', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('%%', '<!--', '-->', '\n')), { maxLength: 9 }), (pieces) => {
      const text = pieces.join('')
      const read = prose(text)
      expect(read).toHaveLength(text.length)
      expect(read.split('\n').map(({ length }) => length)).toEqual(text.split('\n').map(({ length }) => length))
    }),
  )
})
