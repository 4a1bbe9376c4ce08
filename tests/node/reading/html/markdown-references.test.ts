import { describe, expect, it, test } from 'vitest'
import { analyse } from '../../../../src/text/analyse.ts'
import { findProse } from '../../../../src/text/prose/find-prose.ts'
import { decodeMarkdown } from '../../../../src/node/reading/html/markdown-references.ts'

const read = (text: string): string => findProse(decodeMarkdown(text), 'markdown').prose.words

describe('a character reference in Markdown is read as its character', () => {
  it.each([
    ['by name', 'Fish &amp; chips &mdash; caf&eacute;', 'Fish & chips — café'],
    ['by number', '&#8220;We stay,&#8221; she said.', '“We stay,” she said.'],
    ['by hexadecimal number', 'don&#x2019;t', 'don’t'],
    ['as a space that does not break', '40&nbsp;mm', '40\u00a0mm'],
    [
      'in emphasis and links',
      '**Fish &amp; chips** at [Brook &amp; Daughters](b.html)',
      'Fish & chips at Brook & Daughters',
    ],
    ['in a heading', '# Fish &amp; chips', 'Fish & chips'],
    ['though it would be a mark', '&#42;all&#42; of &lt;b&gt;them&lt;/b&gt;', '*all* of <b>them</b>'],
    ['once', 'It says &amp;lt; there.', 'It says &lt; there.'],
    ['in a cell', '| a | b |\n| --- | --- |\n| x &#124; y | z &amp; w |', 'a b \n x | y z & w'],
  ])('%s', (_, text, words) => expect(read(text).replace(/ +/g, ' ').replace('\n\n', '\n').trim()).toBe(words))
})

describe('it stays as it is written', () => {
  it.each([
    ['in code', 'Write `&amp;` for it.'],
    ['in a block of code', '```\n&amp;\n```'],
    ['in an address', 'See [them](https://example.org?a=1&amp;b=2 "A &quot;title&quot;").'],
    ['where it is none', 'Ben&Jerry; and AT&T and &nosuchname; and &#10;'],
  ])('%s', (_, text) => expect(decodeMarkdown(text)).toBe(text))
})

test('the spans of a quotation in decoded marks hold its words', () => {
  const text = decodeMarkdown('&ldquo;Fish &amp; chips are back,&rdquo; said Ada Brook of Brook &amp; Daughters.')
  const [quotation] = analyse(text, { lang: 'en', format: 'markdown' }).quotations
  expect(quotation?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Fish & chips are back,'])
  expect(quotation?.speaker?.name).toBe('Ada Brook')
})

test('a long text is decoded in time that grows with it', () => {
  const text = 'Fish &amp; *chips* are back.\n\n'.repeat(10_000)
  expect(decodeMarkdown(text)).not.toContain('&amp;')
})
