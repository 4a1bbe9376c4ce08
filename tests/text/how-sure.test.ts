import { describe, expect, it, test } from 'vitest'
import type { Quotation } from '../../src/text/article.ts'
import { howSure, sureFrom, usualLeast } from '../../src/text/how-sure.ts'
import { withLeastCertainty } from '../../src/text/least-certainty.ts'
import { saidBy } from '../../src/text/said-by.ts'
import { words } from '../../src/text/words/en/site.ts'

const span = { start: 0, end: 2, exact: 'he' }
const doubt = { code: 'rivals', mention: 'he' } as const

function quotation(certainty: number | null, name: string | null): Pick<Quotation, 'certainty' | 'speaker' | 'rule'> {
  const speaker = name === null ? null : ({ name, mention: span, basis: 'pronoun', type: 'person' } as const)
  return { certainty, speaker, rule: { code: 'cue-after', cue: 'said', doubt } }
}

describe('how sure a reader is told that it is', () => {
  it.each([
    [1, 'Ann Hale', 'sure', 'Ann Hale'],
    [sureFrom, 'Ann Hale', 'sure', 'Ann Hale'],
    [sureFrom - 0.01, 'Ann Hale', 'probably', 'probably Ann Hale'],
    [0.1, null, 'unsure', 'not sure who'],
    [0.9, null, 'sure', 'no speaker named'],
    // Nobody was looked for, or the owner took over without a chance to it.
    [null, null, 'sure', 'no speaker named'],
    [null, 'Ann Hale', 'sure', 'Ann Hale'],
  ])('with %s and %s is %s: %s', (certainty, name, step, said) => {
    expect(howSure(quotation(certainty, name))).toBe(step)
    expect(saidBy(quotation(certainty, name), words.quotation)).toBe(said)
  })
})

describe('the least certainty', () => {
  test('below it nobody is named, and the rule says so with the ground', () => {
    const { speaker, rule, certainty } = withLeastCertainty(quotation(0.49, 'Ann Hale'), usualLeast)
    expect({ speaker, rule, certainty }).toEqual({ speaker: null, rule: { code: 'not-sure', doubt }, certainty: 0.49 })
  })

  test('from it on everything stays', () => {
    const named = quotation(0.5, 'Ann Hale')
    expect(withLeastCertainty(named, 0.5)).toBe(named)
  })

  test('of 1 leaves those alone who are certain', () => {
    expect(withLeastCertainty(quotation(0.99, 'Ann Hale'), 1).speaker).toBeNull()
    expect(withLeastCertainty(quotation(1, 'Ann Hale'), 1).speaker).not.toBeNull()
  })

  test('asks nothing where nothing is known', () => {
    expect(withLeastCertainty(quotation(null, 'Ann Hale'), 1).speaker).not.toBeNull()
  })
})
