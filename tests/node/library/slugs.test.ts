import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortHash } from '../../../src/node/library/base32.ts'
import { shown } from '../shown.ts'
import { takenFrom } from '../../../src/node/corrections/replace-names.ts'
import { nameSlugs, type WordsOfName } from '../../../src/node/library/name-slugs.ts'
import { articleHash, asciiSlug, latinSlug, withHash } from '../../../src/node/library/slugs.ts'

const words: WordsOfName = (name) => takenFrom(name, asciiSlug)

test('a slug holds the words in ASCII', () => {
  expect(asciiSlug('À Lissing, “4,000” of Søren’s œuvres')).toBe('a-lissing-4000-of-sorens-oeuvres')
})

test('a long title is cut between words', () => {
  expect(asciiSlug('word '.repeat(40))).toBe('word-'.repeat(12).slice(0, -1))
})

test.each([
  ['Russian', 'Щука и ёж: съезд объявлен', 'shchuka-i-ezh-sezd-obyavlen'],
  ['Ukrainian', 'Київ приймає гостей', 'kiiv-priymaie-gostey'],
  ['Greek', 'Η γέφυρα ανοίγει αύριο', 'i-gefyra-anoigei-ayrio'],
  ['Arabic', 'افتتاح الجسر عام ٢٠١٤', 'afttah-aljsr-am-2014'],
  ['Hebrew', 'הגשר ייפתח מחר', 'hgsr-yyfth-mhr'],
  ['Chinese', '奎尔港2014年罢工', 'kui-er-gang-2014-nian-ba-gong'],
  ['Korean', '다리가 내일 열린다', 'daliga-naeil-yeollinda'],
  ['Georgian', 'ხიდი ხვალ გაიხსნება', 'khidi-khval-gaikhsneba'],
  ['Hindi, vowel signs and all', 'पुल खुलेगा', 'pul-khulega'],
  ['of two scripts', 'The mayor, 林若溪, said', 'the-mayor-lin-ruo-xi-said'],
])('a title in another script is spelled in Latin letters: %s', (_, title, slug) => {
  expect(asciiSlug(title)).toBe(slug)
  expect(asciiSlug(title.normalize('NFD'))).toBe(slug)
})

test.each(['市長は橋が明日開くと言った', 'コロナ', '👍', '—'])(
  '%s has no words, which leaves the hash alone',
  (title) => {
    expect(withHash(asciiSlug(title), 'abcdefgh')).toBe('abcdefgh')
  },
)

test('Chinese characters in Korean are not read as Chinese', () => {
  expect(asciiSlug('北京 서울')).toBe('seoul')
})

test('a title in Latin letters keeps the slug that it always had', () => {
  const latin = fc
    .string({ unit: 'grapheme' })
    .filter((title) => !/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(title))
  const isKept = (title: string) => asciiSlug(title) === latinSlug(title) || /[^\P{Nd}0-9]/u.test(title)
  fc.assert(
    fc.property(fc.oneof(latin, fc.string({ unit: fc.constantFrom(...Array.from('aé ßœŁ’,1½№ﬁ－Ａ')) })), isKept),
  )
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
  const slugs: ReadonlyMap<string, string> = nameSlugs(
    ['José Brook', 'Jose Brook', '__proto__', '林若溪'].map(shown),
    words,
  )
  expect(slugs.get('Jose Brook')).toBe('jose-brook')
  expect(slugs.get('José Brook')).toMatch(/^jose-brook-[a-z2-7]{8}$/)
  expect(slugs.get('__proto__')).toBe('proto')
  expect(slugs.get('林若溪')).toBe('lin-ruo-xi')
})

test('a name in Latin letters comes before one that is spelled like it', () => {
  const slugs: ReadonlyMap<string, string> = nameSlugs(['Ана', 'Ạna'].map(shown), words)
  expect(slugs.get('Ạna')).toBe('ana')
  expect(slugs.get('Ана')).toMatch(/^ana-[a-z2-7]{8}$/)
})

test('slugs never collide and are plain path segments', () => {
  const arePlain = (names: string[]) => {
    const slugs = [...nameSlugs(names.map(shown), words).values()]
    return new Set(slugs).size === names.length && slugs.every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
  }
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), arePlain))
})
