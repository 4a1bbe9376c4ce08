import { describe, expect, it, test } from 'vitest'
import { facetKeys, facets } from '../../../../src/text/filter/facets.ts'
import {
  namedArticleFacets,
  namedQuotationFacets,
  quotationFacetKeys,
} from '../../../../src/text/filter/facets-by-row.ts'
import { fileKinds } from '../../../../src/text/filter/index/columns.ts'
import {
  allMarks,
  articleKey,
  beginningOf,
  dateKey,
  isWordKey,
  quotationKey,
  valueKey,
  wordOf,
} from '../../../../src/text/filter/index/keys.ts'
import { treeKinds } from '../../../../src/text/filter/index/root.ts'

describe('a key of the index', () => {
  it.each(['harbour', '4000', '北'])('stands for a word of the text: %s', (word) => {
    expect([isWordKey(word), wordOf(word)]).toEqual([true, word])
  })

  it.each([...namedQuotationFacets, ...namedArticleFacets])('stands for a word of a name: $key', ({ mark }) => {
    expect([isWordKey(`${mark}harbour`), wordOf(`${mark}harbour`)]).toEqual([true, 'harbour'])
    expect(beginningOf(`${mark}harbour`)).toBe(`${mark}h`)
  })

  it.each(facetKeys)('is no word where it stands for a value: %s', (key) => {
    expect(isWordKey(valueKey(key, 'harbour'))).toBe(false)
  })

  it('is no word where it stands for a date, a quotation or an article', () => {
    const others = [dateKey({ first: '2011-06-01', last: '2011-06-31' }), quotationKey, articleKey('harbour')]
    expect(others.filter(isWordKey)).toEqual([])
  })

  it('is no word with a mark that nothing is known of', () => {
    const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))
    const unknown = controls.filter((mark) => !allMarks.includes(mark))
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.filter((mark) => isWordKey(`${mark}harbour`))).toEqual([])
  })
})

test('every mark is one control character and stands for one thing', () => {
  expect(new Set(allMarks).size).toBe(allMarks.length)
  expect(allMarks.filter((mark) => mark.length !== 1 || mark >= '\u001f')).toEqual([])
})

test('files of different kinds never share a name', () => {
  const kinds = [
    ...Object.values(fileKinds),
    ...Object.values(treeKinds).flatMap((kind) => [kind, `${kind}p`]),
    ...quotationFacetKeys.map((key) => facets[key].valueFiles),
  ]
  expect(new Set(kinds).size).toBe(kinds.length)
})
