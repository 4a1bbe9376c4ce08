import { expect, test } from 'vitest'
import { dateOrder } from '../../../src/text/facts/date-order.ts'

test.each([
  ['It came on 27/11/2031 and left on 03/12/2031.', undefined, 'day-first'],
  ['It came on 11/27/2031.', 'de', 'month-first'],
  ['Wednesday, 05/03/2031', undefined, 'day-first'],
  ['It came on 5 March 2031.', undefined, 'day-first'],
  ['It came on March 5, 2031.', undefined, 'month-first'],
  ['Nothing is dated.', 'fr', 'day-first'],
  ['Nothing is dated.', 'pt-BR', 'day-first'],
  ['Nothing is dated.', 'en-US', 'month-first'],
  ['Nothing is dated.', 'en-GB', 'day-first'],
] as const)('%j in %s is written %s', (text, lang, order) => expect(dateOrder(text, lang)).toBe(order))

test.each([
  ['Nothing is dated.', 'en'],
  ['Nothing is dated.', undefined],
  ['It came on 27/11/2031 and left on 12/27/2031.', undefined],
])('%j in %s is written nobody knows how', (text, lang) => expect(dateOrder(text, lang)).toBeUndefined())
