import { expect, test } from 'vitest'
import { hintsFor } from '../../../src/text/filter/hints.ts'
import { replaceWord } from '../../../src/text/filter/replace-word.ts'
import { everything } from '../../../src/text/filter/view.ts'
import { documentOf } from '../../support/filter-library.ts'

const library = [
  {
    text: 'Refugees fled. Refugees walked. {David Cameron: We accommodate refugees}, said David Cameron.',
    title: 'Flight',
  },
  { text: 'The Café closed. The refuge stood.', outlet: 'Harbour Post' },
].map(documentOf)

const hints = (q: string, scope = everything.scope) =>
  hintsFor(library, { ...everything, q, scope }).map(
    ({ word, count, spellings }) => `${word} ${count} ${spellings.join(',')}`,
  )

test('says what each word finds alone', () => {
  expect(hints('refugees cafe "closed door"')).toEqual(['refugees 1 ', 'cafe 1 ', '"closed door" 0 '])
})

test('offers spellings that occur, the nearest and most frequent first, as they are printed', () => {
  expect(hints('acommodate')).toEqual(['acommodate 0 accommodate'])
  expect(hints('refuhe')).toEqual(['refuhe 0 refuge'])
  expect(hints('xcafe')).toEqual(['xcafe 0 Café'])
})

test('offers names for an operator with the operator', () => {
  expect(hints('by:camreon')).toEqual(['by:camreon 0 by:Cameron'])
  expect(hints('outlet:harbor')).toEqual(['outlet:harbor 0 outlet:Harbour'])
})

test('offers only what finds something in the view', () => {
  expect(hints('closd', 'quotations')).toEqual(['closd 0 '])
})

test('offers nothing for words too short to be near to one only', () => {
  expect(hints('xy')).toEqual(['xy 0 '])
})

test('has nothing to say where something is found', () => {
  expect(hints('refugees')).toEqual([])
})

test.each([
  ['war refuges -refuges', 'refuges', 'refugees', 'war refugees -refuges'],
  ['refuges "the refuges" refuges', 'refuges', 'refugees', 'refugees "the refuges" refugees'],
  ['by:camreon war', 'by:camreon', 'by:Cameron', 'by:Cameron war'],
  ['war', 'peace', 'piece', 'war'],
])('puts a spelling into %s', (q, word, spelling, replaced) => {
  expect(replaceWord(q, word, spelling)).toBe(replaced)
})
