import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortHash } from '../../../src/node/library/base32.ts'
import { shown } from '../shown.ts'
import { nameSlugs } from '../../../src/node/library/name-slugs.ts'
import { articleHash, asciiSlug, withHash } from '../../../src/node/library/slugs.ts'

test('a slug holds the words in ASCII', () => {
  expect(asciiSlug('À Lissing, “4,000” of Søren’s œuvres')).toBe('a-lissing-4000-of-sorens-oeuvres')
})

test('a long title is cut between words', () => {
  expect(asciiSlug('word '.repeat(40))).toBe('word-'.repeat(12).slice(0, -1))
})

test('a title without ASCII leaves the hash alone', () => {
  expect(withHash(asciiSlug('奎尔港罢工结束'), 'abcdefgh')).toBe('abcdefgh')
})

test('the hash is that of the path, whichever normal form the disk keeps', () => {
  expect(articleHash('cafe\u0301.txt', null)).toBe(articleHash('caf\u00e9.txt', null))
  expect(articleHash('a/b.txt', null)).not.toBe(articleHash('a/c.txt', null))
})

test('the hash is the base32 of SHA-256', () => {
  // printf abc | sha256sum starts with ba7816bf 8f01; base32 of those bytes starts with XJ4BNP4PAH.
  expect(shortHash('abc', 8)).toBe('xj4bnp4p')
})

test('a name has one slug, and names that share their words keep apart', () => {
  const slugs: ReadonlyMap<string, string> = nameSlugs(['José Brook', 'Jose Brook', '__proto__', '林若溪'].map(shown))
  expect(slugs.get('Jose Brook')).toBe('jose-brook')
  expect(slugs.get('José Brook')).toMatch(/^jose-brook-[a-z2-7]{8}$/)
  expect(slugs.get('__proto__')).toBe('proto')
  expect(slugs.get('林若溪')).toMatch(/^[a-z2-7]{8}$/)
})

test('slugs never collide and are plain path segments', () => {
  const arePlain = (names: string[]) => {
    const slugs = [...nameSlugs(names.map(shown)).values()]
    return new Set(slugs).size === names.length && slugs.every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
  }
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), arePlain))
})
