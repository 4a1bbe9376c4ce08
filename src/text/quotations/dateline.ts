/** “MERRIN, Nov. 6 (Inland Wire) — ”: where and when and by whom a report was sent, which names no speaker. */
import type { Block } from '../article.ts'
import type { Span } from '../span.ts'

/** A dateline opens the report, below its headline and byline. */
const firstBlocks = 4
const longestChars = 90

/** The place in capitals, as agencies write it, perhaps a date and an agency, and a dash. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^—–\n]{0,40}?|\s*\([^)\n]{1,30}\))*\s*(?:—|–|--|-)\s/u

/** The dateline's span, in UTF-16 code units; an empty one where the text has none. */
export function findDateline(text: string, blocks: readonly Block[]): Span {
  for (const { start, end } of blocks.slice(0, firstBlocks)) {
    const match = dateline.exec(text.slice(start, Math.min(end, start + longestChars)))
    if (match) return { start, end: start + match[0].length }
  }
  return { start: 0, end: 0 }
}
