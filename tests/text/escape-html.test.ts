import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml } from '../../src/text/escape-html.ts'

test('what would open or close an element, an attribute or a reference is written as a reference', () => {
  expect(escapeHtml('<a href="/?a=1&b=2">')).toBe('&lt;a href=&quot;/?a=1&amp;b=2&quot;&gt;')
})

test('any text is read back as it was, and holds nothing that begins markup', () => {
  const read = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const isSafe = (text: string) => {
    const html = escapeHtml(text)
    return read(html) === text && !/[<>"]|&(?!(?:amp|lt|gt|quot);)/.test(html)
  }
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', '&', 'a', ';', 'lt') }), isSafe))
})
