import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuotationRecord } from '../../src/text/article.ts'
import { foldRepeats } from '../../src/text/repeats.ts'

const span = (exact: string) => ({ start: 0, end: exact.length, exact })

const quotation = (id: string, ...said: readonly string[]): QuotationRecord => ({
  id,
  article: 'a',
  file: 'a.txt',
  url: '/articles/a/',
  kind: 'speech',
  form: 'direct',
  spans: said.map(span),
  sentence: span(said.join(' ')),
  cue: null,
  rule: { code: 'nobody-named' },
  nested: [],
  speaker: null,
  certainty: null,
})

/** Articles under numbers, each with quotations out of few words, so that many are the same. */
const library = fc
  .array(fc.array(fc.constantFrom('We wait.', 'We  wait.', 'No.', 'Caf\u00e9', 'Cafe\u0301'), { maxLength: 5 }))
  .map((articles) =>
    articles.map((said, row) => ({ row, quotations: said.map((words, i) => quotation(`${row}-${i}`, words)) })),
  )

describe('repeats across articles', () => {
  it('lose no quotation, and show none twice', () => {
    fc.assert(
      fc.property(library, (articles) => {
        const shown = foldRepeats(articles).flatMap(({ quotations }) =>
          quotations.flatMap((folded) => [folded.quotation.id, ...folded.also.map(({ id }) => id)]),
        )
        const all = articles.flatMap(({ quotations }) => quotations.map(({ id }) => id))
        expect(shown.toSorted()).toEqual(all.toSorted())
      }),
    )
  })

  it('keep the order of articles, and leave none empty', () => {
    fc.assert(
      fc.property(library, (articles) => {
        const rows = foldRepeats(articles).map(({ row }) => row)
        expect(rows).toEqual(rows.toSorted((a, b) => a - b))
        expect(foldRepeats(articles).every(({ quotations }) => quotations.length > 0)).toBe(true)
      }),
    )
  })

  it('are told of at the first article that prints the words, white space and normal form aside', () => {
    const folded = foldRepeats([
      { row: 'first', quotations: [quotation('a', 'The caf\u00e9 is shut.')] },
      { row: 'second', quotations: [quotation('b', 'The cafe\u0301\nis  shut.')] },
    ])
    expect(folded).toHaveLength(1)
    expect(folded[0]?.quotations[0]?.also).toEqual([{ row: 'second', id: 'b' }])
  })

  it('are not folded within one article', () => {
    const folded = foldRepeats([{ row: 'only', quotations: [quotation('a', 'No.'), quotation('b', 'No.')] }])
    expect(folded[0]?.quotations.map(({ quotation: { id } }) => id)).toEqual(['a', 'b'])
  })

  it.each([
    ['a letter', ['We wait.'], ['we wait.']],
    ['the place where they are interrupted', ['We wait', 'here'], ['We', 'wait here']],
  ])('are none where words differ by %s', (_what, one, other) => {
    const folded = foldRepeats([
      { row: 1, quotations: [quotation('a', ...one)] },
      { row: 2, quotations: [quotation('b', ...other)] },
    ])
    expect(folded).toHaveLength(2)
  })
})
