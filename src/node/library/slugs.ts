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

/** The hash that alone finds an article: its path in the folder, in whichever normal form the file system gave it. */
export function pathHash(file: string): string {
  return shortHash(file.normalize('NFC'), hashChars)
}

export function articleSlug(title: string, hash: string): string {
  const words = asciiSlug(title)
  return words === '' ? hash : `${words}-${hash}`
}

/** A slug for each name. Of names that share their ASCII words, all but the first in code unit order get a hash as well. */
export function nameSlugs(names: Iterable<string>): Map<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of [...new Set(names)].toSorted()) {
    const words = asciiSlug(name)
    const slug =
      words === '' || taken.has(words) ? articleSlug(words, shortHash(name.normalize('NFC'), hashChars)) : words
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}
