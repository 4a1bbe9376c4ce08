/** A word, mark or quoted passage of a text, and the part that it plays in its clause. */
import type { Span } from '../span.ts'
import type { CueClass } from './verb.ts'

export interface Token extends Span {
  /** As printed; the empty string for a quoted passage. */
  readonly text: string
  /** For looking up: lower case, straight apostrophes, no final dot. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  /** “Hale”, and “al-Hale”, whose article is written small. */
  readonly capital: boolean
  /** Index of the passage for a quote token, else -1. */
  readonly passage: number
  readonly block: number
  /** Sentences are counted through the text; a quotation that ends one is followed by the next. */
  readonly sentence: number
}

export type Tag =
  | 'quote'
  | 'comma'
  | 'stop'
  | 'mark'
  | 'determiner'
  | 'numeral'
  | 'pronoun'
  | 'possessive-pronoun'
  | 'possessive'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'opener'
  | 'auxiliary'
  | 'adverb'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'calendar'
  | 'verb'
  | 'participle'
  | 'gerund'

export interface TaggedToken extends Token {
  readonly tag: Tag
  readonly cueClass: CueClass | null
}

/** What is read about a word by its neighbours. */
export type WordTag = Pick<TaggedToken, 'tag' | 'cueClass'>

/** A token of which no table knows more than its tag. */
export const untabled = (tag: Tag): WordTag => ({ tag, cueClass: null })

/** What a noun phrase is made of. */
export const inPhrase: ReadonlySet<Tag> = new Set([
  'determiner',
  'numeral',
  'possessive-pronoun',
  'adjective',
  'noun',
  'name',
])
