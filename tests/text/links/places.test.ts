import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPlaces } from '../../../src/text/links/places.ts'
import { describeSelection, describeSelections, occurrences } from '../../../src/text/links/quote-selector.ts'

/** Few letters, so that words stand again and again and overlap. */
const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), maxLength: 120 })

test('many words are found wherever each of them is found alone', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 25 }), { maxLength: 8 })
  const same = (text: string, patterns: string[]) => {
    const found = findPlaces(text, patterns)
    for (const pattern of patterns) expect(found.get(pattern) ?? []).toEqual([...occurrences(text, pattern)])
  }
  fc.assert(fc.property(texts, words, same), { numRuns: 1000 })
})

test('spans described at once are described as each of them is alone', () => {
  const spans = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { maxLength: 6 })
  const same = (text: string, places: [number, number][]) => {
    const all = places
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.min(Math.max(one, other), text.length) }))
      .filter(({ start, end }) => start < end)
    expect(describeSelections(text, all)).toEqual(all.map((span) => describeSelection(text, span)))
  }
  fc.assert(fc.property(texts, spans, same), { numRuns: 1000 })
})
