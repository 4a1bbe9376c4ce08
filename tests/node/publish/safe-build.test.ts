import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OwnerError } from '../../../src/node/problem.ts'
import { buildSafely } from '../../../src/node/publish/safe-build.ts'
import { placesOf, type SitePlaces } from '../../../src/node/publish/site-places.ts'
import { swapSite } from '../../../src/node/publish/swap.ts'
import { writeFolder, type Files } from '../folder.ts'

const site: Files = { 'dist/index.html': 'old', 'dist/data/report.json': '{}' }

const fails =
  (error: unknown) =>
  ({ next }: SitePlaces) =>
  async () => {
    mkdirSync(next)
    writeFileSync(join(next, 'index.html'), 'half')
    throw error
  }

/** Builds in a folder that holds a site, and returns what the build said. */
async function build(work: (places: SitePlaces) => () => Promise<void>, files: Files = {}) {
  const folder = writeFolder({ ...site, ...files })
  const cacheDir = join(folder, 'scratch')
  const places = placesOf(join(folder, 'dist'), cacheDir)
  const said: unknown = await buildSafely(places, cacheDir, work(places)).catch((error: unknown) => error)
  return { folder, places, said }
}

const systemError = (code: string, message = 'of the system') => Object.assign(new Error(message), { code })

test('a build that fails leaves the site as it was, nothing half-made and no lock', async () => {
  const error = new Error('a mistake')
  const { folder, places, said } = await build(fails(error))
  expect(said).toBe(error)
  expect(readFileSync(join(places.outDir, 'index.html'), 'utf8')).toBe('old')
  expect([readdirSync(folder), readdirSync(places.folder)]).toEqual([['dist', 'scratch'], []])
})

test.each([
  [systemError('ENOSPC'), 'The disk is full (ENOSPC): nothing was published'],
  [systemError('EDQUOT'), 'The disk is full (EDQUOT)'],
  [new Error('write failed: No space left on device'), 'The disk is full (No space left)'],
  [systemError('EFBIG'), 'A file grew larger than the system allows (EFBIG)'],
  [systemError('EROFS'), 'The disk can only be read (EROFS)'],
  [systemError('EACCES'), 'This user may not write there (EACCES)'],
  [new Error('Permission denied (os error 13)'), 'This user may not write there (Permission denied)'],
])('what the system says of a disk is told in words: %s', async (error, told) => {
  const { said } = await build(fails(error))
  expect(said).toBeInstanceOf(OwnerError)
  expect(String(said)).toContain(told)
})

test.each([new OwnerError('no space left for a title'), 'a string', systemError('ENOENT')])(
  'any other failure is told as it is: %s',
  async (error) => {
    expect((await build(fails(error))).said).toBe(error)
  },
)

test('no other build writes the same site meanwhile', async () => {
  const { said, places } = await build(
    (same) => () =>
      buildSafely(same, join(same.folder, '..', '..'), async () => {
        throw new Error('both are building')
      }),
  )
  expect(String(said)).toMatch(/Another build/)
  expect(existsSync(places.lock)).toBe(false)
})

test('a site may be built in a folder that is not there yet', async () => {
  const cacheDir = join(writeFolder({}), 'cache')
  const places = placesOf(join(writeFolder({}), 'far', 'away', 'dist'), cacheDir)
  await buildSafely(places, cacheDir, async () => {
    mkdirSync(places.next)
    swapSite(places)
  })
  expect(existsSync(places.outDir)).toBe(true)
})

test('what killed builds left is removed, and that of running ones stays', async () => {
  const { pid } = spawnSync('true')
  const { folder } = await build(() => async () => undefined, {
    [`scratch/server-${pid}/bundle.mjs`]: '',
    [`scratch/server-${process.pid}/bundle.mjs`]: '',
    'scratch/server-of-mine/bundle.mjs': '',
    [`scratch/my-server-${pid}/bundle.mjs`]: '',
  })
  expect(readdirSync(join(folder, 'scratch')).toSorted()).toEqual(
    [`server-${process.pid}`, 'server-of-mine', `my-server-${pid}`, 'sites'].toSorted(),
  )
})
