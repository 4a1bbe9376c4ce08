import { expect, test } from 'vitest'
import { SectionFiles } from '../../../../src/text/filter/index/section-files.ts'
import { memoryFiles } from '../../../support/memory-files.ts'

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value)

test('small sections share a file, and a large one stands alone', async () => {
  const { store, open } = memoryFiles()
  const files = new SectionFiles('w', 10, store)
  expect(files.add('articles', bytes(4, 1))).toEqual({ file: 0, start: 0 })
  expect(files.add('articles', bytes(5, 2))).toEqual({ file: 0, start: 4 })
  expect(files.add('articles', bytes(30, 3))).toEqual({ file: 1, start: 0 })
  expect(files.add('articles', bytes(2, 4))).toEqual({ file: 2, start: 0 })
  files.finish()
  const lengths = await Promise.all(['xwa-0', 'xwa-1', 'xwa-2'].map(async (name) => (await open(name)).length))
  expect(lengths).toEqual([9, 30, 2])
})

test('sections of different kinds never share one', async () => {
  const { store, open } = memoryFiles()
  const files = new SectionFiles('p', 10, store)
  files.add('articles', bytes(4, 1))
  expect(files.add('positions', bytes(4, 2))).toEqual({ file: 0, start: 0 })
  files.finish()
  expect([...(await open('xpp-0'))]).toEqual([2, 2, 2, 2])
})
