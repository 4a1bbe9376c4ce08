import type { Block } from '../article.ts'

/** Lengths in UTF-16 code units; writing without spaces says the same in about a third of them. */
const lengths = {
  spaced: { whole: 90, least: 40, most: 110, prose: 100 },
  unspaced: { whole: 30, least: 10, most: 40, prose: 35 },
}

/** Byline, place and date may stand between headline and prose. */
const linesToProse = 4

/** Shorter lines at the top are bylines and dates more often than leads. */
const leadChars = 40

/** "BEIRUT, June 12 (Agency) — ": a dateline is where and when, not what. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^—–\n]{0,40}|\s*\([^)\n]{1,30}\))*\s*(?:—|–|--|-)\s+/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** A title cut in mid-sentence must not end on a word that only leads on. */
const leadsOn =
  /(?:\s+(?:and|or|but|of|the|a|an|to|in|on|at|for|with|by|from|that|which|who|as|its|und|oder|der|die|das|et|ou|de|la|le|les|des|y|o|el|los))+$/iu
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
  const headline = findHeadline(text, blocks)
  if (headline) return { title: plain(text.slice(headline.start, headline.end)), headline }
  const lead = findLead(text, blocks)
  if (!lead) return undefined
  // Nothing beyond the first few hundred characters can become part of the title.
  const words = plain(text.slice(lead.start, Math.min(lead.end, lead.start + 600))).replace(dateline, '')
  return hasWords(words) ? { title: titleOfLead(words), headline: null } : undefined
}

/** The first line where it is a heading, or a short line without a full stop over other short lines (a byline) and then prose. */
function findHeadline(text: string, blocks: readonly Block[]): Block | undefined {
  const [first, ...others] = blocks
  if (!first || first.role !== 'paragraph') return first
  const { whole, prose } = unspaced.test(text.slice(first.start, first.end)) ? lengths.unspaced : lengths.spaced
  const size = ({ start, end }: Block) => end - start
  const lead = others.slice(0, linesToProse).findIndex((block) => size(block) >= prose)
  const isShort = size(first) <= whole && others.slice(0, lead).every((block) => size(block) <= whole)
  return lead > 0 && isShort && !/[.。,;:]["'”’»」]?$/u.test(text.slice(first.start, first.end)) ? first : undefined
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

function titleOfLead(lead: string): string {
  const { whole, least, most } = unspaced.test(lead) ? lengths.unspaced : lengths.spaced
  const sentence = lead.slice(0, firstEnd(lead, sentenceEnd, least / 2) ?? lead.length)
  if (sentence.length <= whole) return sentence.replace(/(?<![.…])[.。]$/u, '')
  const clause = firstEnd(sentence, clauseEnd, least)
  if (clause !== undefined && clause <= most)
    return sentence
      .slice(0, clause)
      .replace(/[\s,;:–—，；：、،؛-]+$/u, '')
      .replace(leadsOn, '')
  const space = sentence.lastIndexOf(' ', whole)
  return `${sentence.slice(0, space > least ? space : wholeCharacters(sentence, whole)).replace(leadsOn, '')}…`
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
