/** One article as the attribution reads it: tokens, mentions and cues, and where each passage stands among them. */
import { type Cue, findCues } from './cues.ts'
import { findDateline } from './dateline.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import { findMentions } from './mentions.ts'
import type { Frame, Turn } from './passage.ts'
import { spanBefore } from '../sorted.ts'
import { tagTokens } from './tags.ts'
import { Clauses } from './subjects.ts'
import type { TaggedToken } from './token.ts'
import { readTokens } from './tokens.ts'

export interface Reading {
  readonly frame: Frame
  readonly language: Language
  readonly tokens: readonly TaggedToken[]
  readonly mentions: readonly Mention[]
  readonly cues: readonly Cue[]
  readonly clauses: Clauses
  /** First and last token of each passage; a passage over several paragraphs has one token in each. */
  readonly quotes: readonly { readonly first: number; readonly last: number }[]
  /** Index of the first token of each block, and after the last. */
  readonly blockStarts: readonly number[]
  /** Index of the turn that each passage stands in, or -1. */
  readonly turnOf: readonly number[]
  /** The labels of turns: they name who speaks, and are no part of what is said. */
  readonly labels: ReadonlySet<Mention>
}

/** Reads `frame` with the tables of `language`. */
export function readFrame(frame: Frame, language: Language): Reading {
  const tokens = tagTokens(readTokens(frame, language), language)
  const quotes = frame.passages.map(() => ({ first: -1, last: -1 }))
  const blockStarts: number[] = []
  tokens.forEach((token, at) => {
    while (blockStarts.length <= token.block) blockStarts.push(at)
    const quote = token.passage < 0 ? undefined : quotes[token.passage]
    if (!quote) return
    if (quote.first < 0) quote.first = at
    quote.last = at
  })
  while (blockStarts.length <= frame.blocks.length) blockStarts.push(tokens.length)
  const mentions = speakable(frame, tokens, findMentions(tokens, language))
  const inLabel = labelledPlaces(frame.turns)
  const reading = {
    frame,
    language,
    tokens,
    mentions,
    labels: new Set(mentions.filter(({ head }) => inLabel(tokens[head]?.start ?? 0))),
    turnOf: turnsOf(frame),
    cues: findCues(tokens, language).filter(({ first }) => !inLabel(tokens[first]?.start ?? 0)),
    quotes,
    blockStarts,
  }
  return { ...reading, clauses: new Clauses(reading) }
}

/** Without the place and the agency of a dateline, whom the report's “he” and “it” cannot mean. */
function speakable({ text, blocks }: Frame, tokens: readonly TaggedToken[], mentions: readonly Mention[]) {
  const { start, end } = findDateline(text, blocks)
  if (end === 0) return mentions
  return mentions.filter(({ first }) => {
    const at = tokens[first]?.start ?? 0
    return at < start || at >= end
  })
}

/** Tells whether a place stands in a label. */
function labelledPlaces(turns: readonly Turn[]): (at: number) => boolean {
  const labels = turns.map(({ label }) => label)
  return (at) => (spanBefore(labels, at)?.end ?? -1) > at
}

function turnsOf({ passages, turns }: Frame): number[] {
  let turn = 0
  return passages.map(({ outer }) => {
    while ((turns[turn + 1]?.label.start ?? Infinity) <= outer.start) turn++
    const spans = turns[turn]?.spans ?? []
    return (spanBefore(spans, outer.start)?.end ?? -1) > outer.start ? turn : -1
  })
}
