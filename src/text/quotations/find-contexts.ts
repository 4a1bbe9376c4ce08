/** Reads what stands around each passage, and who is its likely source. */
import type { KindContext, LikelySource } from './kind-context.ts'
import type { Reading } from './reading.ts'
import type { TaggedToken } from './token.ts'
import type { Weighed } from './weighing.ts'

/** How many tokens are read on either side. */
const reach = { left: 10, right: 6 }

/** One context a passage, in their order; `decisions` are those of the attribution. */
export function findContexts(reading: Reading, decisions: readonly Weighed[]): KindContext[] {
  const { tokens, quotes } = reading
  return quotes.map(({ first, last }, passage) => {
    const decision = decisions[passage]
    return {
      left: besides(tokens, first, -1, reach.left),
      right: besides(tokens, last, 1, reach.right),
      source: decision ? sourceOf(reading, decision) : null,
    }
  })
}

function besides(tokens: readonly TaggedToken[], from: number, step: 1 | -1, count: number): TaggedToken[] {
  const found: TaggedToken[] = []
  for (let at = from + step; found.length < count; at += step) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) break
    found.push(token)
  }
  return found
}

function sourceOf({ tokens, quotes }: Reading, { passage, kind, certainty, cue, mention }: Weighed): LikelySource {
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  // “I said” in a turn reports as any other cue does.
  const isCue = kind === 'cue' || kind === 'self'
  const own = isCue ? cue : null
  const sentence = tokens[quote.first]?.sentence
  return {
    kind: isCue ? 'cue' : kind,
    certainty,
    reports: own ? (own.cueClass === 'none' ? own.kind : own.cueClass) : kind,
    distance: own ? own.first - (own.first < quote.first ? quote.first : quote.last) : 0,
    form: own?.form ?? 'none',
    inSentence: own !== null && tokens[own.first]?.sentence === sentence,
    headClass: mention?.headClass ?? null,
  }
}
