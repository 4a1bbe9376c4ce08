import { expect, test } from 'vitest'
import { nameJoins } from '../../../src/text/people/name-joins.ts'
import { bearersOf, voice } from './voices.ts'

const joins = nameJoins(
  bearersOf([
    voice(1, 'Ann Hale'),
    voice(2, 'Hale', { quotations: 3 }),
    voice(3, 'Sen. Ann Hale'),
    voice(4, 'Vincent Moss'),
    voice(5, 'Vincent Moss'),
    voice(6, 'V. Moss'),
  ]),
)

test('joins are told with the least sure first', () => {
  expect(joins.map(({ other }) => other)).toEqual(['V. Moss', 'Hale', 'Sen. Ann Hale'])
})

test('a join tells the name, the ground and how much hangs on it', () => {
  expect(joins[1]).toEqual({
    name: 'Ann Hale',
    other: 'Hale',
    ground: 'only-bearer',
    sureness: 0.93,
    quotations: 3,
    articles: 1,
  })
})
