import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import { sureFrom } from '../../../src/text/how-sure.ts'
import { type Answer, chanceOfAnswer, rate } from '../../../src/text/quotations/certainty.ts'
import { certaintyCurve } from '../../../src/text/quotations/english/certainty-curve.ts'
import { certaintyWeights as weights } from '../../../src/text/quotations/english/certainty-weights.ts'
import { anyText } from '../../support/any-text.ts'

const chance = fc.double({ min: 0, max: 1, noNaN: true })
const odds = fc.oneof(fc.double({ min: -12, max: 12, noNaN: true }), fc.constantFrom(-Infinity, Infinity))

const answers: fc.Arbitrary<Answer> = fc.record({
  ground: fc.record({
    means: fc.constantFrom('turn', 'form', 'cue', 'continued', 'label', 'nobody'),
    source: chance,
    referent: fc.constantFrom('name', 'chosen', 'thing', 'described', 'open', 'phrase', 'unknown', null),
    share: chance,
  }),
  decided: fc.record({ kind: fc.constantFrom('speech', 'other'), otherness: odds }),
  isNamed: fc.boolean(),
})

const sure: Answer = {
  ground: { means: 'cue', source: 0.999, referent: 'name', share: 1 },
  decided: { kind: 'speech', otherness: -Infinity },
  isNamed: true,
}
const ground = (change: Partial<Answer['ground']>): Answer => ({ ...sure, ground: { ...sure.ground, ...change } })
const spoken = (otherness: number): Answer => ({
  ...ground({ source: 0.9 }),
  decided: { kind: 'speech', otherness },
})

describe('certainty', () => {
  it('is a chance of two decimals', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { certainty } = rate(answer, weights)
        expect(certainty).toBeGreaterThanOrEqual(0)
        expect(certainty).toBeLessThanOrEqual(1)
        expect(Number(certainty.toFixed(2))).toBe(certainty)
      }),
    )
  })

  it('never falls where the source, the speech or the one meant grows likelier', () => {
    fc.assert(
      fc.property(answers, chance, chance, (answer, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const by = (change: (to: number) => Answer) =>
          chanceOfAnswer(change(high), weights) - chanceOfAnswer(change(low), weights)
        expect(by((source) => ({ ...answer, ground: { ...answer.ground, source } }))).toBeGreaterThanOrEqual(0)
        expect(by((share) => ({ ...answer, ground: { ...answer.ground, share } }))).toBeGreaterThanOrEqual(0)
        const toOther = answer.decided.kind === 'other' ? 1 : -1
        const decided = (to: number) => ({ ...answer.decided, otherness: toOther * (20 * to - 10) })
        expect(by((to) => ({ ...answer, decided: decided(to) }))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is 1 for the label of a turn and for nothing that is learned', () => {
    expect(rate(ground({ means: 'turn' }), weights)).toEqual({ certainty: 1, doubt: null })
    expect(rate(sure, weights).certainty).toBeLessThan(1)
  })

  it('is less for a pronoun than for a name, and less again where two could be meant', () => {
    const [name, clear, rivals] = [
      sure,
      ground({ referent: 'chosen', share: 0.99 }),
      ground({ referent: 'chosen', share: 0.5 }),
    ].map((answer) => rate(answer, weights).certainty)
    expect([name, clear, rivals]).toEqual([name, clear, rivals].toSorted((a = 0, b = 0) => b - a))
    expect(new Set([name, clear, rivals]).size).toBe(3)
  })
})

describe('the doubt', () => {
  it.each([
    ['a sure answer has none', sure, null],
    ['another source', ground({ source: 0.4 }), 'other-source'],
    ['nothing that says who goes on', ground({ source: 0.4, means: 'continued' }), 'goes-on'],
    ['words that may be nobody’s', spoken(1), 'no-speech'],
    ['two who could be meant', ground({ referent: 'chosen', share: 0.4 }), 'rivals'],
    ['a description', ground({ referent: 'described' }), 'description'],
    ['“they”', ground({ referent: 'thing' }), 'pronoun'],
    ['nobody found', { ...sure, isNamed: false, ground: { ...sure.ground, referent: null } }, 'named-after-all'],
    ['speech after all', { ...sure, decided: { kind: 'other' as const, otherness: 0 } }, 'speech-after-all'],
  ])('%s', (_, answer, doubt) => {
    expect(rate(answer, weights).doubt).toBe(doubt)
  })
})

describe('a quotation', () => {
  const first = (text: string, lang: string | null = 'en') => analyse(text, { lang }).quotations[0]

  it('whose sentence names the speaker plainly is sure', () => {
    const found = first('“We will all stay here until the harbour opens again in the spring,” said Ann Marlow.')
    expect(found?.certainty).toBeGreaterThanOrEqual(sureFrom)
    expect(found?.rule).not.toHaveProperty('doubt')
  })

  it('of which nobody is named is not', () => {
    const found = first('It was late. “Nobody will ever find us here again, and nobody should.”')
    expect(found?.certainty).toBeLessThan(sureFrom)
    expect(found?.rule).toMatchObject({ code: 'nobody-named', doubt: { code: 'named-after-all' } })
  })

  it('says why it is doubted, with the words that name the speaker', () => {
    const rivals =
      'Tom Hale met Bill Marlow. Bill Marlow met Tom Hale and Ned Orme. “We will all stay here for years,” he said.'
    expect(first(rivals)?.rule.doubt).toEqual({ code: 'rivals', mention: 'he' })
  })

  it('takes a capital that only opens its sentence for none', () => {
    const rivals =
      'Tom Hale met Bill Marlow. Bill Marlow met Tom Hale and Ned Orme. He said that it had been “a dreadful mess for all.”'
    expect(first(rivals)?.rule.doubt?.mention).toBe('he')
  })

  it('whose description is named right behind it is as sure as a name', () => {
    const words = '“We will all stay here until the harbour opens again in the spring,” said'
    expect(first(`${words} the foreman, Ann Marlow.`)?.rule).not.toHaveProperty('doubt')
  })

  it('has none in a language in which nobody is looked for', () => {
    expect(first('« Nous restons ici », dit Anne Marlow.', 'fr')?.certainty).toBeNull()
    expect(first('“We will all stay here,” said Ann Marlow.', null)?.certainty).toBeNull()
  })

  it('is certain in every language where a label opens it', () => {
    const talk = 'Ada Brook: Da liegt sie.\n\nCora Flint: Ich sehe sie.\n\nAda Brook: Gut.\n\nCora Flint: Ja.'
    expect(analyse(talk, { lang: 'de' }).quotations.map(({ certainty }) => certainty)).toEqual([1, 1, 1, 1])
  })

  it('of any text has a chance or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { certainty } of analyse(text, { lang: 'en' }).quotations)
          expect(certainty === null || (certainty >= 0 && certainty <= 1)).toBe(true)
      }),
    )
  })
})

test('the more certainty is asked for, the fewer are named, and the more of them are right', () => {
  const { curve } = certaintyCurve
  const named = curve.map((row) => row.named)
  const right = curve.map((row) => row.right)
  expect(named).toEqual(named.toSorted((a, b) => b - a))
  expect(right).toEqual(right.toSorted((a, b) => a - b))
})
