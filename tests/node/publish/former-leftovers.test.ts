import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeFormerLeftovers } from '../../../src/node/publish/former-leftovers.ts'
import { writeFolder, type Files } from '../folder.ts'

const site = (folder: string): Files => ({ [`${folder}/index.html`]: folder, [`${folder}/data/report.json`]: '{}' })
const placeOf = (files: Files) => join(writeFolder(files), 'reader')

test('sites and a lock that earlier versions left beside the site are removed, and told', () => {
  const lock = { 'reader.lock': '{"pid":1,"started":null}' }
  const half = { 'reader.next/assets/a.js': '', 'reader.next/icon.svg': '' }
  const outDir = placeOf({ ...site('reader'), ...site('reader.previous'), ...half, ...lock })
  expect(removeFormerLeftovers(outDir, ['icon.svg'])).toEqual([
    expect.stringMatching(/^Removed reader\.previous, reader\.next, reader\.lock beside /),
  ])
  expect(readdirSync(join(outDir, '..'))).toEqual(['reader'])
})

test('what is somebody else’s stays, and is told', () => {
  const outDir = placeOf({ ...site('reader'), 'reader.previous/letters.txt': 'mine', 'reader.lock': 'mine' })
  expect(removeFormerLeftovers(outDir, [])).toEqual([expect.stringContaining('it is no site of ours')])
  expect(readdirSync(join(outDir, '..')).toSorted()).toEqual(['reader', 'reader.lock', 'reader.previous'])
})

test('the last site of a build that was stopped between its renames is put back', () => {
  const outDir = placeOf(site('reader.previous'))
  removeFormerLeftovers(outDir, [])
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('reader.previous')
  expect(existsSync(`${outDir}.previous`)).toBe(false)
})
