import { expect, test } from 'vitest'
import { isFurniture, isMasthead } from '../../../src/text/facts/furniture.ts'

test.each([
  'BC-TLV--Bridge, 1st Ld-Writethru,0412',
  'bridge-reopening-0412',
  'Eds: UPDATES with quotes from mayor. With photos.',
  "Editor's note: This is the second of three parts.",
  '(Adds quotes from the mayor)',
  'POLITICS',
  'News | World',
  'Opinion',
  'ABSTRACT.',
  'Correction Appended',
  'FOR IMMEDIATE RELEASE',
  'Page 3 of 9',
  '- 12 -',
  '00:00:01,000 --> 00:00:04,000',
  'SECTION: NEWS; Pg. 4',
  'LENGTH: 96 words',
  '5 March 2031',
  'By Tom Hale',
  'Dear Editor,',
  '© 2031 The Harbour Post',
  'https://example.org/bridge',
  '{{Korvath}}',
  '![The bridge](bridge.png)',
  'First Edition',
])('%j is neither title nor lead', (line) => expect(isFurniture(line)).toBe(true))

test.each([
  'Bridge opens',
  'Politics of the bridge',
  'UPDATE 1-Bridge to reopen, mayor says',
  'Re-opening',
  'Page after page of lies',
  'Dear old bridge',
  'By Monday',
])('%j may be a title', (line) => expect(isFurniture(line)).toBe(false))

test('what stands below a byline may say what its author is', () => {
  expect(isFurniture('Harbour Press Writer', undefined, 'By TOM HALE')).toBe(true)
  expect(isFurniture('Harbour Press Writer', undefined, 'The bridge')).toBe(false)
})

test('a paper’s name alone is a masthead', () => {
  expect(isMasthead('The Merrin Courier')).toBe(true)
  expect(isMasthead('The courier comes to Merrin')).toBe(false)
})
