import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import type { TextFormat } from '../../../src/text/article.ts'
import { findProse } from '../../../src/text/prose/find-prose.ts'
import { anyText } from '../../support/any-text.ts'

const readAs = (format: TextFormat) => (text: string) => {
  const { words, blocks } = findProse(text, format).prose
  return blocks.map(({ start, end }) => words.slice(start, end).replace(/ +/g, ' ')).join('\n')
}

const markdown = readAs('markdown')
const plain = readAs('plain')

describe('Markdown', () => {
  it.each([
    [
      'emphasis',
      '**Ada Brook:** We *will* stay, ~~not~~ un**believ**ably.',
      'Ada Brook: We will stay, not unbelievably.',
    ],
    ['links', 'Read [the plan](https://example.org "The “great” plan") and [more][1].', 'Read the plan and more.'],
    ['images', 'See ![a picture of “the bridge”](b.png).', 'See .'],
    ['tags', 'See <a href="https://example.org">the <b>map</b></a>.', 'See the map.'],
    ['comments', 'We stay. <!-- “Never.” --> They go. %% ask\nhim %%', 'We stay. They go.'],
    ['a block of HTML', '<div class="x">\nWe stay.\n</div>', 'We stay.'],
    ['code', '`We` stay.\n\n```js\nlet a = 1\n```', 'We stay.\nlet a = 1'],
    ['escapes', 'They laughed. \\[laughter\\]', 'They laughed. [laughter]'],
    ['footnotes', 'We stay.[^1]\n\n[^1]: They did.', 'We stay.\nThey did.'],
    ['tables', '| who | what |\n| --- | ---- |\n| Ada | a map |', 'who what\nAda a map'],
    ['quoted paragraphs', '> We stay here.\n>\n> She left.', 'We stay here.\nShe left.'],
    ['wikilinks', 'Said [[people/cora|Cora Flint]] of [[Merrin]]. ![[map.png]]', 'Said Cora Flint of Merrin.'],
    ['highlights', 'The ==old== bridge', 'The old bridge'],
    ['callouts', '> [!note] We stay.', 'We stay.'],
  ])('reads %s without their marks', (_, text, words) => {
    expect(markdown(`${text}\n\n[1]: https://example.org`)).toBe(words)
  })

  it('finds no mark in code', () => {
    expect(markdown('`a == b == c`')).toBe('a == b == c')
  })

  it.each([
    ['#', '# What was decided #\n\nNothing.'],
    ['===', 'What was decided\n===\n\nNothing.'],
    ['---', 'What was decided\n---\n\nNothing.'],
  ])('has headings marked by %s', (_, text) => {
    const { blocks } = findProse(text, 'markdown')
    expect(blocks.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['heading', 'What was decided'],
      ['paragraph', 'Nothing.'],
    ])
  })

  it('keeps a line break that is meant', () => {
    expect(markdown('We stay on the quay of Upper Tolve tonight,  \nand we go.')).toContain('\n')
  })
})

describe('a wiki', () => {
  const wiki = (text: string) => plain(`${text}\n[[Category:Bridges]]\n== Sources ==`)

  it.each([
    ['bold and italic words', "'''Korvath''' in ''The Post''", 'Korvath in The Post'],
    [
      'links',
      'by [[w:Bo Lindt|Bo Lindt]] of [[Merrin]] in [https://example.org the Post]',
      'by Bo Lindt of Merrin in the Post',
    ],
    ['templates in a sentence', 'Mayor {{w|Cora Flint}} spoke', 'Mayor Cora Flint spoke'],
    [
      'templates by themselves',
      '{{date|March 3, 2031}}\n* {{source|title="We stay"|{{lang|en}}}}\nWe stay.',
      'We stay.',
    ],
    ['sources', 'We stay.<ref>{{cite|title="No"}}</ref>', 'We stay.'],
  ])('is read without the marks of %s', (_, text, words) => expect(wiki(text)).toBe(`${words}\nSources`))

  it('is only what is plainly one', () => {
    expect(plain("She said [[so]] and ''so''.")).toBe("She said [[so]] and ''so''.")
  })
})

describe('the number of a note', () => {
  it.each([
    ['“We stay.”[12] said Ada.', '“We stay.” said Ada.'],
    ['“We stay.[3][4]” They go.', '“We stay.” They go.'],
    ['She left.^406 He stayed.', 'She left. He stayed.'],
    ['She left.¹² He stayed.', 'She left. He stayed.'],
  ])('is not read in %s', (text, words) => expect(plain(text)).toBe(words))

  it.each(['10^6 people', '4 km² of land', '[12] A book.', 'in a[0] and b'])('is not seen in %s', (text) => {
    expect(plain(text)).toBe(text)
  })

  it('stands in the way of no speaker', () => {
    const { quotations } = analyse('“We will stay on the quay.”[12] said Ada Brook.', { lang: 'en' })
    expect(quotations[0]?.speaker?.name).toBe('Ada Brook')
    expect(quotations[0]?.sentence.exact).toBe('“We will stay on the quay.”[12] said Ada Brook.')
  })
})

test('words in marks inside markup are no quotation', () => {
  const text = 'Ada said “We stay.” %% She said “money” %% [plan](x "The “great” plan") ![“No”](y) <!-- “Go” -->'
  const { quotations } = analyse(text, { lang: 'en', format: 'markdown' })
  expect(quotations.map(({ spans }) => spans[0]?.exact)).toEqual(['We stay.'])
})

test('a quotation holds what is printed, the marks within it included', () => {
  const text = '“We **will** stay,” said **Ann Hale**.'
  const [quotation] = analyse(text, { lang: 'en', format: 'markdown' }).quotations
  expect(quotation?.spans[0]?.exact).toBe('We **will** stay,')
  expect(quotation?.speaker?.mention.exact).toBe('Ann Hale')
})

const markedPieces = [
  '%%',
  '<!--',
  '-->',
  '\n',
  '**',
  '[[',
  ']]',
  '{{',
  '}}',
  "'''",
  '](',
  '> ',
  '| ',
  '`',
  '- ',
  'w-\n',
  '12\n',
  '\f',
  '“',
  '”',
  'said Ada ',
]

describe('for any text', () => {
  const holds = (check: (text: string, format: TextFormat) => void) =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom(...markedPieces)), { maxLength: 20 }),
        fc.constantFrom<TextFormat>('plain', 'markdown'),
        (pieces, format) => check(pieces.join(''), format),
      ),
      { numRuns: 300 },
    )

  it('asides stand in order and apart', () => {
    holds((text, format) => {
      const bounds = findProse(text, format).asides.flatMap(({ start, end }) => [start, end])
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      expect(bounds.every((place) => place >= 0 && place <= text.length)).toBe(true)
    })
  })

  it('every word of the prose stands where it says', () => {
    holds((text, format) => {
      const { prose } = findProse(text, format)
      for (const { 0: words, index } of prose.words.matchAll(/\S/gu)) {
        const { start, end } = prose.toText({ start: index, end: index + words.length })
        expect(text.slice(start, end)).toBe(words)
      }
    })
  })

  it('quotations are slices of the text', () => {
    holds((text, format) => {
      for (const { spans, sentence } of analyse(text, { lang: 'en', format }).quotations) {
        for (const span of [...spans, sentence]) expect(span.exact).toBe(text.slice(span.start, span.end))
      }
    })
  })
})
