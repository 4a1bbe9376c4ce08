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

/** The words of `title` in ASCII, joined by hyphens and cut between words; empty where it has none. */
export function asciiSlug(title: string): string {
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
