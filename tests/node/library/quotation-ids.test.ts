import { expect, test } from 'vitest'
import { quotationIds } from '../../../src/node/library/quotation-ids.ts'
import { shortHash } from '../../../src/node/library/base32.ts'
import { analyse } from '../../../src/text/analyse.ts'
import type { Quotation } from '../../../src/text/article.ts'

const idsOf = (text: string) => quotationIds(text, analyse(text, { lang: 'en' }))

test('an id is the hash of the words and their sentence', () => {
  const sentence = '“We rebuild,” said Ada Brook.'
  expect(idsOf(sentence)).toEqual([shortHash(`We rebuild,\0${sentence}`, 10)])
})

test('white space and normal form make no difference, small letters do', () => {
  const [id] = idsOf('“We drink caf\u00e9 here,” said Ada Brook.')
  expect(idsOf('“We  drink cafe\u0301 here,” said Ada Brook.')).toEqual([id])
  expect(idsOf('“we drink caf\u00e9 here,” said Ada Brook.')).not.toEqual([id])
})

test('an id does not change when other text does', () => {
  const [id] = idsOf('“We rebuild,” said Ada Brook.')
  expect(idsOf('It rained. “We rebuild,” said Ada Brook. Then it stopped.')).toContain(id)
})

test('repeats are told apart by the sentences around them', () => {
  const ids = idsOf('It rained.\n“No,” said Ada Brook.\nIt snowed.\n“No,” said Ada Brook.\nThe sun came out.')
  expect(new Set(ids).size).toBe(2)
  expect(ids.join()).not.toContain('-')
})

test('what is equal even so shares its hash and has a number', () => {
  const ids = idsOf(Array(4).fill('“No,” said Ada Brook.').join('\n'))
  expect(new Set(ids).size).toBe(4)
  expect(ids[2]).toBe(`${ids[1]}-2`)
})

test('a hundred thousand quotations that differ by little have an id each', () => {
  const span = (exact: string) => ({ start: 0, end: exact.length, exact })
  const common = {
    kind: 'speech',
    form: 'direct',
    cue: null,
    rule: { code: 'nobody-named' },
    nested: [],
    speaker: null,
    certainty: null,
  } as const
  const quotations = Array.from({ length: 100_000 }, (_, index): Quotation => {
    const words = `We have ${index % 1000} ships in port ${Math.floor(index / 1000)}.`
    return { ...common, spans: [span(words)], sentence: span(`“${words}”`) }
  })
  expect(new Set(quotationIds('', { blocks: [], asides: [], named: [], quotations })).size).toBe(100_000)
})
