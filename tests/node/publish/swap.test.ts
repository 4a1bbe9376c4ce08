import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { placesOf, type SitePlaces } from '../../../src/node/publish/site-places.ts'
import { prepareSwap, swapSite } from '../../../src/node/publish/swap.ts'
import { writeFolder } from '../folder.ts'

function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), words)
  writeFileSync(join(folder, `${words}.html`), words)
  writeFileSync(join(folder, 'data/report.json'), '{}')
}

/** With the site of before where one is asked for; the next one is written as builds do, after all is prepared. */
function placesWith(before: string | null, top = writeFolder({})): SitePlaces {
  const places = placesOf(join(top, 'dist'), join(writeFolder({}), 'cache'))
  if (before !== null) writeSite(places.outDir, before)
  return places
}

function build(places: SitePlaces): void {
  prepareSwap(places)
  writeSite(places.next, 'new')
  swapSite(places)
}

const readSite = ({ outDir }: SitePlaces) => readFileSync(join(outDir, 'index.html'), 'utf8')
const left = ({ folder }: SitePlaces) => (existsSync(folder) ? readdirSync(folder) : [])

test('a finished build takes the place, and nothing of the one before is kept, beside it or elsewhere', () => {
  const places = placesWith('old')
  build(places)
  expect([readSite(places), left(places), readdirSync(join(places.outDir, '..'))]).toEqual(['new', [], ['dist']])
})

test('a first build needs nothing to replace, and an empty folder may be', () => {
  const [first, empty] = [placesWith(null), placesWith(null)]
  mkdirSync(empty.outDir)
  build(first)
  build(empty)
  expect([readSite(first), readSite(empty)]).toEqual(['new', 'new'])
})

test('a build that was stopped between the renames is put back', () => {
  const places = placesWith('old')
  mkdirSync(places.folder, { recursive: true })
  renameSync(places.outDir, places.previous)
  prepareSwap(places)
  expect([readSite(places), left(places)]).toEqual(['old', []])
})

test('a build that cannot take the place leaves the site there', () => {
  const places = placesWith('old')
  mkdirSync(places.folder, { recursive: true })
  expect(() => swapSite(places)).toThrow(/ENOENT/)
  expect(readSite(places)).toBe('old')
})

test('other files are not replaced', () => {
  const places = placesWith(null)
  mkdirSync(places.outDir)
  writeFileSync(join(places.outDir, 'letters.txt'), 'mine')
  expect(() => prepareSwap(places)).toThrow(/holds files that do not belong to a built site/)
})

test('where the place is a link to a folder, it is that folder whose site is replaced', () => {
  const top = writeFolder({})
  writeSite(join(top, 'real'), 'old')
  symlinkSync(join(top, 'real'), join(top, 'dist'))
  const places = placesWith(null, top)
  build(places)
  expect(readFileSync(join(top, 'real/index.html'), 'utf8')).toBe('new')
})

const otherDisk = '/dev/shm'

describe.runIf(existsSync(otherDisk))('on another disk', () => {
  const onOtherDisk = (before: string | null) => {
    const top = mkdtempSync(join(otherDisk, 'verbatim-swap-'))
    onTestFinished(() => rmSync(top, { recursive: true, force: true }))
    return placesWith(before, top)
  }

  test('a finished build is copied, and files that only the one before had are gone', () => {
    const places = onOtherDisk('old')
    build(places)
    expect(readdirSync(places.outDir).toSorted()).toEqual(['data', 'index.html', 'new.html'])
    expect([readSite(places), left(places)]).toEqual(['new', []])
  })

  test('a build that was killed while it was copied is undone by the next', () => {
    const places = onOtherDisk('old')
    mkdirSync(places.folder, { recursive: true })
    writeSite(places.previous, 'old')
    writeFileSync(places.copying, JSON.stringify(['index.html', 'new.html']))
    writeSite(places.outDir, 'new')
    prepareSwap(places)
    expect(readdirSync(places.outDir).toSorted()).toEqual(['data', 'index.html', 'old.html'])
    expect([readSite(places), left(places)]).toEqual(['old', []])
  })

  test('a first build that was killed while it was copied is no bar to the next', () => {
    const places = onOtherDisk(null)
    mkdirSync(places.folder, { recursive: true })
    mkdirSync(places.outDir)
    writeFileSync(join(places.outDir, 'index.html'), 'new')
    writeFileSync(places.copying, JSON.stringify(['index.html']))
    build(places)
    expect(readSite(places)).toBe('new')
  })
})
