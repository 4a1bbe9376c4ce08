/**
 * What a language consists of: a folder with a file for each part, shaped as the English one is. A part is what one kind of
 * page needs, so that no reader waits for the words of another.
 */
import type { aboutWords } from './en/about.ts'
import type { articleWords } from './en/article.ts'
import type { foundWords } from './en/found.ts'
import type { laterWords } from './en/later.ts'
import type { leavingWords } from './en/leaving.ts'
import type { linkingWords } from './en/linking.ts'
import type { listWords } from './en/lists.ts'
import type { noteWords } from './en/notes.ts'
import type { pageWords } from './en/pages.ts'
import type { ruleWords } from './en/rules.ts'
import type { words } from './en/site.ts'
import type { speakerWords } from './en/speakers.ts'

/** The shape of some English words, for words of any language. */
type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { readonly [Key in keyof T]: Translated<T[Key]> }

export type Words = Translated<typeof words>
export type AboutWords = Translated<typeof aboutWords>
export type ArticleWords = Translated<typeof articleWords>
export type FoundWords = Translated<typeof foundWords>
export type LaterWords = Translated<typeof laterWords>
export type LeavingWords = Translated<typeof leavingWords>
export type LinkingWords = Translated<typeof linkingWords>
export type ListWords = Translated<typeof listWords>
export type NoteWords = Translated<typeof noteWords>
export type PageWords = Translated<typeof pageWords>
export type RuleWords = typeof ruleWords
export type SpeakerWords = Translated<typeof speakerWords>

/** A whole language. `words.code` is its BCP 47 tag, which every page carries; `dir` is which way it runs. */
export interface Language {
  readonly dir: 'ltr' | 'rtl'
  readonly words: Words
  readonly aboutWords: AboutWords
  readonly articleWords: ArticleWords
  readonly foundWords: FoundWords
  readonly laterWords: LaterWords
  readonly leavingWords: LeavingWords
  readonly linkingWords: LinkingWords
  readonly listWords: ListWords
  readonly noteWords: NoteWords
  readonly pageWords: PageWords
  readonly ruleWords: RuleWords
  readonly speakerWords: SpeakerWords
}
