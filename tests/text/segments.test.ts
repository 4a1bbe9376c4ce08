import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segments, type MarkedQuotation } from '../../src/text/segments.ts'
import { textSpan, type Span } from '../../src/text/span.ts'

const text = 'He said “we want “peace” now” twice.'
const inside = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const quotation: MarkedQuotation = {
  id: 'q',
  spans: [textSpan(text, inside('we want “peace” now'))],
  nested: [textSpan(text, inside('peace'))],
}

/** The segments between bars, `q` before quoted ones, `n` before nested ones, `!` before matches. */
function check(block: Span, matches: readonly Span[]): string {
  return segments(block, [quotation], matches)
    .map(({ start, end, quotation: id, nested, match }) => {
      const marks = (id ?? '') + (nested ? 'n' : '') + (match ? '!' : '')
      return `${marks}[${text.slice(start, end)}]`
    })
    .join('')
}

test('cuts where quotations begin and end', () => {
  expect(check({ start: 0, end: text.length }, [])).toBe('[He said “]q[we want “]qn[peace]q[” now][” twice.]')
})

test('cuts a match that runs over a quotation mark', () => {
  expect(check({ start: 0, end: 15 }, [inside('said “we')])).toBe('[He ]![said “]q![we]q[ wan]')
})

test('cuts between matches that touch', () => {
  const matches = [inside('He'), { start: 2, end: 4 }]
  expect(check({ start: 0, end: 6 }, matches)).toBe('![He]![ s][ai]')
})

test('clips what reaches beyond the block', () => {
  expect(check({ start: 12, end: 16 }, [{ start: 0, end: 14 }])).toBe('q![wa]q[nt]')
})

test('tells a turn, its label and a quotation in it apart', () => {
  const talk = 'Ada Brook: I said “no” to it.'
  const at = (words: string) => textSpan(talk, { start: talk.indexOf(words), end: talk.indexOf(words) + words.length })
  const turn = { id: 't', spans: [at('I said “no” to it.')], nested: [], label: at('Ada Brook') }
  const inner = { id: 'q', spans: [at('no')], nested: [] }
  const found = segments({ start: 0, end: talk.length }, [turn, inner], [])
  expect(found.map(({ start, end, ...of }) => [talk.slice(start, end), of.turn, of.quotation])).toEqual([
    ['Ada Brook', 't', null],
    [': ', null, null],
    ['I said “', 't', null],
    ['no', 't', 'q'],
    ['” to it.', 't', null],
  ])
})

test('gives an empty block no segment', () => {
  expect(segments({ start: 3, end: 3 }, [quotation], [{ start: 0, end: 9 }])).toEqual([])
})

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
const spans = fc.array(span, { maxLength: 6 })
const quotations = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), spans, nested: spans }).map(({ id, ...of }) => ({
    id,
    spans: of.spans.map((each) => ({ ...each, exact: '' })),
    nested: of.nested.map((each) => ({ ...each, exact: '' })),
  })),
  { maxLength: 4 },
)

test('rejoins to the block, in order and without an empty segment', () => {
  fc.assert(
    fc.property(span, quotations, spans, (block, of, matches) => {
      let behind = block.start
      for (const { start, end } of segments(block, of, matches)) {
        expect(start).toBe(behind)
        expect(end).toBeGreaterThan(start)
        behind = end
      }
      expect(behind).toBe(block.end)
    }),
  )
})

test('marks each character as the spans around it say', () => {
  fc.assert(
    fc.property(span, quotations, spans, (block, of, matches) => {
      const covers = (places: readonly Span[], at: number) => places.some(({ start, end }) => start <= at && at < end)
      for (const { start, quotation: id, match } of segments(block, of, matches)) {
        expect(match).toBe(covers(matches, start))
        expect(id !== null).toBe(of.some((each) => covers(each.spans, start)))
      }
    }),
  )
})

test('cuts where an aside begins and ends, inside a quotation too', () => {
  const aside = { ...inside('want'), kind: 'markup' as const }
  const cut = segments({ start: 0, end: text.length }, [quotation], [], [aside])
  expect(cut.filter((segment) => segment.aside === 'markup')).toEqual([
    { ...inside('want'), quotation: 'q', turn: null, nested: false, match: false, aside: 'markup' },
  ])
  expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})
