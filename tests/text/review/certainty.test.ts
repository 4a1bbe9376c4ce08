import { expect, test } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import type { Quotation } from '../../../src/text/article.ts'
import { certaintyOf } from '../../../src/text/review/certainty.ts'

const first = (text: string): Quotation => {
  const [quotation] = analyse(text, { lang: 'en' }).quotations
  if (quotation === undefined) throw new TypeError('no quotation')
  return quotation
}

test('a name is surer than a pronoun, and a pronoun than nobody', () => {
  const named = first('“We will stay in Ormsby,” said Ann Hale.')
  const pronoun = first('Ann Hale came home with Eve Moss. “We will stay in Ormsby,” she said.')
  const nobody = first('The sign read well. “We will stay in Ormsby, whatever comes.”')
  expect(certaintyOf(named)).toBeGreaterThan(certaintyOf(pronoun))
  expect(certaintyOf(pronoun)).toBeGreaterThan(certaintyOf({ ...nobody, kind: 'speech', speaker: null }))
})

test('what the analysis has measured goes before all else', () => {
  expect(certaintyOf({ ...first('“We will stay,” said Ann Hale.'), certainty: 0.31 })).toBe(0.31)
})
