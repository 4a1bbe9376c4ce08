import { expect, it } from 'vitest'
import { readRoot, writeRoot, type Root } from '../../../../src/text/filter/index/root.ts'

const page = (value: number) => new Uint8Array(9).fill(value)
const root: Root = {
  folder: '0123456789abcdef',
  articles: 300,
  quotations: 4000,
  words: { kind: 'w', depth: 1, page: page(1) },
  pairs: { kind: 'p', depth: 2, page: page(2) },
  unions: { kind: 'u', depth: 0, page: page(3) },
}

it('is read as it was written', () => {
  expect(readRoot(writeRoot(root))).toEqual(root)
})

it('is not read where it has another form', () => {
  const bytes = writeRoot(root)
  bytes[0] = ((bytes[0] ?? 0) & 0x80) | (((bytes[0] ?? 0) + 1) & 0x7f)
  expect(readRoot(bytes)).toBeUndefined()
})
