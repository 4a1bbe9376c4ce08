/** What passes between the analysis' steps. Offsets are UTF-16 code units into the text. */
import type { AttributionBasis, Block, Rule, SpeakerType } from '../article.ts'
import type { Span } from '../span.ts'
import type { Label } from './turns/labels.ts'
import type { Writing } from './writing.ts'

/**
 * Words between one pair of outermost quotation marks, before anything is known about them.
 * `spans` are the content, marks excluded, one a paragraph; `outer` runs from the opening mark to the end of the closing one
 * (to the end of the last paragraph where the closing mark is lost).
 */
export interface Passage {
  readonly spans: readonly Span[]
  readonly outer: Span
  readonly nested: readonly Span[]
  readonly closed: boolean
  /** A dash opens it in place of marks: nothing but speech is set so. */
  readonly isSpeech?: true
  /**
   * Why a passage without a closing mark ends where it does. `guess`: the mark is missing, and this is our reading. `paragraph`: the
   * next paragraph opens with a mark, as if the quotation went on, but says itself who speaks. Left out where no mark is missing.
   */
  readonly ends?: 'guess' | 'paragraph'
}

/** The words of one speaker of a transcript. `spans` holds them, one a paragraph; `name` is whom the label means. */
export interface Turn {
  readonly label: Label
  readonly name: string
  readonly spans: readonly Span[]
}

/** A text with what the earlier steps found; blocks, sentences and passages are in order of place. */
export interface Frame {
  readonly text: string
  readonly writing: Writing
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly passages: readonly Passage[]
  readonly turns: readonly Turn[]
  /** The cells of tables, in order of place. */
  readonly cells: readonly Span[]
}

/**
 * Who said a passage, and how we know. `name` is null where only a pronoun stands
 * there and the text does not say for whom.
 */
export interface Attribution {
  readonly cue: Span | null
  readonly mention: Span
  readonly name: string | null
  readonly basis: AttributionBasis
  readonly type: SpeakerType
  readonly rule: Rule
}
