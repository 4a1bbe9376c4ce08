import { expect, test } from 'vitest'
import { differingSentences } from '../../../src/text/links/remembered-sentence.ts'

const words = 'We shall mend the crane.'

function between(before: string, after: string) {
  const text = before + words + after
  const span = { start: before.length, end: before.length + words.length }
  return { id: 'now', article: 'a', exact: words, speaker: null, text, span }
}

const known = (prefix: string, suffix: string) => ({
  id: 'old',
  article: 'a',
  exact: words,
  prefix,
  suffix,
  speaker: null,
})

test('a sentence that was turned around is shown as it was and as it is', () => {
  const now = between('The hall was full. Odo Farrant never said: “', '” Nobody spoke.')
  expect(
    differingSentences(known('The hall was full. Odo Farrant said: “', '” Nobody spoke after that.'), now),
  ).toEqual({
    old: `Odo Farrant said: “${words}”`,
    present: `Odo Farrant never said: “${words}”`,
  })
})

test('who said the words may stand after them in the same sentence', () => {
  const now = between('It was late. “', '” Odo Farrant never said on that day.')
  expect(differingSentences(known('It was late. “', '” Odo Farrant said on that day.'), now)).toMatchObject({
    old: `“${words}” Odo Farrant said on that day.`,
  })
})

test('another sentence beside it is no difference', () => {
  const now = between('It snowed on that day. He said to us all: “', '”\n\nThen all of them left.')
  expect(
    differingSentences(known('It rained on that day. He said to us all: “', '”\n\nThen nobody left.'), now),
  ).toBeNull()
})

test('of a sentence that was cut when it was remembered no more is shown now', () => {
  const long = 'and so the old minister of the harbour of the town told everybody who was there: “'
  const { old = '', present = '' } =
    differingSentences(known(long.slice(-40), '”'), between(`Late ${long.replace('told', 'never told')}`, '”')) ?? {}
  expect(old).toMatch(/^…/)
  expect(present).toMatch(/^…/)
  expect(present).toContain('never told')
  expect(present).not.toContain('Late')
})
