import { describe, expect, it } from 'vitest'
import { findFrame } from '../../../src/text/analyse.ts'
import { english } from '../../../src/text/quotations/english/english.ts'
import { readFrame } from '../../../src/text/quotations/reading.ts'
import { decideAll, type Weighed } from '../../../src/text/quotations/weighing.ts'

/** What is decided for each passage by these weights alone. */
function decided(text: string, weights: Readonly<Record<string, number>>): readonly Weighed[] {
  const attributionWeights = new Map(Object.entries(weights))
  return decideAll(readFrame(findFrame(text, 'en'), { ...english, attributionWeights }))
}

const percents = (all: readonly Weighed[]): number[] => all.map(({ certainty }) => Math.round(certainty * 100))

describe('the chance of an answer', () => {
  // After Ann (73 %) the second passage is hers for certain; after nobody it is hers in 73 of 100, by the cue before it.
  it('is that over all answers for the passage before, not over the likeliest alone', () => {
    const all = decided('“We will stay,” Ann Marlow said.\n\n“The boats are old.”', { 'h:none': 1, 'g:': 20 })
    expect(percents(all)).toEqual([73, 93])
    expect(all.map(({ kind }) => kind)).toEqual(['cue', 'continued'])
  })

  it('adds up over the ways that lead to one mention', () => {
    const all = decided('“We will stay,” Ann Marlow said. “The boats are old.”', {
      'h:none': 20,
      'h:sameMention/same': 0,
    })
    // Going on with her and her cue once more are each as likely as nobody.
    expect(percents(all)).toEqual([100, 67])
  })

  it('is 100 % where the form of a passage leaves no doubt, whoever spoke before', () => {
    const all = decided('“We will stay,” Ann Marlow said.\n\n“The boats are old.” — Tom Hale', { 'g:': 20 })
    expect(percents(all)[1]).toBe(100)
  })
})
