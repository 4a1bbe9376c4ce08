/** What the attribution read around a passage, and whom it would name: what somebody reports is speech more often than not. */
import type { HeadClass } from './mention.ts'
import type { TaggedToken } from './token.ts'

/** Whom the passage would be attributed to, were it speech. */
export interface LikelySource {
  readonly kind: 'cue' | 'continued' | 'nobody' | 'label' | 'self'
  /** The chance, by the attribution's weights, that its answer is right. */
  readonly certainty: number
  /** What reports: the class of a verb, or the kind of another cue; the answer's own kind where no cue is told. */
  readonly reports: string
  /** Tokens from the cue to the passage, below zero for a cue before it; 0 where no cue is told. */
  readonly distance: number
  /** The form of the verb that reports. */
  readonly form: string
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
