import { describe, expect, test } from 'vitest'
import { deriveDate } from '../../../src/text/facts/derive-date.ts'
import { deriveTitle } from '../../../src/text/facts/derive-title.ts'

const prose =
  'The ferry to Lissing ran again on Monday, and half the town came down to the quay to see it off in the rain, as it had in 1911.'
const dateOf = (text: string, file = 'ferry.txt', lang?: string) =>
  deriveDate({ text, file, lang, headline: deriveTitle(text)?.headline ?? null })

describe('the date of an article', () => {
  test.each([
    [
      'its own line, not one in the headline',
      `The storm of 3 May 1911\n5 March 2031\n\n${prose}`,
      'ferry.txt',
      '2031-03-05',
    ],
    [
      'its own line, not the name of the file',
      `Ferry\n5 March 2031\n\n${prose}`,
      '2031-03-10-export.txt',
      '2031-03-05',
    ],
    ['a field, not another line', `Ferry\n5 March 2031\nPublished: 6 March 2031\n\n${prose}`, 'a.txt', '2031-03-06'],
    ['the name of the file, not a dateline', `MERRIN, March 4, 2031 — ${prose}`, '2031-03-05.txt', '2031-03-05'],
    [
      'a dateline, not when it was updated',
      `Updated 7 March 2031\nMERRIN, March 4, 2031 — ${prose}`,
      'a.txt',
      '2031-03-04',
    ],
    ['in the headline, where it closes that', `House of Assembly, 12 March 2031\n\n${prose}`, 'a.txt', '2031-03-12'],
    ['a field at the foot', `Ferry\n\n${prose}\n\nPublication date: Mar 5, 2031`, 'a.txt', '2031-03-05'],
    ['a day, not the year of a folder', `Ferry\n5 March 2031\n\n${prose}`, '2030/a.txt', '2031-03-05'],
  ])('is %s', (_, text, file, date) => expect(dateOf(text, file)).toBe(date))

  test.each([
    ['in the prose', prose],
    ['below the prose', `Ferry\n\n${prose}\n\n3 May 1911\n\nThe first ferry came.`.replace(prose, prose.repeat(2))],
    ['of the day that the headline tells of', `The storm of 3 May 1911\n\n${prose}`],
    ['of a dateline without a year', `MERRIN, Nov. 6 — ${prose}`],
    ['on which a file was loaded', `Ferry\n\n${prose}\n\nLOAD-DATE: March 4, 2031`],
  ])('is none %s', (_, text) => expect(dateOf(text)).toBeUndefined())

  test('in numbers is read as the rest of the text writes it, or its language', () => {
    expect(dateOf(`Ferry\n03/04/2031\n\n${prose} It was built by 27/11/1911.`)).toBe('2031-04-03')
    expect(dateOf(`Fähre\n03/04/2031\n\n${prose}`, 'a.txt', 'de')).toBe('2031-04-03')
  })

  test('in numbers is its year alone where nothing tells', () => {
    expect(dateOf(`Ferry\n03/04/2031\n\n${prose}`, 'a.txt', 'en')).toBe('2031')
  })

  test('in numbers is settled by the name of the file', () => {
    expect(dateOf(`Ferry\n03/04/2031\n\n${prose}`, '2031-03-04.txt', 'en')).toBe('2031-03-04')
  })
})
