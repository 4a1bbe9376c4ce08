/** What the attribution read around a passage, and whom it would name: what somebody reports is speech more often than not. */
import type { HeadClass } from './mention.ts'
import type { Reading } from './reading.ts'
import type { TaggedToken } from './token.ts'
import type { Cue } from './cues.ts'
import type { Weighed } from './weighing.ts'

/** Whom the passage would be attributed to, were it speech. */
export interface LikelySource {
  readonly kind: Weighed['kind']
  /** The chance, by the attribution's weights, that its answer is right. */
  readonly certainty: number
  /** What reports: the class of a verb, or the kind of another cue; the answer's own kind where no cue is told. */
  readonly reports: string
  /** Tokens from the cue to the passage, below zero for a cue before it; 0 where no cue is told. */
  readonly distance: number
  readonly form: Cue['form']
  readonly inSentence: boolean
  readonly headClass: HeadClass | null
}

export interface KindContext {
  /** The tokens of the sentence beside the passage, nearest first; other passages are one token each. */
  readonly left: readonly TaggedToken[]
  readonly right: readonly TaggedToken[]
  readonly source: LikelySource | null
}

/** Where the words of a language are not known. */
export const noContext: KindContext = { left: [], right: [], source: null }

/** How many tokens are read on either side. */
const reach = { left: 10, right: 6 }

/** One context a passage, in their order; `decisions` are those of the attribution. */
export function contextsOf(reading: Reading, decisions: readonly Weighed[]): KindContext[] {
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
  const own = kind === 'cue' ? cue : null
  const sentence = tokens[quote.first]?.sentence
  return {
    kind,
    certainty,
    reports: own ? (own.cueClass === 'none' ? own.kind : own.cueClass) : kind,
    distance: own ? own.first - (own.first < quote.first ? quote.first : quote.last) : 0,
    form: own?.form ?? 'none',
    inSentence: own !== null && tokens[own.first]?.sentence === sentence,
    headClass: mention?.headClass ?? null,
  }
}
