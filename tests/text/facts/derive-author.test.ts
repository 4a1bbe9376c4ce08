import { describe, expect, test } from 'vitest'
import { deriveAuthor, isByline, isRoleLine } from '../../../src/text/facts/derive-author.ts'

const prose =
  'The old bridge at Korvath was counted on Monday in Upper Tolve, by candle light, after a winter of doubt about the money and the weather.'
const under = (byline: string) => deriveAuthor(`Bridge counted\n${byline}\n\n${prose}`)

describe('a byline', () => {
  test.each([
    ['By Byrne Holby', ['Byrne Holby']],
    ['By ABBY GOODWIN, THOMAS KAPP and ROBERT PEARL', ['ABBY GOODWIN', 'THOMAS KAPP', 'ROBERT PEARL']],
    ['By Ada Brook, Senior Reporter', ['Ada Brook']],
    ['By Ada Brook, Senior Reporter, and Tom Hale, Political Editor', ['Ada Brook', 'Tom Hale']],
    ['By Staff Writer Ada Brook', ['Ada Brook']],
    ['By Ada Brook Political editor', ['Ada Brook']],
    ['Von unserem Korrespondenten Tom Hale', ['Tom Hale']],
    ['By Ada Brook, Staff Writer, Old Quay', ['Ada Brook']],
    ['By Ada Brook in Upper Tolve', ['Ada Brook']],
    ['By Ada Brook in Merrin and Tom Hale in Korvath', ['Ada Brook', 'Tom Hale']],
    ['By Ada Brook, Upper Tolve', ['Ada Brook']],
    ['By Ada Brook, Harbour Post', ['Ada Brook']],
    ['By Ada Brook for The Harbour Post', ['Ada Brook']],
    ["By Tyler G. O'Brien-Silver | The Harbour Post", ["Tyler G. O'Brien-Silver"]],
    ['By Ada Brook (Inland Wire)', ['Ada Brook']],
    ['By Ada Brook and agencies', ['Ada Brook']],
    ['By Ada Brook, Lee Moss', ['Ada Brook', 'Lee Moss']],
    ['By Ada Brook & Lee Moss', ['Ada Brook', 'Lee Moss']],
    ['By Ada Brook with Lee Moss', ['Ada Brook', 'Lee Moss']],
    ['By Ada Brook | March 3, 2031', ['Ada Brook']],
    ['By Ada Brook, March 3, 2031', ['Ada Brook']],
    ['By Ada Brook ada@post.example', ['Ada Brook']],
    ['By Dr. Ada Brook, PhD', ['Ada Brook']],
    ['By Ada Brook, Jr.', ['Ada Brook Jr.']],
    ['By J. P. van der Tolve', ['J. P. van der Tolve']],
    ['By María-José Carreño Quiñones', ['María-José Carreño Quiñones']],
    ['By Emily Post', ['Emily Post']],
    ['By Will Hale and May Brook', ['Will Hale', 'May Brook']],
    ['By Dorothy Day', ['Dorothy Day']],
    ['by Ada Brook', ['Ada Brook']],
    ['by ada brook', ['ada brook']],
    ['**By Ada Brook**', ['Ada Brook']],
    ['5 March 2031 | By Ada Brook', ['Ada Brook']],
    ['Published 5 March 2031 by Ada Brook', ['Ada Brook']],
    ['BYLINE: Ada Brook', ['Ada Brook']],
    ['BYLINE: By Ada Brook; Tom Hale', ['Ada Brook', 'Tom Hale']],
    ['BYLINE: Byrne', ['Byrne']],
    ['Author: Hale, Tom', ['Hale, Tom']],
    ['BYLINE: Ada Brook, Staff', ['Ada Brook']],
    ['BYLINE: Ada Brook, Merrin', ['Ada Brook']],
    ['By Mabel Orchard\nmabel.orchard@post.example', ['Mabel Orchard']],
    ['By Petra Lill · 3 November 2019 · 4 min read', ['Petra Lill']],
    ['Von Ada Brook und Lee Moss', ['Ada Brook', 'Lee Moss']],
    ['Par Ada Brook et Lee Moss à Tolve', ['Ada Brook', 'Lee Moss']],
    ['Por Ada Brook en Tolve', ['Ada Brook']],
    ['Di Ada Brook', ['Ada Brook']],
    ['Door Ada Brook en Tom Hale', ['Ada Brook', 'Tom Hale']],
    ['Ada Brook, Harbour Post Staff Writer', ['Ada Brook']],
    ['Ada Brook, political correspondent', ['Ada Brook']],
    ['Ada Brook | The Harbour Post', ['Ada Brook']],
    ['Ada Brook\nThe Merrin Courier', ['Ada Brook']],
    ['TOM HALE\nHarbour Press Writer', ['TOM HALE']],
  ])('%j names %j', (byline, names) => expect(under(byline)?.names).toEqual(names))

  test.each([
    'By Monday Morning',
    'By Popular Demand',
    'By Land and Sea',
    'By Candle Light',
    'By Night Train to Merrin',
    'By The Numbers',
    'By Any Means Necessary',
    'By New Year',
    "By Martin Brook's Day",
    'By The Associated Press',
    'By Our Correspondent in Merrin',
    'by popular demand',
    'by the river',
    'Von der Leyen kommt',
    'Door to Door',
    'Par for the Course',
    'Cora Flint, mayor of Merrin',
    'Upper Tolve\n5 March 2031',
    'Upper Tolve\nThe Merrin Courier',
    'By Monday the ferry ran again.',
    'By the river, Ada Brook sang.',
    'By Ada Brook stood a man whom nobody knew, and nobody asked.',
  ])('is none in %j', (line) => expect(under(line)).toBeUndefined())

  test('is printed in one line as it stands, without what is no name', () => {
    expect(under('By Ada Brook, Tom Hale and Ines Marlow in Korvath')?.value).toBe(
      'Ada Brook, Tom Hale and Ines Marlow',
    )
    expect(under('By Ada Brook in Merrin and Tom Hale in Korvath')?.value).toBe('Ada Brook, Tom Hale')
  })

  test('may open the text', () => {
    expect(deriveAuthor(`By Ada Brook\n${prose}`)?.names).toEqual(['Ada Brook'])
  })
})

test.each([
  ['By The Associated Press', undefined],
  ['By Our Correspondent in Merrin', undefined],
  ['Tom Hale', 'Harbour Press Writer'],
])('%j over %j is a byline', (line, next) => expect(isByline(line, next)).toBe(true))

test.each(['By Monday', 'Bridge counted', 'By the river'])('%j is no byline', (line) => {
  expect(isByline(line, prose)).toBe(false)
})

test('a line below a name says what they are', () => {
  expect(isRoleLine('Harbour Press Writer')).toBe(true)
  expect(isRoleLine('The writer of the letter was asked to leave')).toBe(false)
})
