import { describe, expect, it, test } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import type { TextFormat } from '../../../src/text/article.ts'

/** What is said in a text, each with its speaker. */
function said(
  text: string,
  { format = 'markdown', lang = 'en' }: { format?: TextFormat; lang?: string } = {},
): string[] {
  return analyse(text, { lang, format })
    .quotations.filter(({ kind }) => kind === 'speech')
    .map(({ spans, speaker }) => `${speaker?.name ?? 'nobody'}: ${spans.map(({ exact }) => exact).join(' … ')}`)
}

const table = (cell: string): string => `| month | word |\n| --- | --- |\n| May | ${cell} |\n| June | rain |`

describe('words in marks in a table are nobody’s speech', () => {
  it.each([
    ['one word', '"heavy"'],
    ['a few words', '“too much rain for us”'],
    ['beside others', '40 mm, “heavy”'],
    ['a title', '“What the River Took From Us That Night”'],
    ['a part of a sentence', '“that we never saw so much of it”'],
  ])('%s', (_, cell) => expect(said(table(cell))).toEqual([]))

  it.each<[string, string, TextFormat]>([
    ['of plain text with bars', table('“heavy”'), 'plain'],
    ['of plain text with tabs', 'May\t40 mm\t“light”\nJune\t120 mm\t“heavy”', 'plain'],
    ['without bars at its ends', 'month | word\n--- | ---\nMay | “heavy”', 'markdown'],
  ])('in one %s', (_, text, format) => expect(said(text, { format })).toEqual([]))

  it('in a language whose words are not known', () => {
    expect(said(table('„heftig“'), { lang: 'de' })).toEqual([])
  })

  it('though a cell beside it says that somebody spoke', () => {
    expect(said('| who | words |\n| --- | --- |\n| Ada Brook said | “heavy” |')).toEqual([])
  })
})

describe('words in marks in a table are speech', () => {
  it('where the cell says who spoke', () => {
    expect(said(table('Ada Brook called it “a disgrace to us all”'))).toEqual(['Ada Brook: a disgrace to us all'])
  })

  it.each([
    ['with its stop', '“We never stopped.”'],
    ['without one', '“We never saw so much water here”'],
    ['in a script without capitals', '“我们从来没有停过。”'],
  ])('where they are a sentence %s', (_, cell) => expect(said(table(cell))).toHaveLength(1))
})

test.each([
  ['below the table', `${table('"light"')}\n\n“Heavy,” said Ada Brook.`],
  ['in a line with one bar', 'Rain | Merrin: Ada Brook called it “heavy.”'],
  ['below a line with a tab', 'Merrin\tMay 3\n\nAda Brook called the rain “heavy.”'],
  ['after a tab that indents', '\tAda Brook called the rain “heavy.”\n\tShe left.'],
])('words in marks %s are not in it', (_, text) => {
  expect(said(text, { format: 'plain' }).map((words) => words.toLowerCase().replace(/[,.]$/, ''))).toEqual([
    'ada brook: heavy',
  ])
})

test('a table with thousands of rows takes time that grows with it', () => {
  expect(said(`| a | b |\n| --- | --- |\n${'| May | “heavy” |\n'.repeat(3_000)}`, { format: 'plain' })).toEqual([])
})
