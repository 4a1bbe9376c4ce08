/** What is known about a verb and its forms. */

/**
 * How strongly a verb reports somebody's words. The class, not the single verb, carries the weight, so that a verb added
 * to a language's table works as well as those of the sample from which the weights were learned.
 */
export type CueClass = 'say' | 'tell' | 'reply' | 'commit' | 'judge' | 'think' | 'show' | 'write'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

export interface Verb {
  readonly form: VerbForm
  readonly cueClass: CueClass | null
  /** Is it a verb before “of” as well, where most words that could be verbs are nouns? */
  readonly takesOf: boolean
}
