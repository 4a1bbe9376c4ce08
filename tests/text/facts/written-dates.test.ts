import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates, readDate } from '../../../src/text/facts/written-dates.ts'

const datesIn = (words: string) => findDates(words).map(({ date }) => date)

describe('a written date', () => {
  test.each([
    ['5 March 2031', '2031-03-05'],
    ['5th of March, 2031', '2031-03-05'],
    ['March 5, 2031', '2031-03-05'],
    ['Mar. 5th 2031', '2031-03-05'],
    ['05-Mar-2031', '2031-03-05'],
    ['2031-03-05', '2031-03-05'],
    ['2031/3/5', '2031-03-05'],
    ['31. August 2031', '2031-08-31'],
    ['5.3.2031', '2031-03-05'],
    ['le 1er mars 2031', '2031-03-01'],
    ['5 de marzo de 2031', '2031-03-05'],
    ['5 de março de 2031', '2031-03-05'],
    ['5 marzo 2031', '2031-03-05'],
    ['5 maart 2031', '2031-03-05'],
    ['5 marca 2031', '2031-03-05'],
    ['5 марта 2031', '2031-03-05'],
    ['2031. március 5.', '2031-03-05'],
    ['2031年3月5日', '2031-03-05'],
    ['2031년 3월 5일', '2031-03-05'],
    ['27/11/2031', '2031-11-27'],
    ['11/27/2031', '2031-11-27'],
    ['05/05/2031', '2031-05-05'],
    ['March 2031', '2031-03'],
    ['marzo de 2031', '2031-03'],
    ['31 February 2031', '2031-02'],
  ])('%s is %s', (words, date) => expect(datesIn(words)).toEqual([date]))

  test.each(['5 marbles 2031', 'room 2031', '5 March', '12:30', '1.5.0.2031', '99/99/2031'])('%s is none', (words) =>
    expect(datesIn(words)).toEqual([]),
  )

  test('that may be read both ways leaves the year', () => {
    expect(findDates('03/04/2031')).toMatchObject([{ date: '2031', readings: ['2031-04-03', '2031-03-04'] }])
  })

  test('is read as its weekday wants it, in any language', () => {
    expect(datesIn('Thursday, 03/04/2031')).toEqual(['2031-04-03'])
    expect(datesIn('mardi 03/04/2031')).toEqual(['2031-03-04'])
  })

  test('is read in the order that is given', () => {
    expect(findDates('03/04/2031', 'day-first')[0]?.date).toBe('2031-04-03')
    expect(findDates('03/04/2031', 'month-first')[0]?.date).toBe('2031-03-04')
  })
})

describe('a field', () => {
  test.each([
    ['2031-03-03T09:00', '2031-03-03'],
    ['March 3, 2031', '2031-03-03'],
    ['Mon, 3 Mar 2031 09:14:02 +0100', '2031-03-03'],
    ['Jan 12, 2021, 10:05am ET', '2021-01-12'],
    ['Thursday 5 March 2031 10:05', '2031-03-05'],
    ['20210112', '2021-01-12'],
    ['2031', '2031'],
  ])('%s says %s', (field, date) => expect(readDate(field)).toBe(date))

  test.each(['03/04/2031', 'about March 2031', 'last week', '3 March 2031 to 5 March 2031', '20211301', ''])(
    '%j says nothing for sure',
    (field) => expect(readDate(field)).toBeUndefined(),
  )
})

test('dates stand where they say, in order, and none inside another', () => {
  const piece = fc.constantFrom('5', '12', ' March ', 'mars ', '2031', '-', '/', ', ', '. ', 'on ', '年3月', '日')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const words = pieces.join('')
      let end = 0
      for (const date of findDates(words)) {
        expect(date.start).toBeGreaterThanOrEqual(end)
        expect(date.end).toBeLessThanOrEqual(words.length)
        end = date.end
      }
    }),
  )
})
