import anyAscii from 'any-ascii'
import { shortHash } from './base32.ts'

const slugChars = 60
const hashChars = 8

/** Letters that Unicode does not take apart into a base letter and a mark. */
const spelledOut = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/** Writing other than Latin, with the marks on it. What all scripts share (spaces, digits, signs) is none. */
const otherWriting = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}][^\p{Script=Latin}\p{Script=Common}]*/gu
const otherDigits = /[^\P{Nd}0-9]/gu
const han = /\p{Script=Han}/gu
/** Beside these, characters are read in the Japanese or the Korean way, which no table of single characters knows. */
const notChinese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The words of `title` in ASCII, joined by hyphens and cut between words; empty where it has none. Other scripts are spelled
 * in Latin letters, Chinese by the sound of each character: "Мост открыт" is "most-otkryt". Japanese stays out.
 */
export function asciiSlug(title: string): string {
  return latinSlug(inLatin(title))
}

/** The words for an address; none where they hold a name that is kept back. */
export function wordsUnless(isNamed: (words: string) => boolean, title: string): string {
  const words = asciiSlug(title)
  return isNamed(words) ? '' : words
}

function inLatin(title: string): string {
  const isChinese = !notChinese.test(title)
  return title
    .replace(han, (character) => (isChinese ? ` ${anyAscii(character)} ` : ' '))
    .replace(otherWriting, (run) => (kana.test(run) ? ' ' : spelled(run)))
    .replace(otherDigits, anyAscii)
}

/** The table leaves the Arabic letter for a long "a" out, so that "قال" would be "ql". */
function spelled(run: string): string {
  return anyAscii(run.normalize('NFC').replaceAll('\u0627', 'a'))
}

/** The words in Latin letters alone: what slugs were made of before other scripts were spelled. */
export function latinSlug(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelledOut.get(letter) ?? '')
    .normalize('NFKD')
    // What stands inside a word or number joins what is around it: "Brown's" is "browns", "4,000" is "4000".
    .replace(/\p{M}|(?<=\w)['’](?=\w)|(?<=\d),(?=\d{3})/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (ascii.length <= slugChars) return ascii
  const cut = ascii.lastIndexOf('-', slugChars)
  return ascii.slice(0, cut > 0 ? cut : slugChars)
}

/** The hash that alone finds an article: its path in the folder, in whichever normal form the file system gave it. */
export function pathHash(file: string): string {
  return shortHash(file.normalize('NFC'), hashChars)
}

export function articleSlug(title: string, hash: string, wordsOf = asciiSlug): string {
  const words = wordsOf(title)
  return words === '' ? hash : `${words}-${hash}`
}

/**
 * A slug for each name. Of names that share their ASCII words, all but the first in code unit order get a hash as well; those
 * in Latin letters come before all that are spelled in them.
 */
export function nameSlugs(names: Iterable<string>, wordsOf = asciiSlug): Map<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  const isSpelled = (name: string) => Number(wordsOf(name) !== latinSlug(name))
  for (const name of [...new Set(names)].toSorted().toSorted((a, b) => isSpelled(a) - isSpelled(b))) {
    const words = wordsOf(name)
    const hash = shortHash(name.normalize('NFC'), hashChars)
    const slug = words !== '' && taken.has(words) ? `${words}-${hash}` : words || hash
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}
