import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AnalysisCache } from '../../../src/node/cache/analysis-cache.ts'
import { writeFolder } from '../folder.ts'

interface Kept {
  readonly [file: string]: string
}

const open = (dir: string, folder = '/articles', version = 'one') => new AnalysisCache({ dir, folder, version })

/** Keeps an analysis of each file, whose bytes have the hash `h`. */
function keep(dir: string, kept: Kept, folder?: string): void {
  const cache = open(dir, folder)
  for (const [file, packed] of Object.entries(kept)) cache.keep(file, 'h', packed)
  cache.close()
}

function ask(dir: string, file: string, { hash = 'h', folder = '/articles', version = 'one' } = {}) {
  const cache = open(dir, folder, version)
  const packed = cache.get(file, hash)
  cache.close()
  return packed
}

const onlyFile = (dir: string) => join(dir, readdirSync(dir)[0] ?? '')

describe('what was kept', () => {
  test('is there again, letter by letter', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'über “alles”', 'b.txt': '' })
    expect(ask(dir, 'a.txt')).toBe('über “alles”')
  })

  test('is not asked of other bytes, another version or another folder', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'one' })
    expect(ask(dir, 'a.txt', { folder: '/others' })).toBeUndefined()
    expect(ask(dir, 'a.txt', { hash: 'other' })).toBeUndefined()
    keep(dir, { 'a.txt': 'one' })
    expect(ask(dir, 'a.txt', { version: 'two' })).toBeUndefined()
  })

  test('goes when its file is no longer asked for', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'one', 'b.txt': 'two' })
    expect(ask(dir, 'a.txt')).toBe('one')
    expect(ask(dir, 'b.txt')).toBeUndefined()
  })

  test('stays beside what is new', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'one', 'b.txt': 'two' })
    const cache = open(dir)
    cache.get('a.txt', 'h')
    cache.keep('b.txt', 'h2', 'three')
    cache.close()
    const later = open(dir)
    expect([later.get('a.txt', 'h'), later.get('b.txt', 'h2')]).toEqual(['one', 'three'])
    later.close()
  })
})

describe('a cache that cannot be trusted', () => {
  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['empty', () => Buffer.alloc(0)],
    ['foreign', () => Buffer.from('{"version":"one","entries":[]}'.repeat(20))],
    ['damaged', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at < 5 ? byte ^ 1 : byte)))],
  ])('%s counts as none and is written anew', (_, spoil) => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'a long analysis' })
    writeFileSync(onlyFile(dir), spoil(readFileSync(onlyFile(dir))))
    expect(ask(dir, 'a.txt')).toBeUndefined()
    keep(dir, { 'a.txt': 'a long analysis' })
    expect(ask(dir, 'a.txt')).toBe('a long analysis')
  })

  test('a folder that cannot be written costs nothing but time', () => {
    const dir = join(writeFolder({ file: '' }), 'file', 'below')
    keep(dir, { 'a.txt': 'one' })
    expect(ask(dir, 'a.txt')).toBeUndefined()
  })

  test('a folder in the place of the file is left alone', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'one' })
    const file = onlyFile(dir)
    const other = writeFolder({})
    mkdirSync(join(other, file.slice(dir.length)), { recursive: true })
    keep(other, { 'a.txt': 'one' })
    expect(ask(other, 'a.txt')).toBeUndefined()
  })

  test('a folder that may only be read still answers', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'one', 'b.txt': 'two' })
    chmodSync(dir, 0o555)
    expect(ask(dir, 'a.txt')).toBe('one')
    chmodSync(dir, 0o755)
  })
})

describe('several builds', () => {
  test('at once leave a whole cache, that of the last', () => {
    const dir = writeFolder({})
    const [one, other] = [open(dir), open(dir)]
    one.keep('a.txt', 'h', 'one')
    one.close()
    other.keep('b.txt', 'h', 'other')
    other.close()
    expect(ask(dir, 'b.txt')).toBe('other')
  })

  test('of other folders do not pile up, and the last used stay', () => {
    const dir = writeFolder({})
    for (let number = 0; number < 8; number++) {
      keep(dir, { 'a.txt': 'one' }, `/folder-${number}`)
      for (const name of readdirSync(dir)) utimesSync(join(dir, name), 1000 + number, 1000 + number)
    }
    keep(dir, { 'a.txt': 'last' }, '/last')
    expect(readdirSync(dir).length).toBeLessThanOrEqual(5)
    expect(ask(dir, 'a.txt', { folder: '/last' })).toBe('last')
  })

  test('that were stopped leave nothing for good', () => {
    const dir = writeFolder({ 'articles-x.1.next': 'half', 'articles-y.2.next': 'half' })
    utimesSync(join(dir, 'articles-x.1.next'), 1, 1)
    keep(dir, { 'a.txt': 'one' })
    expect(existsSync(join(dir, 'articles-x.1.next'))).toBe(false)
    expect(existsSync(join(dir, 'articles-y.2.next'))).toBe(true)
  })
})
