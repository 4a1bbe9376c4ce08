import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { sharedChunks } from '../../../src/node/vite/lean-client.ts'

test('every file that a shared script is named to hold is there', () => {
  const files = sharedChunks.flatMap((chunk) => chunk.files)
  expect(files.filter((file) => !existsSync(resolve(import.meta.dirname, '../../../src', file)))).toEqual([])
})
