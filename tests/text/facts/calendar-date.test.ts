import { describe, expect, test } from 'vitest'
import { calendarDate, weekdayOf } from '../../../src/text/facts/calendar-date.ts'

describe('a calendar date', () => {
  test.each([
    ['2012-02-29', '2012-02-29'],
    ['2012-02', '2012-02'],
    ['2012', '2012'],
    ['2012-02-29T23:30:00Z', '2012-02-29'],
  ])('%s is %s', (written, date) => expect(calendarDate(written)).toBe(date))

  test.each(['2011-02-29', '2011-00-01', '2011-6-1', '99', '4000-01-01'])('%s is none', (written) => {
    expect(calendarDate(written)).toBeUndefined()
  })
})

test('a day has its weekday, a month has none', () => {
  expect(weekdayOf('2031-03-05')).toBe(3)
  expect(weekdayOf('2031-03')).toBeUndefined()
})
