import { describe, expect, test } from 'vitest'
import { dateOfLine, isDateLine, labelledDate } from '../../../src/text/facts/date-lines.ts'

describe('a line', () => {
  test.each([
    ['Published: 5 March 2031', 'published', '2031-03-05'],
    ['DATE: 5 March 2031', 'published', '2031-03-05'],
    ['Posted on Thursday, 5 March 2031 at 10:05 in the evening by the desk of the paper', 'published', '2031-03-05'],
    ['Publié le 4 mars 2031 à 10h30', 'published', '2031-03-04'],
    ['Veröffentlicht am 4. März 2031', 'published', '2031-03-04'],
    ['Fecha de publicación: 4 de marzo de 2031', 'published', '2031-03-04'],
    ['Gepubliceerd op 4 maart 2031', 'published', '2031-03-04'],
    ['Accepted 16 December 2030. Published: 2 January 2031', 'published', '2031-01-02'],
    ['Updated 6 March 2031 | Published 5 March 2031', 'published', '2031-03-05'],
    ['27/11/2031 01:57 | Updated 28/11/2031 19:20', 'line', '2031-11-27'],
    ['03:45 AM, Thursday, May 08, 2031', 'line', '2031-05-08'],
    ['Mittwoch, 31. August 2031', 'line', '2031-08-31'],
    ['giovedì 5 marzo 2031, ore 10.30', 'line', '2031-03-05'],
    ['Upper Tolve, Tuesday evening, January 9, 1896.', 'line', '1896-01-09'],
    ['March 3, 2031 Monday', 'line', '2031-03-03'],
    ['MERRIN, Nov. 6, 2014 (Inland Wire) — A court ruled.', 'dateline', '2014-11-06'],
    [
      'UPPER TOLVE, Province of Korvath, Wednesday, March 12, 2031 (Inland Wire Service) — He',
      'dateline',
      '2031-03-12',
    ],
    ['By Petra Lill · 3 November 2019 · 4 min read', 'line', '2019-11-03'],
    ['7 мая 2020 года', 'line', '2020-05-07'],
    ['5 maart 2031 om 10:05', 'line', '2031-03-05'],
    ['Stand: 5.3.2031', 'updated', '2031-03-05'],
    ['Last updated: March 5, 2031', 'updated', '2031-03-05'],
    ['House of Assembly, 12 March 2031', 'short', '2031-03-12'],
    ['Council meeting 3 March 2031', 'short', '2031-03-03'],
  ])('%j tells by its ground of %s: %s', (line, ground, date) => {
    expect(dateOfLine(line)).toMatchObject({ ground, date: { date } })
  })

  test.each([
    'LOAD-DATE: March 4, 2031',
    'Retrieved 4 March 2031',
    'Published: Jan 5th',
    'The bridge was built by the people of the town on 3 May 1911, before the flood.',
    'The storm of 3 May 1911',
    'The night of 12 June 1984',
    'Bridge to open on 3 May 2031',
    'On July 6, 2031, she made this remark:',
    'Oct. 31, 2030 The great storm',
    'Accepted 16 December 2030',
  ])('%j tells nothing', (line) => expect(dateOfLine(line)).toBeUndefined())
})

test.each([
  '5 March 2031',
  'Published: Jan 5th',
  'LOAD-DATE: March 4, 2031',
  'Mis à jour le 4 mars 2031',
  'Updated 10:15',
])('%j says when and nothing else', (line) => expect(isDateLine(line)).toBe(true))

test.each([
  'House of Assembly, 12 March 2031',
  'The night of 12 June 1984',
  'Date palms are dying',
  'Stand by me',
  'Published works of 3 May 1911',
])('%j may be a headline', (line) => expect(isDateLine(line)).toBe(false))

test('only a field is a date at the foot of a text', () => {
  expect(labelledDate('Publication date: Mar 5, 2031')?.date).toBe('2031-03-05')
  expect(labelledDate('5 March 2031')).toBeUndefined()
  expect(labelledDate('Updated 5 March 2031')).toBeUndefined()
})
