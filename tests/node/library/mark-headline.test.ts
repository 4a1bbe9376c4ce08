import { expect, test } from 'vitest'
import type { Block } from '../../../src/text/article.ts'
import { markHeadline } from '../../../src/node/library/mark-headline.ts'

const text = 'Abcde fgh ijklm nopqr'
const block = (start: number, end: number, role: Block['role'] = 'paragraph'): Block => ({ start, end, role })
const span = (start: number, end: number) => ({ spans: [{ start, end, exact: '' }] })

test('the block that is the headline is marked', () => {
  expect(markHeadline(text, [block(0, 5), block(7, 20)], { start: 0, end: 5 }, [])).toEqual([
    block(0, 5, 'title'),
    block(7, 20),
  ])
})

test('a headline of several blocks becomes one', () => {
  const blocks = [block(0, 5), block(6, 9), block(11, 20)]
  expect(markHeadline(text, blocks, { start: 0, end: 9 }, [])).toEqual([block(0, 9, 'title'), block(11, 20)])
})

test('a block that goes on below the headline is parted', () => {
  expect(markHeadline(text, [block(0, 20)], { start: 0, end: 5 }, [])).toEqual([block(0, 5, 'title'), block(6, 20)])
})

test('nothing changes where a quotation would be cut, or where there is no headline', () => {
  const blocks = [block(0, 20)]
  expect(markHeadline(text, blocks, { start: 0, end: 5 }, [span(3, 8)])).toBe(blocks)
  expect(markHeadline(text, blocks, null, [])).toBe(blocks)
})
