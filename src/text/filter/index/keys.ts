/**
 * The keys of the index. Words of the text and the title stand for themselves; everything else begins with a control
 * character, which no word holds: words of speakers' and outlets' names, and values that are looked up whole.
 */
import type { Days } from '../calendar.ts'

/** What the words of each kind of text begin with. */
export const streams = { text: '', speaker: '\u0001', outlet: '\u0002' } as const

/** The first letter of a word's key, with the mark of its stream before it. */
export function beginningOf(key: string): string {
  const word = wordOf(key)
  return key.slice(0, key.length - word.length) + String.fromCodePoint(word.codePointAt(0) ?? 0)
}

/** The word itself of a word's key. */
export function wordOf(key: string): string {
  return key.startsWith(streams.speaker) || key.startsWith(streams.outlet) ? key.slice(1) : key
}

export const speakerKey = (slug: string): string => `\u0003${slug}`
export const outletKey = (name: string): string => `\u0004${name}`
export const yearKey = (year: string): string => `\u0005${year}`
/** Sorts by the first day. */
export const dateKey = ({ first, last }: Days): string => `${datePrefix}${first} ${last}`
export const datePrefix = '\u0006'
/** Every quotation has this key. */
export const quotationKey = '\u0007'

/** Finds an article by its slug. */
export const articleKey = (slug: string): string => `\u0008${slug}`

/** Whether a key stands for a word, so that readers may ask for its start. */
export function isWordKey(key: string): boolean {
  return key < '\u0003' || key > '\u0008'
}
