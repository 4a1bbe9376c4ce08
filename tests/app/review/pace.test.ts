import { expect, test } from 'vitest'
import { minutesFor, withAnswer, type Pace } from '../../../src/app/review/pace.ts'

const paceOf = (...seconds: readonly number[]) =>
  seconds.reduce<Pace>((pace, each) => withAnswer(pace, each * 1000), [])

test('nothing is told of few answers', () => {
  expect(minutesFor(paceOf(4, 4, 4, 4), 100)).toBeNull()
})

test('the time left goes by the usual answer, not by the slowest', () => {
  expect(minutesFor(paceOf(6, 6, 6, 6, 80), 100)).toBe(10)
})

test('who was away was not thinking', () => {
  expect(minutesFor(paceOf(6, 6, 6, 6, 3600), 100)).toBeNull()
})
