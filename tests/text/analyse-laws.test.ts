import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'
import type { Quotation } from '../../src/text/article.ts'
import type { TextSpan } from '../../src/text/span.ts'

/** Texts of the pieces that analysis stumbles over, far likelier than letters at random to break it. */
const pieces = [
  '"',
  "'",
  "''",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  '`',
  ' ',
  '\n',
  '\n\n',
  '. ',
  ', ',
  '? ',
  'she said',
  'Ada Brook',
  'said',
  'He',
  'the ',
  'U.S.',
  'so-called ',
  '5\'9"',
  '# ',
  '…',
  '—',
  '(',
  ')',
  '\ud83d',
  '\u202e',
  '‍',
  '的',
  'was',
  'called ',
  '\nQ: ',
  '\nA: ',
  '\nAda Brook: ',
  '[00:12] ',
  'I said, ',
  ',,',
  '\n—¿',
  ' —dijo ',
]
const knottyText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), knottyText)
const anyLang = fc.constantFrom('en', 'en-GB', 'fr', 'es', 'zh', '', 'x')

const spansOf = (quotations: readonly Quotation[]): TextSpan[] => quotations.flatMap(({ spans }) => spans)

function holds(check: (text: string, quotations: readonly Quotation[]) => void): void {
  fc.assert(
    fc.property(anyText, anyLang, (text, lang) => check(text, analyse(text, { lang }).quotations)),
    { numRuns: 300 },
  )
}

describe('for any text', () => {
  it('every span holds the words that stand there', () => {
    holds((text, quotations) => {
      for (const { spans, sentence, cue, nested, speaker } of quotations) {
        for (const span of [
          ...spans,
          sentence,
          ...nested,
          ...(cue ? [cue] : []),
          ...(speaker ? [speaker.mention] : []),
        ]) {
          expect(span.exact).toBe(text.slice(span.start, span.end))
          expect(span.end).toBeGreaterThan(span.start)
        }
      }
    })
  })

  it('content spans stand in order and do not overlap, but for those in turns', () => {
    holds((_, quotations) => {
      for (const isTurn of [true, false]) {
        const alike = quotations.filter(({ label }) => (label !== undefined) === isTurn)
        const bounds = spansOf(alike).flatMap(({ start, end }) => [start, end])
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      }
    })
  })

  it('what is nested lies inside its quotation', () => {
    holds((_, quotations) => {
      for (const { spans, nested } of quotations) {
        for (const { start, end } of nested)
          expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true)
      }
    })
  })

  it('blocks stand in order, inside the text, and hold every letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = analyse(text, { lang: 'en' })
        const bounds = blocks.flatMap(({ start, end }) => [start, end])
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
        let outside = text
        for (const { start, end } of blocks.toReversed()) outside = outside.slice(0, start) + outside.slice(end)
        expect(outside).not.toMatch(/\p{L}/u)
      }),
    )
  })

  it('the same text gives the same answer', () => {
    holds((text, quotations) => {
      const lang = quotations.length > 0 ? 'en' : 'fr'
      expect(analyse(text, { lang })).toEqual(analyse(text, { lang }))
    })
  })
})

describe('no text takes long', () => {
  const seconds = (text: string): number => {
    // Time of this process, so that a busy machine does not fail the test.
    const start = process.cpuUsage()
    analyse(text, { lang: 'en' })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000_000
  }

  it.each([
    ['10,000 marks in one line', '"a '.repeat(10_000)],
    ['10,000 opening marks', '“a '.repeat(10_000)],
    ['10,000 marks inside each other', `${'“a ‘b '.repeat(5000)}${'’ ”'.repeat(5000)}`],
    ['1 MB without a space', 'a'.repeat(1_000_000)],
    ['1 MB of capitals', 'A'.repeat(1_000_000)],
    ['1 MB of apostrophes', "'".repeat(1_000_000)],
    ['1 MB of full stops', '.'.repeat(1_000_000)],
    ['1 MB of spaces', ' '.repeat(1_000_000)],
    ['1 MB of single letters', 'A '.repeat(500_000)],
    ['1 MB of names', 'Ada Brook '.repeat(100_000)],
    ['1 MB of short paragraphs', 'a\n'.repeat(500_000)],
    ['10,000 short quotations', '“No,” he said. '.repeat(10_000)],
    ['50,000 paragraphs that open and never close', '“We will rebuild.\n\n'.repeat(50_000)],
    ['1 MB of labels', 'Ada Brook: Is it? '.repeat(55_000)],
    ['60,000 lines that might be labels', 'A b c d e f g, (h) (i) j\n'.repeat(60_000)],
    ['10,000 turns', 'Ada Brook: Is it? I said, “No.”\n'.repeat(10_000)],
    ['1 MB of tags', '<a b="'.repeat(160_000)],
  ])('%s', { timeout: 60_000 }, (_, text) => expect(seconds(text)).toBeLessThan(2))
})

describe('a text without a full stop', () => {
  it('keeps of its one sentence what stands near each quotation', () => {
    const text = 'word “quoted bit” said Ann Lee then '.repeat(400)
    const { quotations } = analyse(text, { lang: 'en' })
    expect(quotations.length).toBeGreaterThan(300)
    expect(quotations.every(({ sentence, spans }) => sentence.exact.includes(spans[0]?.exact ?? '?'))).toBe(true)
    expect(Math.max(...quotations.map(({ sentence }) => sentence.exact.length))).toBeLessThan(2000)
  })
})
