import { expect, test } from 'vitest'
import { factsOf, read, textsOf } from '../read.ts'

const one =
  'HEADLINE: Ferry crews to strike\nBYLINE: Tom Hale\nSOURCE: The Harbour Post\nDATE: 5 March 2031\nBODY:\nFerry crews will stop work.\n'
const two = 'HEADLINE: Mayor promises\nDATE: 3 March 2031\n\nThe bridge will be rebuilt.\n'

test('labels that open one article after another divide the file', () => {
  expect(factsOf(read('a.txt', `${one}\n-----\n\n${two}`))).toEqual([
    'Ferry crews to strike | 2031-03-05 | Tom Hale | The Harbour Post | -',
    'Mayor promises | 2031-03-03 | - | - | -',
  ])
})

test('the text is the headline with what stands below the labels', () => {
  expect(textsOf(read('a.txt', `${one}\n-----\n\n${two}`))).toEqual([
    'Ferry crews to strike\n\nFerry crews will stop work.',
    'Mayor promises\n\nThe bridge will be rebuilt.',
  ])
})

test('labels that stand once divide nothing', () => {
  expect(read('a.txt', one).articles).toHaveLength(1)
})

test('a label in the middle of a text divides nothing', () => {
  const text = `${one}\nTITLE: that is what he wrote over it.\n\nAnd so on.`
  expect(read('a.txt', text).articles).toHaveLength(1)
})
