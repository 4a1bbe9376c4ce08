import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuotationRecord } from '../../src/text/article.ts'
import { scoreOf } from '../../src/text/score.ts'
import { textSpan, type Span } from '../../src/text/span.ts'

const text = 'Rain again. '.repeat(50)
const span = (exact: string) => textSpan(exact, { start: 0, end: exact.length })

/** Words of somebody, or of nobody, at some places of the text. */
function quotation(name: string | null, places: readonly Span[], kind: QuotationRecord['kind'] = 'speech') {
  const speaker =
    name === null
      ? null
      : ({ name, mention: span(name), basis: 'named', type: 'person', slug: null, corrected: false } as const)
  const start = places[0]?.start ?? 0
  const record: QuotationRecord = {
    id: `${name ?? 'nobody'}${start}`,
    article: 'rain',
    file: 'rain.txt',
    url: '/articles/rain/',
    kind,
    form: 'direct',
    spans: places.map((place) => textSpan(text, place)),
    sentence: span(text),
    cue: null,
    rule: { code: 'nobody-named' },
    nested: [],
    speaker,
    certainty: null,
  }
  return record
}

const places = fc.array(
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { minLength: 1, maxLength: 4 },
)
const somebody = fc.option(fc.constantFrom('Ada Brook', 'Lee Moss', 'Ivo Sand'), { nil: null })
const kinds = fc.constantFrom('speech', 'other')
const manyQuotations = fc.array(
  fc.tuple(somebody, places, kinds).map(([name, spans, kind]) => quotation(name, spans, kind)),
)

describe('the score of an article', () => {
  it('has every bar within the article, and none without length', () => {
    fc.assert(
      fc.property(manyQuotations, (quotations) => {
        for (const { start, length } of scoreOf(text.length, quotations).flatMap(({ bars }) => bars)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThanOrEqual(1)
          expect(start + length).toBeLessThanOrEqual(1000)
        }
      }),
    )
  })

  it('has a bar for each span of speech, and counts each quotation once', () => {
    fc.assert(
      fc.property(manyQuotations, (quotations) => {
        const speech = quotations.filter(({ kind }) => kind === 'speech')
        const rows = scoreOf(text.length, quotations)
        expect(rows.flatMap(({ bars }) => bars)).toHaveLength(speech.flatMap(({ spans }) => spans).length)
        expect(rows.reduce((sum, row) => sum + row.quotations, 0)).toBe(speech.length)
      }),
    )
  })

  it('has a row for each speaker, in the order in which they are heard, with nobody last', () => {
    const at = (start: number) => [{ start, end: start + 10 }]
    const rows = scoreOf(text.length, [
      quotation(null, at(0)),
      quotation('Lee Moss', at(20)),
      quotation('Ada Brook', at(40)),
      quotation('Lee Moss', at(60)),
    ])
    expect(rows.map(({ name, quotations }) => [name, quotations])).toEqual([
      ['Lee Moss', 2],
      ['Ada Brook', 1],
      [null, 1],
    ])
  })

  it('shows the middle of the text in the middle', () => {
    const [row] = scoreOf(text.length, [quotation('Ada Brook', [{ start: text.length / 2, end: text.length }])])
    expect(row?.bars).toMatchObject([{ start: 500, length: 500 }])
  })

  it('shows words at the very end', () => {
    const end = text.length
    const [row] = scoreOf(end, [quotation('Ada Brook', [{ start: end - 1, end }])])
    expect(row?.bars[0]?.start).toBeLessThan(1000)
  })

  it('is empty where nobody speaks', () => {
    expect(scoreOf(0, [])).toEqual([])
    expect(scoreOf(text.length, [quotation('Ada Brook', [{ start: 0, end: 9 }], 'other')])).toEqual([])
  })
})
