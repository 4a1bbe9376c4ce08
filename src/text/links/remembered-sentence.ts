/** The sentence around published words, as far as it is remembered, and as much of the one around them now. */
import type { KnownQuotation, Standing } from './known-quotation.ts'
import { plain } from './plain-text.ts'
import { contextChars } from './quote-selector.ts'

export interface Sentences {
  readonly old: string
  readonly present: string
}

/** A sentence is not longer than this on either side of words, or is cut. */
const mostSideChars = 300
const cut = '…'
/** The end of a sentence or paragraph, with the mark that closes it; another mark may open what follows. */
const sentenceEnds = /(?:[.!?…]["'”’»]?(?=\s+(?:\p{Lu}|\p{N}|["'“‘«„]|$))|\n\s*\n)\s*/gu

/** Null where nothing in the sentence differs, as far as is known. */
export function differingSentences(known: KnownQuotation, { text, span, exact }: Standing): Sentences | null {
  const before = beginning(known.prefix)
  // Words that end a sentence which began before them end it; those that begin one may be followed by who said them.
  const isOver = /\p{L}/u.test(before) && /[.!?…]$/u.test(exact)
  const after = isOver ? closing(known.suffix) : ending(known.suffix)
  const [left, right] = [
    text.slice(Math.max(0, span.start - mostSideChars), span.start),
    text.slice(span.end, span.end + mostSideChars),
  ]
  const old = before + known.exact + after
  const present =
    asMuch(beginning(left), before, 'end') + exact + (isOver ? closing(right) : asMuch(ending(right), after, 'start'))
  return plain(old, 'marks') === plain(present, 'marks') ? null : { old, present }
}

/** What of the words before belongs to the sentence that goes on after them. */
function beginning(words: string): string {
  const last = [...words.matchAll(sentenceEnds)].at(-1)
  if (last !== undefined) return words.slice(last.index + last[0].length)
  return words.length < contextChars ? words : cut + words.replace(/^\S*\s/u, '')
}

/** What of the words after belongs to the sentence that began before them. */
function ending(words: string): string {
  const [first] = words.matchAll(sentenceEnds)
  if (first !== undefined) return words.slice(0, first.index + first[0].trimEnd().length)
  return words.length < contextChars ? words : words.replace(/\s\S*$/u, '') + cut
}

/** The mark that closes the words. */
const closing = (words: string): string => /^["'”’»]*/u.exec(words)?.[0] ?? ''

/** Of a side that was cut when it was remembered, no more is shown of what stands there now, or it would seem to be new. */
function asMuch(words: string, remembered: string, side: 'start' | 'end'): string {
  if (!remembered.startsWith(cut) && !remembered.endsWith(cut)) return words
  const chars = remembered.length + contextChars / 2
  if (words.length <= chars) return words
  return side === 'end'
    ? cut + words.slice(-chars).replace(/^\S*\s/u, '')
    : words.slice(0, chars).replace(/\s\S*$/u, '') + cut
}
