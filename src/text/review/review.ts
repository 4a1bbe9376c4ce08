/** What the owner is asked while reviewing a library, and what can be answered: all that the page and its server say to each other. */
import type { SpeakerType } from '../article.ts'

/** A run of words. `asked`: those that the question is about; `source`: those that name the speaker. */
export interface Run {
  /** Its place in the article. */
  readonly start: number
  readonly text: string
  readonly mark: 'asked' | 'source' | null
}

export interface Paragraph {
  readonly role: 'before' | 'asked' | 'after'
  readonly runs: readonly Run[]
}

export interface Choice {
  readonly name: string
  readonly type: SpeakerType
}

export interface AskedArticle {
  /** As `corrections.yaml` calls it: the path of its file, and its number where the file holds several. */
  readonly name: string
  readonly title: string
  readonly date: string | null
  readonly outlet: string | null
}

interface Asked {
  /** The same as long as the words and their sentence are. */
  readonly key: string
  /** The chance, from 0 to 1, that what the build says is right. */
  readonly certainty: number
}

/** `speaker`: words that the build takes for speech. `kind`: words that it takes for nobody's. */
export interface QuotationQuestion extends Asked {
  readonly kind: 'speaker' | 'kind'
  readonly article: AskedArticle
  readonly paragraphs: readonly Paragraph[]
  /** Whom the build names. */
  readonly found: Choice | null
  /** How it knows. */
  readonly rule: string
  /** Who else may have said it, the likeliest first. */
  readonly choices: readonly Choice[]
}

/** A name as it is printed, and how often somebody is quoted by it. */
export interface PrintedName {
  readonly name: string
  readonly quotations: number
  readonly articles: number
  readonly example: readonly Run[]
}

/** The build takes two printed names for one person's. */
export interface MergeQuestion extends Asked {
  readonly kind: 'merge'
  readonly names: readonly [PrintedName, PrintedName]
  /** Why, in words. */
  readonly ground: string
}

export type Question = QuotationQuestion | MergeQuestion

/**
 * `right`: as the build has it. `nobody`: speech, and nobody is named for it. `other`: nobody's speech. `none`: no quotation at all.
 * `same`, `apart`: two names are one person's, or two people's.
 */
export type Answer =
  | { readonly kind: 'right' | 'nobody' | 'other' | 'none' | 'same' | 'apart' }
  | { readonly kind: 'speaker'; readonly name: string; readonly type: SpeakerType }

interface Share {
  readonly total: number
  readonly answered: number
}

export interface ReviewState {
  /** Null where everything is answered. */
  readonly question: Question | null
  readonly all: Share
  /** The fifth of all questions that the build is least sure of. */
  readonly leastSure: Share
  /** Left for later in this sitting. */
  readonly skipped: number
  readonly canUndo: boolean
}

/** `refused` says why an answer is not written; then nothing has changed. */
export interface Reply {
  readonly state: ReviewState
  readonly refused: string | null
}

/** Somebody who is quoted in the library. */
export interface KnownName extends Choice {
  readonly quotations: number
}
