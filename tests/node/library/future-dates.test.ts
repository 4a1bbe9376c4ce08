import { expect, test } from 'vitest'
import { futureDates } from '../../../src/node/library/future-dates.ts'

const built = '2031-03-05T23:30:00Z'
const told = (value: string, basis: 'given' | 'derived' = 'derived', part: number | null = null) =>
  futureDates([{ file: 'a.txt', part, date: { value, basis } }], built)

test.each(['2031-03-07', '2031-04', '2032', '2099-01-31'])('%s is told', (date) => {
  expect(told(date)).toMatchObject([{ file: 'a.txt', severity: 'note', what: expect.stringContaining(date) }])
})

test.each(['2031-03-06', '2031-03-05', '2031-03', '2031', '1896-01-09'])('%s is no day to come', (date) => {
  expect(told(date)).toEqual([])
})

test('says who says so, and of which article of a file', () => {
  expect(told('2099', 'given')[0]?.what).toBe('the date, 2099, lies in the future (given)')
  expect(told('2099', 'derived', 3)[0]?.what).toBe('article 3: the date, 2099, lies in the future (derived)')
})

test('an article without a date is none of them', () => {
  expect(futureDates([{ file: 'a.txt', part: null, date: null }], built)).toEqual([])
})
