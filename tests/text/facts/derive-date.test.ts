import { describe, expect, test } from 'vitest'
import { calendarDate, dateFromPath, dateFromText } from '../../../src/text/facts/derive-date.ts'

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

describe('the path of a file', () => {
  test.each([
    ['2011-06-14-border.txt', '2011-06-14'],
    ['20110614_border.txt', '2011-06-14'],
    ['2011/06/14.txt', '2011-06-14'],
    ['post/2015-08-ferries.txt', '2015-08'],
  ])('%s says %s', (file, date) => expect(dateFromPath(file)).toBe(date))

  test.each(['000_b0c66e1cdcc379da.txt', '1234-56-78.txt', 'room-2011-06.txt', '201106141.txt'])(
    '%s says nothing',
    (file) => {
      expect(dateFromPath(file)).toBeUndefined()
    },
  )
})

describe('the top of a text', () => {
  test.each([
    ['MERRIN, Nov. 6, 2014 (Inland Wire) — A court ruled.', '2014-11-06'],
    ['A headline\n14 June 2011\nThe lead.', '2011-06-14'],
    ['A headline\nJune 14th, 2011', '2011-06-14'],
    ['LISSING, 2011-06-14 - A court ruled.', '2011-06-14'],
  ])('%j says %s', (text, date) => expect(dateFromText(text)).toBe(date))

  test('a date in the prose is not the date of the article', () => {
    expect(
      dateFromText('The bridge was built by the people of the town on 3 May 1911, before the flood.'),
    ).toBeUndefined()
  })

  test('a dateline without a year says nothing', () => {
    expect(dateFromText('MERRIN, Nov. 6 — A court ruled.')).toBeUndefined()
  })
})
