import { describe, expect, test } from 'vitest'
import { findAlike, sketchText } from '../../../src/text/facts/near-text.ts'

/** Sentences that share no shingle with one another. */
function sentences(from: number, to: number): string {
  const things = [
    'bridge',
    'ferry',
    'mill',
    'school',
    'harbour',
    'orchard',
    'tunnel',
    'market',
    'tower',
    'dyke',
    'weir',
  ]
  return Array.from({ length: to - from }, (_, index) => {
    const number = from + index
    const [one, two] = [things[number % 11], things[(number * 7 + 3) % 11]]
    return `The ${one} number ${number} stood ${number * 3} paces off the ${two} until ${1800 + number} or so.`
  }).join(' ')
}

const alike = (...texts: string[]) => findAlike(texts.map(sketchText))

describe('texts', () => {
  test('that are equal are wholly alike', () => {
    expect(alike(sentences(0, 40), sentences(0, 40))).toEqual([{ first: 0, second: 1, jaccard: 1 }])
  })

  test('that share most sentences are about as alike as they share shingles', () => {
    const [found] = alike(sentences(0, 90), sentences(10, 100))
    expect(found?.jaccard).toBeGreaterThan(0.7)
    expect(found?.jaccard).toBeLessThan(0.9)
  })

  test('that share a few sentences are not alike', () => {
    expect(alike(sentences(0, 50), sentences(40, 90))).toEqual([])
  })

  test('in another case or with other marks are the same', () => {
    expect(alike(sentences(0, 40), sentences(0, 40).toUpperCase().replaceAll('.', ' –'))).toHaveLength(1)
  })

  test('without spaces are compared by characters', () => {
    const text = '河水在夜里上涨旧桥已经不能通行学校明天开门但是孩子们要走很远的路市场上的人说没有人问过他们的意见'
    expect(alike(text, `${text}了`)).toHaveLength(1)
  })

  test('that are short are alike by chance, and are not compared', () => {
    expect(alike('No market on Saturday.', 'No market on Saturday.')).toEqual([])
  })
})

test('each text is told with the one it is most like', () => {
  const [first, second, third] = [sentences(0, 80), sentences(12, 92), sentences(13, 93)]
  expect(alike(first, second, third)[1]).toMatchObject({ first: 1, second: 2 })
})

test('a footer that all texts share takes no time and makes nothing alike', () => {
  const footer = sentences(900, 905)
  const texts = Array.from({ length: 2000 }, (_, index) => `${sentences(index * 20, index * 20 + 20)} ${footer}`)
  expect(alike(...texts)).toEqual([])
})
