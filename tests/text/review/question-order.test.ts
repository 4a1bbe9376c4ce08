import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inReviewOrder, leastSureFifth } from '../../../src/text/review/question-order.ts'

const asked = (name: string, certainty: number) => ({ name, certainty, group: name[0] ?? '' })
const names = (questions: readonly { readonly name: string }[]) => questions.map(({ name }) => name).join(' ')

test('asks first what is least sure', () => {
  expect(names(inReviewOrder([asked('a', 0.9), asked('b', 0.2), asked('c', 0.5)]))).toBe('b c a')
})

test('takes along what is half as doubtful in the same article, in the order of its text', () => {
  const questions = [asked('a1', 0.6), asked('b1', 0.5), asked('a2', 0.2), asked('a3', 0.59)]
  expect(names(inReviewOrder(questions))).toBe('a1 a2 a3 b1')
})

test('comes back to an article for what is surer', () => {
  expect(names(inReviewOrder([asked('a1', 0.2), asked('a2', 0.7), asked('b1', 0.5)]))).toBe('a1 b1 a2')
})

test('asks everything once, and nothing before what is twice as doubtful', () => {
  const question = fc.record({
    certainty: fc.double({ min: 0, max: 1, noNaN: true }),
    group: fc.constantFrom('a', 'b', 'c'),
  })
  fc.assert(
    fc.property(fc.array(question), (questions) => {
      const order = inReviewOrder(questions)
      expect(new Set(order)).toEqual(new Set(questions))
      expect(order).toHaveLength(questions.length)
      let leastCertainLeft = 1
      for (const { certainty } of order.toReversed()) {
        expect(1 - certainty).toBeGreaterThanOrEqual((1 - leastCertainLeft) / 2 - 1e-9)
        leastCertainLeft = Math.min(leastCertainLeft, certainty)
      }
    }),
  )
})

test('orders a hundred thousand questions at once', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => ({
    certainty: ((at * 7919) % 1000) / 1000,
    group: `${at % 5000}`,
  }))
  const start = performance.now()
  expect(inReviewOrder(many)).toHaveLength(100_000)
  expect(performance.now() - start).toBeLessThan(5000)
})

test('knows the least sure fifth, rounded up', () => {
  const questions = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => asked(name, 1 - at / 10))
  expect(names([...leastSureFifth(questions)])).toBe('f e')
})
