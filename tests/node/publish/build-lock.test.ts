import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockSite } from '../../../src/node/publish/build-lock.ts'
import { writeFolder } from '../folder.ts'

const placeOf = () => {
  const folder = writeFolder({})
  return { outDir: join(folder, 'dist'), lock: join(folder, 'lock') }
}

test('a second build is refused with the number of the first, until that ends', () => {
  const place = placeOf()
  const unlock = lockSite(place)
  expect(() => lockSite(place)).toThrow(`Another build (process ${process.pid})`)
  unlock()
  lockSite(place)()
  expect(existsSync(place.lock)).toBe(false)
})

test('the lock of a process that was killed counts for nothing', () => {
  const place = placeOf()
  const { pid } = spawnSync('true')
  writeFileSync(place.lock, JSON.stringify({ pid, started: null }))
  lockSite(place)
  expect(JSON.parse(readFileSync(place.lock, 'utf8'))).toMatchObject({ pid: process.pid })
})

test.runIf(existsSync('/proc/self/stat'))('a number that another process was given since is another process', () => {
  const place = placeOf()
  writeFileSync(place.lock, JSON.stringify({ pid: process.pid, started: '1' }))
  expect(() => lockSite(place)()).not.toThrow()
})

test.each(['', '{"pid":', 'null', '{"pid":"x"}'])(
  'a lock that was never written to its end counts for nothing: %j',
  (content) => {
    const place = placeOf()
    writeFileSync(place.lock, content)
    expect(() => lockSite(place)()).not.toThrow()
  },
)

test('a place that cannot be written is told', () => {
  expect(() => lockSite({ outDir: 'dist', lock: '/proc/sites/lock' })).toThrow(
    /Nothing can be written in \/proc\/sites/,
  )
})

test('a build that was refused does not take the lock from the one that runs', () => {
  const place = placeOf()
  const unlock = lockSite(place)
  for (const attempt of [1, 2]) expect(() => lockSite(place), `try ${attempt}`).toThrow(/Wait until it ends/)
  expect(readdirSync(join(place.lock, '..'))).toEqual(['lock'])
  unlock()
})

test('a process whose start is not known is held to run', () => {
  const place = placeOf()
  writeFileSync(place.lock, JSON.stringify({ pid: process.pid, started: null }))
  expect(() => lockSite(place)).toThrow(`process ${process.pid}`)
})

test('sites beside each other are built at once', () => {
  const [one, other] = [placeOf(), placeOf()]
  const unlock = lockSite(one)
  expect(() => lockSite(other)()).not.toThrow()
  unlock()
})
