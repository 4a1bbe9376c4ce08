/**
 * The keys of the index. Words of the text and the title stand for themselves; every other key begins with a control character
 * of its own, its mark, which no word holds: words of the names of facets, values of facets, and the keys below.
 */
import type { Days } from '../calendar.ts'
import { facetKeys, facets, type FacetKey } from '../facets.ts'
import { namedArticleFacets, namedQuotationFacets } from '../facets-by-row.ts'

/** What marks the words of the text and the title: nothing. */
export const textMark = ''

/** The marks of the words of names. */
const wordMarks: ReadonlySet<string> = new Set([...namedQuotationFacets, ...namedArticleFacets].map(({ mark }) => mark))

/** Whether a key stands for a word of the text, the title or a name, so that readers may ask for its start. */
export function isWordKey(key: string): boolean {
  return key >= ' ' || wordMarks.has(key.charAt(0))
}

/** The first letter of a word's key, with the mark before it. */
export function beginningOf(key: string): string {
  const word = wordOf(key)
  return key.slice(0, key.length - word.length) + String.fromCodePoint(word.codePointAt(0) ?? 0)
}

/** The word itself of a word's key. */
export function wordOf(key: string): string {
  return wordMarks.has(key.charAt(0)) ? key.slice(1) : key
}

/** Finds what has a value of a facet. */
export const valueKey = (facet: FacetKey, value: string): string => facets[facet].valueMark + value

export const dateMark = '\u0006'
/** Sorts by the first day. */
export const dateKey = ({ first, last }: Days): string => `${dateMark}${first} ${last}`
/** Every quotation has this key. */
export const quotationKey = '\u0007'
const articleMark = '\u0008'
/** Finds an article by its slug. */
export const articleKey = (slug: string): string => articleMark + slug

/** Every article has this key whose title stands in its text as well. */
export const printedTitleKey = '\u0010'

/** Every mark that a key can begin with. */
export const allMarks: readonly string[] = [
  ...wordMarks,
  ...facetKeys.map((key) => facets[key].valueMark),
  dateMark,
  quotationKey,
  articleMark,
  printedTitleKey,
]

/** Starts of words up to this length have unions ready-made; a longer start fits few leaves. */
export const unionLength = 4

/** The key of the union of all words that start with `prefix`. Shorter ones come first. */
export function unionKey(prefix: string): string {
  return String.fromCharCode(prefix.length) + prefix
}

/** The key of two neighbouring words; a space sorts before whatever a word holds, so pairs of one first word are neighbours. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`
}

/** The same, of words of which the second follows at once; it sorts just before the other. */
export function gluedPairKey(first: string, second: string): string {
  return `${first}\u001f${second}`
}
