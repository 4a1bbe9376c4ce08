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

test('what is kept anew goes before what was kept', () => {
  const dir = writeFolder({})
  keep(dir, { 'a.txt': 'one' })
  keep(dir, { 'a.txt': 'two' })
  expect(ask(dir, 'a.txt')).toBe('two')
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

  /** Builds of eight folders, one an hour; `then` is done before the next one of another folder. */
  function eightFolders(then: (dir: string) => void): string {
    const dir = writeFolder({ 'other-kind-1': '', articles: '' })
    for (let number = 0; number < 8; number++) {
      const before = new Set(readdirSync(dir))
      keep(dir, { 'a.txt': 'one' }, `/folder-${number}`)
      const made = readdirSync(dir).find((name) => !before.has(name)) ?? ''
      utimesSync(join(dir, made), 1000 + number, 1000 + number)
    }
    then(dir)
    keep(dir, { 'a.txt': 'last' }, '/last')
    return dir
  }
  const keptOf = (dir: string) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((number) => {
      const cache = open(dir, `/folder-${number}`)
      const packed = cache.get('a.txt', 'h')
      cache.abandon()
      return packed !== undefined
    })

  test('of other folders do not pile up, and the last used stay', () => {
    const dir = eightFolders(() => undefined)
    expect(keptOf(dir)).toEqual([4, 5, 6, 7])
    expect(ask(dir, 'a.txt', { folder: '/last' })).toBe('last')
  })

  test('that only read count as use', () => {
    expect(keptOf(eightFolders((dir) => ask(dir, 'a.txt', { folder: '/folder-3' })))).toEqual([3, 5, 6, 7])
  })

  test('of another kind are left alone', () => {
    expect(readdirSync(eightFolders(() => undefined))).toEqual(expect.arrayContaining(['articles', 'other-kind-1']))
  })

  test('that did not ask for all files leave what was kept as it was', () => {
    const dir = writeFolder({})
    keep(dir, { 'a.txt': 'one', 'b.txt': 'two' })
    const cache = open(dir)
    cache.get('a.txt', 'h')
    cache.keep('c.txt', 'h', 'three')
    cache.abandon()
    expect(readdirSync(dir)).toHaveLength(1)
    const later = open(dir)
    expect(['a.txt', 'b.txt', 'c.txt'].map((file) => later.get(file, 'h'))).toEqual(['one', 'two', undefined])
    later.close()
  })

  test('that were stopped leave nothing for good', () => {
    const dir = writeFolder({ 'articles-x.1.next': 'half', 'articles-y.2.next': 'half' })
    utimesSync(join(dir, 'articles-x.1.next'), 1, 1)
    keep(dir, { 'a.txt': 'one' })
    expect(existsSync(join(dir, 'articles-x.1.next'))).toBe(false)
    expect(existsSync(join(dir, 'articles-y.2.next'))).toBe(true)
  })
})
