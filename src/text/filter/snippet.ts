/** Matches in their context, to be shown in a row. */
import type { Block, QuotationRecord } from '../article.ts'
import type { Span } from '../span.ts'
import type { ArticleHit, Match } from './hits.ts'

/** How much of the text is shown on either side of a match. */
export const contextChars = 60
/** Matches that share their context share a snippet, as long as it stays shorter than this. */
export const snippetChars = 280
export const snippetsInRow = 3

/** A piece of one paragraph. All offsets, those of `matches` too, are into the article's text. */
export interface Snippet extends Span {
  readonly matches: readonly Match[]
  /** Whether the paragraph begins before the snippet, and goes on after it. */
  readonly cutStart: boolean
  readonly cutEnd: boolean
  /** The quotation that all its matches stand in; null when one stands outside or in another. */
  readonly quotation: QuotationRecord | null
}

/**
 * The first snippets of a hit, in order of place, none overlapping another, cut between words where there are spaces. The headline
 * is left out where the rest of the text has matches too, since a row shows the title anyway.
 */
export function snippetsOf(hit: ArticleHit, most: number = snippetsInRow): Snippet[] {
  const matches = matchesToShow(hit)
  const snippets: Snippet[] = []
  for (let at = 0; at < matches.length && snippets.length < most;) {
    const group = groupAt(hit, matches, at)
    at += group.length
    const next = matches[at]?.start ?? hit.text.length
    snippets.push(makeSnippet(hit, group, { start: snippets.at(-1)?.end ?? 0, end: next }))
  }
  return snippets
}

function matchesToShow({ matches, blocks }: ArticleHit): readonly Match[] {
  const headlines = blocks.filter(({ role }) => role === 'title')
  const below = matches.filter(
    (match) => !headlines.some(({ start, end }) => start <= match.start && match.start < end),
  )
  return below.length > 0 ? below : matches
}

/** The matches from `first` on that share a snippet. */
function groupAt({ blocks, text }: ArticleHit, matches: readonly Match[], first: number): Match[] {
  const group: Match[] = []
  const begin = matches[first]?.start ?? 0
  const block = blockAt(blocks, begin, text)
  for (let at = first; ; at += 1) {
    const match = matches[at]
    const last = group.at(-1)
    if (match === undefined || match.start >= block.end) return group
    if (last !== undefined && (match.start - last.end > 2 * contextChars || match.end - begin > snippetChars))
      return group
    group.push(match)
  }
}

/** `room` is what the snippets and matches on either side leave. */
function makeSnippet({ text, blocks, quotations }: ArticleHit, matches: readonly Match[], room: Span): Snippet {
  const first = matches[0]?.start ?? 0
  const last = matches.at(-1)?.end ?? first
  const block = blockAt(blocks, first, text)
  const start = cutBefore(text, first, Math.max(block.start, room.start))
  const end = cutAfter(text, last, Math.max(Math.min(block.end, room.end), last))
  const owner = matches[0]?.quotation ?? null
  const shared = matches.every(({ quotation }) => quotation === owner) ? owner : null
  return {
    start,
    end,
    matches,
    cutStart: text.slice(block.start, start).trim() !== '',
    cutEnd: text.slice(end, block.end).trim() !== '',
    quotation: quotations.find(({ id }) => id === shared) ?? null,
  }
}

function blockAt(blocks: readonly Block[], place: number, text: string): Span {
  return blocks.find(({ start, end }) => start <= place && place < end) ?? { start: 0, end: text.length }
}

/** Where a snippet begins whose first match begins at `match`: after a space where one is near. */
function cutBefore(text: string, match: number, earliest: number): number {
  const wanted = Math.max(match - contextChars, earliest)
  if (wanted === earliest || /\s/u.test(text.charAt(wanted - 1))) return skipSpaces(text, wanted, match)
  const space = text.slice(wanted, match).search(/\s/u)
  return space < 0 ? wholeCharacter(text, wanted) : skipSpaces(text, wanted + space, match)
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/u.test(text.charAt(at))) at += 1
  return at
}

/** Where a snippet ends whose last match ends at `match`: before a space where one is near. */
function cutAfter(text: string, match: number, latest: number): number {
  const wanted = Math.min(match + contextChars, latest)
  const kept = text.slice(match, wanted)
  if (wanted === latest || /\s/u.test(text.charAt(wanted))) return match + kept.trimEnd().length
  const whole = /^.*\s/su.exec(kept)?.[0]
  return whole === undefined ? wholeCharacter(text, wanted) : match + whole.trimEnd().length
}

/** The place itself, or the one before when it would part a character from its marks. */
function wholeCharacter(text: string, place: number): number {
  let at = place
  while (at > 0 && /^[\p{M}\u200d\udc00-\udfff]/u.test(text.slice(at, at + 2))) at -= 1
  return at
}
