/** Words that were divided at the end of a line: whether their hyphen belongs to them, as in “well-kept”, or only to the line. */
import type { Aside } from '../article.ts'
import type { Line } from './lines.ts'
import { mayDivide } from './line-ends.ts'

const wordBefore = /[\p{L}\p{M}'’-]+$/u
const wordAfter = /^[\p{L}\p{M}'’-]+/u
const hyphen = /[-‐]/u

/**
 * First and last parts that English joins by a hyphen and that seldom are syllables of a longer word: “half-” is, “pre-” and
 * “-ward” are not. A word that has a hyphen already, such as “mother-in-law”, keeps both.
 */
const keptAfter = /^(?:well|self|half|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
const keptBefore =
  /^(?:based|owned|backed|sized|term|year|week|century|scale|level|class|general|elect|storey|style|related|friendly|speaking)$/
const keptWhole =
  /^(?:so-called|long-standing|full-time|part-time|low-lying|high-speed|old-fashioned|ill-fated|right-hand|left-hand)$/

/** Whether a word stands somewhere in the text undivided. */
export type KnownWords = (word: string) => boolean

/** The words of the lines, without those that are divided. */
export function wordsOfLines(lines: readonly Line[]): KnownWords {
  let known: Set<string> | undefined
  const collect = () => {
    const words = new Set<string>()
    for (const [index, line] of lines.entries()) {
      const whole = mayDivide(line.words, lines[index + 1]?.words ?? '')
        ? line.words.replace(wordBefore, '')
        : line.words
      for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu)) words.add(word)
    }
    return words
  }
  return (word) => (known ??= collect()).has(word)
}

/** The aside between the halves of a word that ends `above` and goes on in `below`. */
export function dividedWord(above: Line, below: Line, isKnown: KnownWords): Aside {
  const first = (wordBefore.exec(above.words)?.[0] ?? '').toLowerCase()
  const second = (wordAfter.exec(below.words)?.[0] ?? '').toLowerCase()
  const start = keepsHyphen(first, second, isKnown) ? above.end : above.end - 1
  return { start, end: below.start, kind: 'divided' }
}

function keepsHyphen(first: string, second: string, isKnown: KnownWords): boolean {
  if (first.endsWith('\u00ad')) return false
  const part = first.replace(/[-‐]$/u, '')
  if (isKnown(`${part}-${second}`)) return true
  if (isKnown(part + second)) return false
  return hyphen.test(part) || keptAfter.test(part) || keptBefore.test(second) || keptWhole.test(`${part}-${second}`)
}
