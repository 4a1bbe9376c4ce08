/** Names of bodies: what two of them have in common where they are one body's. */
import { fold } from '../filter/fold.ts'

const legalForms = new Set(
  'inc incorporated corp corporation co company llc ltd limited plc llp lp sa ag gmbh nv'.split(' '),
)
const smallWords = new Set('a an and at by de for in of on the to und'.split(' '))

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'&.-]*/gu) ?? []

/** The name without “the” and without its legal form, folded: what is equal for one body. */
export function bodyKey(name: string): string {
  const words = wordsOf(name).map((word) => word.replaceAll('.', ''))
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

const acronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u

/** The letters of an acronym, folded: “rnc” of “RNC” and “R.N.C.”. Null where `name` is none. */
export function acronymOf(name: string): string | null {
  const bare = name.replace(/^the\s+/iu, '').trim()
  return acronym.test(bare) ? fold(bare.replaceAll('.', '')) : null
}

/** The first letters of a body's words, small ones left out: “rnc” of “the Republican National Committee”. Null where it has fewer than two. */
export function initialsOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !smallWords.has(word))
  return words.length < 2 ? null : words.map((word) => word.charAt(0)).join('')
}
