/** What the gold says about the passages that are found in an article. */
import { findFrame } from '../../src/text/analyse.ts'
import type { Decision } from '../../src/text/quotations/decision.ts'
import type { Language } from '../../src/text/quotations/language.ts'
import { phraseLast } from '../../src/text/quotations/phrases.ts'
import { type Reading, readFrame } from '../../src/text/quotations/reading.ts'
import type { GoldArticle, GoldSpeaker } from './gold.ts'
import { pairSegments } from './pairs.ts'
import { judge } from './same-speaker.ts'

export interface GoldReading {
  readonly reading: Reading
  /** The speaker of each passage; undefined where the gold has no such speech. */
  readonly speakers: readonly (GoldSpeaker | null | undefined)[]
}

export function readGoldArticle(article: GoldArticle, language: Language): GoldReading {
  const reading = readFrame(findFrame(article.text, article.lang ?? 'en'), language)
  const quotes = reading.frame.passages.flatMap(({ spans }, passage) =>
    spans.map((span) => ({ ...span, kind: 'speech' as const, rule: String(passage) })),
  )
  const speakers: (GoldSpeaker | null | undefined)[] = reading.frame.passages.map(() => undefined)
  for (const { gold, predicted } of pairSegments(article, { id: article.id, quotes }).pairs) {
    const passage = Number(predicted?.quotation.rule ?? -1)
    if (passage >= 0 && gold.speech) speakers[passage] ??= gold.speaker
  }
  return { reading, speakers }
}

/** Whether the answer is what the gold says; never where the gold says nothing. */
export function isRight(
  { reading: { frame, tokens, language }, speakers }: GoldReading,
  { passage, mention }: Decision,
): boolean {
  const gold = speakers[passage]
  if (!gold) return gold === null && mention === null
  if (!mention) return false
  const start = tokens[mention.first]?.start ?? 0
  const end = tokens[phraseLast(tokens, mention, language)]?.end ?? 0
  return judge(frame.text, { start, end, text: frame.text.slice(start, end) }, gold).mention
}
