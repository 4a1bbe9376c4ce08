import { expect, test } from 'vitest'
import {
  hasSameSpeaker,
  jointBefore,
  knownQuotation,
  linkFamily,
  quotedWords,
  standing,
  wordsKey,
} from '../../../src/text/links/known-quotation.ts'
import { quotations, text } from '../../support/sample-pages.ts'

/** The words of spans, with so many characters of other text between each and the one before. */
const spansOf = (words: readonly string[], between: number) => {
  let end = 10
  return words.map((exact) => {
    const start = end + between
    end = start + exact.length
    return { exact, start, end }
  })
}

test.each([
  [['We rebuild.'], 3, 'We rebuild.'],
  [['We rebuild,', 'and soon.'], 6, 'We rebuild, and soon.'],
  [['We rebuild,', 'and soon.'], 7, 'We rebuild, … and soon.'],
  [['One.', 'Two.', 'Three.'], 1, 'One. Two. Three.'],
  [[], 0, ''],
])('%j with %i characters between is written as "%s"', (words, between, expected) => {
  expect(quotedWords(spansOf(words, between))).toBe(expected)
})

test('nothing stands before the first span', () => {
  expect(jointBefore({ start: 900, end: 910 }, undefined)).toBe('')
})

test('a quotation stands from the first of its words to the last', () => {
  const [fog, , nobody] = quotations.map((quotation) => standing(text, quotation))
  expect(text.slice(fog?.span.start, fog?.span.end)).toMatch(/^The fog has no timetable,.*Neither have I\.$/)
  expect([fog?.exact, fog?.speaker]).toEqual(['The fog has no timetable, … Neither have I.', 'Hanna Brisk'])
  expect(nobody?.speaker).toBeNull()
})

test('the last of three spans is where a quotation ends', () => {
  const [fog, , nobody] = quotations
  const spans = [...(fog?.spans ?? []), ...(nobody?.spans ?? [])]
  expect(spans).toHaveLength(3)
  expect(fog && standing(text, { ...fog, spans }).span.end).toBe(spans[2]?.end)
})

test('what is remembered of a quotation is its words and what stood around them', () => {
  const [fog] = quotations
  expect(fog && knownQuotation(standing(text, fog))).toEqual({
    id: 'fogfogfog2',
    article: fog?.article,
    exact: 'The fog has no timetable, … Neither have I.',
    prefix: 'ferry to Orrin was late again.\n\n“'.slice(-32),
    suffix: '”\n\nSomebody had written “sorry” on the board.'.slice(0, 32),
    speaker: 'Hanna Brisk',
  })
})

test.each([
  ['We\n  rebuild.', ' We rebuild. ', true],
  ['Rene\u0301e', 'Ren\u00e9e', true],
  ['We rebuild.', 'We rebuild!', false],
  ['We rebuild.', 'we rebuild.', false],
  ['no w', 'now', false],
])('%j and %j are the same words: %s', (one, other, same) => {
  expect(wordsKey({ exact: one }) === wordsKey({ exact: other })).toBe(same)
})

test.each([
  ['Ada Brook', 'Ada\nBrook', true],
  [' Ada Brook', 'Ada Brook ', true],
  ['Ada Brook', 'Ada', false],
  ['Ada Brook', null, false],
  [null, 'Ada Brook', false],
  [null, null, true],
])('%j and %j are the same speaker: %s', (one, other, same) => {
  expect(hasSameSpeaker({ speaker: one }, { speaker: other })).toBe(same)
})

test.each([
  ['abcdefgh22', 'abcdefgh22'],
  ['abcdefgh22-2', 'abcdefgh22'],
  ['abcdefgh22-13', 'abcdefgh22'],
  ['ab-2-cdef', 'ab-2-cdef'],
])('the id %s belongs to the link %s', (id, family) => {
  expect(linkFamily(id)).toBe(family)
})
