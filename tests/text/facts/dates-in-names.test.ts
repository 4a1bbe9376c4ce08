import { describe, expect, test } from 'vitest'
import { dateInPath } from '../../../src/text/facts/dates-in-names.ts'

describe('the path of a file', () => {
  test.each([
    ['2011-06-14-border.txt', '2011-06-14'],
    ['20110614_border.txt', '2011-06-14'],
    ['2011/06/14.txt', '2011-06-14'],
    ['2011/6/14.txt', '2011-06-14'],
    ['nyt_2016-03-05_polls.txt', '2016-03-05'],
    ['Wire - Shares fall - 12 Jan 2021.txt', '2021-01-12'],
    ['0028.1999-12-17.farmer.txt', '1999-12-17'],
    ['2011_06_14.md', '2011-06-14'],
    ['article_20110614123000.txt', '2011-06-14'],
    ['AFP20160305.txt', '2016-03-05'],
    ['June 14, 2011.txt', '2011-06-14'],
    ['4. März 2031 Brücke.txt', '2031-03-04'],
    ['5-mars-2031.txt', '2031-03-05'],
    ['polls-25-03-2016.txt', '2016-03-25'],
    ['14.06.2011 border.txt', '2011-06-14'],
    ['2031-03-10/export.txt', '2031-03-10'],
    ['2030/2031-03-10.txt', '2031-03-10'],
    ['1896-01-09-letter.txt', '1896-01-09'],
    ['post/2015-08-ferries.txt', '2015-08'],
    ['2011/06/border.txt', '2011-06'],
    ['March_2016_news.txt', '2016-03'],
    ['polls-05-03-2016.txt', '2016'],
    ['2011-12-season.txt', '2011'],
  ])('%s says %s', (file, date) => expect(dateInPath(file)?.date).toBe(date))

  test.each([
    '000_b0c66e1cdcc379da.txt',
    'a20110614b0c.txt',
    '1234-56-78.txt',
    '201106141.txt',
    '00012345.txt',
    'room-2011-06.txt',
    'high-street-12.txt',
    '18051206.txt',
    '2011/border.txt',
  ])('%s says nothing', (file) => expect(dateInPath(file)).toBeUndefined())

  test('a number that the text prints too is none of a calendar', () => {
    expect(dateInPath('2005-09-high-street.txt', 'Fire at 2005-09 High Street')).toBeUndefined()
    expect(dateInPath('1805-12-high-street.txt', 'Fire in the High Street')).toBeUndefined()
  })

  test('a month inside a name counts where the text names its year', () => {
    expect(dateInPath('minutes-2011-06.txt', 'The council met twice in 2011.')?.date).toBe('2011-06')
  })
})
