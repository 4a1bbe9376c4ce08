import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockSite } from '../../../src/node/publish/build-lock.ts'
import { writeFolder } from '../folder.ts'

const placeOf = () => join(writeFolder({}), 'dist')

test('a second build is refused with the number of the first, until that ends', () => {
  const outDir = placeOf()
  const unlock = lockSite(outDir)
  expect(() => lockSite(outDir)).toThrow(`Another build (process ${process.pid})`)
  unlock()
  lockSite(outDir)()
  expect(existsSync(`${outDir}.lock`)).toBe(false)
})

test('the lock of a process that was killed counts for nothing', () => {
  const outDir = placeOf()
  const { pid } = spawnSync('true')
  writeFileSync(`${outDir}.lock`, JSON.stringify({ pid, started: null }))
  lockSite(outDir)
  expect(JSON.parse(readFileSync(`${outDir}.lock`, 'utf8'))).toMatchObject({ pid: process.pid })
})

test.runIf(existsSync('/proc/self/stat'))('a number that another process was given since is another process', () => {
  const outDir = placeOf()
  writeFileSync(`${outDir}.lock`, JSON.stringify({ pid: process.pid, started: '1' }))
  expect(() => lockSite(outDir)()).not.toThrow()
})

test.each(['', '{"pid":', 'null', '{"pid":"x"}'])(
  'a lock that was never written to its end counts for nothing: %j',
  (content) => {
    const outDir = placeOf()
    writeFileSync(`${outDir}.lock`, content)
    expect(() => lockSite(outDir)()).not.toThrow()
  },
)

test('a place that cannot be written is told', () => {
  expect(() => lockSite('/proc/dist')).toThrow(/Nothing can be written beside \/proc\/dist/)
})

test('a build that was refused does not take the lock from the one that runs', () => {
  const outDir = placeOf()
  const unlock = lockSite(outDir)
  for (const attempt of [1, 2]) expect(() => lockSite(outDir), `try ${attempt}`).toThrow(/Wait until it ends/)
  expect(readdirSync(join(outDir, '..'))).toEqual(['dist.lock'])
  unlock()
})

test('a process whose start is not known is held to run', () => {
  const outDir = placeOf()
  writeFileSync(`${outDir}.lock`, JSON.stringify({ pid: process.pid, started: null }))
  expect(() => lockSite(outDir)).toThrow(`process ${process.pid}`)
})

test('sites beside each other are built at once', () => {
  const [one, other] = [placeOf(), placeOf()]
  const unlock = lockSite(one)
  expect(() => lockSite(other)()).not.toThrow()
  unlock()
})
