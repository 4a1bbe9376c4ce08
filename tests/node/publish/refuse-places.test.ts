import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusePlaces } from '../../../src/node/publish/refuse-places.ts'
import { writeFolder } from '../folder.ts'

const top = () =>
  writeFolder({ 'seeds/a.txt': 'A', 'public/icon.svg': '', 'site/index.html': '', 'site/data/report.json': '{}' })

function refuse(outDir: string, seeds: string, folder = top()): void {
  const at = (path: string) => join(folder, path)
  refusePlaces({ outDir: at(outDir), folder: at(seeds), publicDir: at('public') })
}

test.each([
  ['seeds', 'seeds', /inside the folder of articles/],
  ['seeds/2015/site', 'seeds', /inside the folder of articles/],
  ['public', 'seeds', /is inside .*public, whose files are copied/],
  ['public/reader', 'seeds', /is inside .*public, whose files are copied/],
  ['.', 'seeds', /The articles in .*seeds are inside/],
  ['site/reader', 'seeds', /inside another built site/],
  ['dist', 'site', /inside a built site/],
  ['dist', 'site/articles', /inside a built site/],
])('a site in %s of the articles in %s is refused', (outDir, seeds, what) => {
  expect(() => refuse(outDir, seeds)).toThrow(what)
})

test.each(['dist', 'site', 'seeds-site', 'publicly/reader'])('a site in %s is not', (outDir) => {
  expect(() => refuse(outDir, 'seeds')).not.toThrow()
})

test('a link into the articles is no way around', () => {
  const folder = top()
  symlinkSync(join(folder, 'seeds'), join(folder, 'elsewhere'))
  expect(() => refuse('elsewhere/site', 'seeds', folder)).toThrow(/inside the folder of articles/)
})
