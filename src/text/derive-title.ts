import type { Block } from './article.ts'

/** Lengths in UTF-16 code units; writing without spaces says the same in about a third of them. */
const lengths = {
  spaced: { whole: 90, least: 40, most: 110 },
  unspaced: { whole: 30, least: 10, most: 40 },
}

/** Shorter lines at the top are bylines and dates more often than leads. */
const leadChars = 40

/** "BEIRUT, June 12 (Agency) — ": a dateline is where and when, not what. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^—–\n]{0,40}|\s*\([^)\n]{1,30}\))*\s*(?:—|–|--|-)\s+/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const sentenceEnd = /[.!?…]["'”’»)]*(?=\s+\S)|[。！？؟।]["'”’»」』）]*/gu
const clauseEnd = /[,;:](?=\s)|\s[–—-](?=\s)|[，；：、،؛]/gu

export interface DerivedTitle {
  readonly title: string
  /** The headline line that it was read from; null where it comes from the lead. */
  readonly headline: Block | null
}

/**
 * A title for a text that was given none: its headline where the first of `blocks` is one, else the first sentence of the
 * lead, cut at the end of a clause where it is long. Undefined where the text has no words.
 *
 * `"More than 4,000 refugees have fled to safety by crossing the border, with more to come."` gives
 * `"More than 4,000 refugees have fled to safety by crossing the border"`.
 */
export function deriveTitle(text: string, blocks: readonly Block[]): DerivedTitle | undefined {
  const [first] = blocks
  if (first && first.role !== 'paragraph') return { title: plain(text.slice(first.start, first.end)), headline: first }
  const lead = findLead(text, blocks)
  if (!lead) return undefined
  // Nothing beyond the first few hundred characters can become part of the title.
  const words = plain(text.slice(lead.start, Math.min(lead.end, lead.start + 600))).replace(dateline, '')
  return hasWords(words) ? { title: shorten(words), headline: null } : undefined
}

/** The first paragraph long enough to be one (a byline or a date is not), else the first with any words. */
function findLead(text: string, blocks: readonly Block[]): Block | undefined {
  const worded = blocks.filter(({ start, end }) => hasWords(text.slice(start, Math.min(end, start + 600))))
  return worded.find(({ role, start, end }) => role === 'paragraph' && end - start >= leadChars) ?? worded[0]
}

function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words)
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

function shorten(lead: string): string {
  const { whole, least, most } = unspaced.test(lead) ? lengths.unspaced : lengths.spaced
  const sentence = lead.slice(0, firstEnd(lead, sentenceEnd, least / 2) ?? lead.length)
  if (sentence.length <= whole) return sentence.replace(/(?<![.…])[.。]$/u, '')
  const clause = firstEnd(sentence, clauseEnd, least)
  if (clause !== undefined && clause <= most) return sentence.slice(0, clause).replace(/[\s,;:–—，；：、،؛-]+$/u, '')
  const space = sentence.lastIndexOf(' ', whole)
  return `${sentence.slice(0, space > least ? space : wholeCharacters(sentence, whole))}…`
}

/** Where the first match at or after `least` ends, outside quotation marks: a title must not break off inside somebody's words. */
function firstEnd(words: string, ends: RegExp, least: number): number | undefined {
  for (const match of words.matchAll(ends)) {
    const end = match.index + match[0].length
    if (end >= least && !isInsideMarks(words.slice(0, end))) return end
  }
  return undefined
}

function isInsideMarks(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0
  return count(/[“«「]/g) > count(/[”»」]/g) || count(/"/g) % 2 === 1
}

/** `length`, or one less where that would cut a surrogate pair in two. */
function wholeCharacters(words: string, length: number): number {
  const code = words.charCodeAt(length - 1)
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length
}
