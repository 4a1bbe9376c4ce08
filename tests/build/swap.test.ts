import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nextTo, recoverSite, swapSite } from '../../src/build/swap.ts'
import { writeFolder } from './folder.ts'

function buildNext(outDir: string, words: string): void {
  mkdirSync(nextTo(outDir))
  writeFileSync(join(nextTo(outDir), 'index.html'), words)
}
const readSite = (outDir: string) => readFileSync(join(outDir, 'index.html'), 'utf8')

test('a finished build takes the place, and the one before is kept', () => {
  const outDir = join(writeFolder({ 'dist/index.html': 'old' }), 'dist')
  buildNext(outDir, 'new')
  swapSite(outDir)
  expect([readSite(outDir), readSite(`${outDir}.previous`)]).toEqual(['new', 'old'])
})

test('a first build needs nothing to replace', () => {
  const outDir = join(writeFolder({}), 'dist')
  buildNext(outDir, 'new')
  swapSite(outDir)
  expect(readSite(outDir)).toBe('new')
})

test('a build that was stopped between the renames is put back', () => {
  const outDir = join(writeFolder({ 'dist/index.html': 'old' }), 'dist')
  renameSync(outDir, `${outDir}.previous`)
  recoverSite(outDir)
  expect(readSite(outDir)).toBe('old')
})
