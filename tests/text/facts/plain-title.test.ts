import { expect, test } from 'vitest'
import { plainTitle, plainWords } from '../../../src/text/facts/plain-title.ts'

test.each([
  ['**Bridge  opens**', 'Bridge opens'],
  ['_Bridge opens_', 'Bridge opens'],
  ['The [bridge](https://x.example/a_(b)) opens', 'The bridge opens'],
  ['The [[Korvath bridge|bridge]] opens', 'The bridge opens'],
  ["'''Korvath''' – mayor of {{w|Merrin}}", 'Korvath – mayor of Merrin'],
  ['Bridge opens [12]', 'Bridge opens'],
  ['Bridge opens ##', 'Bridge opens'],
  ['Reconstruc\u00adtion', 'Reconstruction'],
  ['Why the *Tolve marsh* and _its reeds_ matter', 'Why the Tolve marsh and its reeds matter'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_names', 'snake_case_names'],
])('%j reads %j', (words, plain) => expect(plainWords(words)).toBe(plain))

test('a word that was divided at the end of a line is whole, unless it has a hyphen elsewhere', () => {
  const titleOf = (text: string) => plainTitle(text, { start: 0, end: text.indexOf('\n\n') })
  expect(titleOf('The recon-\nstruction of the bridge\n\nNo reconstruction yet.')).toBe(
    'The reconstruction of the bridge',
  )
  expect(titleOf('A well-\nkept bridge\n\nNothing else.')).toBe('A well-kept bridge')
})
