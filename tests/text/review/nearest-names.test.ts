import { expect, test } from 'vitest'
import { nearestNames } from '../../../src/text/review/nearest-names.ts'

const text = 'Ann Hale met Bo Lindt. “Cora Flint is late,” said Hale. Dan Moor left.'
const words = { start: text.indexOf('Cora'), end: text.indexOf(',”') }
const named = (...names: readonly string[]) =>
  nearestNames(
    text,
    words,
    names.map((name) => ({ name })),
  ).map(({ name }) => name)

test('the nearest name comes first, by a surname alone as well', () => {
  expect(named('Dan Moor', 'Bo Lindt', 'Ann Hale')).toEqual(['Bo Lindt', 'Ann Hale', 'Dan Moor'])
})

test('who is only spoken of in the words comes last', () => {
  expect(named('Cora Flint', 'Dan Moor')).toEqual(['Dan Moor', 'Cora Flint'])
})
