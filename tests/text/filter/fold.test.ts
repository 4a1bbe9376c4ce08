import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldClusters } from '../../../src/text/filter/fold.ts'
import { anyText } from '../../support/any-text.ts'

test.each([
  ['Erdoğan', 'erdogan'],
  ['ÉTÉ e\u0301te\u0301', 'ete ete'],
  ['Straße STRASSE STRAẞE', 'strasse strasse strasse'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['ﬁve ﬄ Ａ１', 'five ffl a1'],
  ['Łódź Ørsted Đặng Œuvre', 'lodz orsted dang oeuvre'],
  ['ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
  ['الحَرْبُ', 'الحرب'],
  ['שָׁלוֹם', 'שלום'],
  ['co\u00adoperate', 'cooperate'],
  ['ｶﾞｯｺｳ', 'ガッコウ'],
  ['한국', '한국'],
  ['𝐰𝐚𝐫', 'war'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folds the shapes of apostrophes, quotation marks and dashes', () => {
  expect(fold('it’s itʼs it`s “a” „b‟ «c» d–e d—e d−e d⁻e d︱e')).toBe(`it's it's it's "a" "b" "c" d-e d-e d-e d-e d-e`)
})

test('keeps the vowel signs of Indic scripts and the voicing marks of Japanese', () => {
  expect([fold('कि') === fold('की'), fold('か') === fold('が')]).toEqual([false, false])
})

test('does not take Cyrillic letters for Latin ones that look alike', () => {
  expect(fold('сор')).not.toBe(fold('cop'))
})

test('knows where each folded character stood', () => {
  const drawn = foldClusters('a🙂ßé\u0301').map(({ folded, start, end }) => `${folded} ${start}-${end}`)
  expect(drawn).toEqual(['a 0-1', '🙂 1-3', 'ss 3-4', 'e 4-6'])
})

test('divides any text into clusters without loss', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        foldClusters(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text)
    }),
  )
})

test('folds what is folded to itself', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
})
