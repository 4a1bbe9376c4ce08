import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discardNext, nextTo, prepareSwap, swapSite } from '../../../src/node/publish/swap.ts'
import { writeFolder, type Files } from '../folder.ts'

const site = (folder: string, words: string): Files => ({
  [`${folder}/index.html`]: words,
  [`${folder}/data/report.json`]: '{}',
})

/** The place of the site in a folder that holds these files. */
const placeOf = (files: Files) => join(writeFolder(files), 'dist')
const readSite = (outDir: string) => readFileSync(join(outDir, 'index.html'), 'utf8')

test('a finished build takes the place, and the one before is kept', () => {
  const outDir = placeOf({ ...site('dist', 'old'), ...site(nextTo('dist'), 'new') })
  prepareSwap(outDir)
  swapSite(outDir)
  expect([readSite(outDir), readSite(`${outDir}.previous`)]).toEqual(['new', 'old'])
})

test('a first build needs nothing to replace', () => {
  const outDir = placeOf(site(nextTo('dist'), 'new'))
  prepareSwap(outDir)
  swapSite(outDir)
  expect(readSite(outDir)).toBe('new')
})

test('an empty folder may be replaced', () => {
  const outDir = placeOf(site(nextTo('dist'), 'new'))
  mkdirSync(outDir)
  prepareSwap(outDir)
  swapSite(outDir)
  expect(readSite(outDir)).toBe('new')
})

test('a build that was stopped between the renames is put back', () => {
  const outDir = placeOf(site('dist', 'old'))
  renameSync(outDir, `${outDir}.previous`)
  prepareSwap(outDir)
  expect(readSite(outDir)).toBe('old')
})

test.each(['dist', 'dist.previous'])('other files in %s are not replaced', (folder) => {
  const outDir = placeOf({ [`${folder}/letters.txt`]: 'mine' })
  expect(() => prepareSwap(outDir)).toThrow(/holds other files/)
})

test('what a stopped build had begun to remove is removed, and nothing is missed', () => {
  const outDir = placeOf({ ...site('dist', 'old'), 'dist.discarded/articles/a/index.html': 'half' })
  prepareSwap(outDir)
  expect([readSite(outDir), existsSync(`${outDir}.discarded`)]).toEqual(['old', false])
})

test('a build that cannot take the place leaves the site there', () => {
  const outDir = placeOf(site('dist', 'old'))
  expect(() => swapSite(outDir)).toThrow(/ENOENT/)
  expect(readSite(outDir)).toBe('old')
})

test('of three builds in a row the last two are kept', () => {
  const outDir = placeOf({ ...site('dist.previous', 'oldest'), ...site('dist', 'old'), ...site(nextTo('dist'), 'new') })
  prepareSwap(outDir)
  swapSite(outDir)
  expect([readSite(outDir), readSite(`${outDir}.previous`), existsSync(`${outDir}.discarded`)]).toEqual([
    'new',
    'old',
    false,
  ])
})

test.each(['index.html', 'data/report.json'])('a folder that holds only %s is no site', (file) => {
  const outDir = placeOf({ [`dist/${file}`]: 'mine' })
  expect(() => prepareSwap(outDir)).toThrow(/holds other files/)
})

test('a previous site does not come back where one stands', () => {
  const outDir = placeOf({ ...site('dist', 'old'), ...site('dist.previous', 'oldest') })
  prepareSwap(outDir)
  expect([readSite(outDir), readSite(`${outDir}.previous`)]).toEqual(['old', 'oldest'])
})

test('what is left of a failed build goes, and the site stays', () => {
  const outDir = placeOf({ ...site('dist', 'old'), ...site(nextTo('dist'), 'half') })
  discardNext(outDir)
  expect([readSite(outDir), existsSync(nextTo(outDir))]).toEqual(['old', false])
})
