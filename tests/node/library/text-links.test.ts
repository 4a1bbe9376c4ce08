import { expect, test } from 'vitest'
import { findLinks } from '../../../src/node/library/text-links.ts'

const hrefs = (text: string) => findLinks(text).map(({ href }) => href)

test('an address stands without the sentence’s own marks', () => {
  expect(hrefs('See https://a.example/b, and (https://c.example/d_(e)) or https://f.example/g?h=1.')).toEqual([
    'https://a.example/b',
    'https://c.example/d_(e)',
    'https://f.example/g?h=1',
  ])
})

test('Markdown’s link has its words, an address in angles its address', () => {
  expect(findLinks('The [ferry *times*](<https://a.example/t> "Times") and <mailto:pier@b.example>.')).toEqual([
    { words: 'ferry *times*', href: 'https://a.example/t' },
    { words: 'mailto:pier@b.example', href: 'mailto:pier@b.example' },
  ])
})

test('an address is listed once', () => {
  expect(findLinks('[Times](https://a.example/t) at https://a.example/t')).toHaveLength(1)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//host.example/x',
  'https://',
  'file:///etc/passwd',
])('no other scheme is followed: %s', (address) => {
  expect(findLinks(`[press](${address}) and <${address}>`)).toEqual([])
})

test('many brackets take no time', () => {
  expect(findLinks(`${'['.repeat(100_000)}](${'('.repeat(100_000)}`)).toEqual([])
})
