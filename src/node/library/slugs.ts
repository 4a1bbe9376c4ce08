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

/**
 * The hash that alone finds an article: its path in the folder, in whichever normal form the file system gave it, and its
 * number where the file holds several. The first has that of the path alone, so that it keeps its address when another is
 * added to its file.
 */
export function articleHash(file: string, part: number | null): string {
  const path = file.normalize('NFC')
  return shortHash(part === null || part === 1 ? path : `${path}\0${part}`, hashChars)
}

export function nameHash(name: string): string {
  return shortHash(name.normalize('NFC'), hashChars)
}

/** `words` are those of a title or a name, as `asciiSlug` has them. */
export function withHash(words: string, hash: string): string {
  return words === '' ? hash : `${words}-${hash}`
}
