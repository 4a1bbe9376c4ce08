/** Which languages are known: the only file that knows any by its name. */
import { english } from './english/english.ts'
import { frenchDashes } from './french/writing.ts'
import type { KindModel } from './kind-model.ts'
import type { Language } from './language.ts'
import { plainKinds } from './plain-kinds.ts'
import { spanishDashes } from './spanish/writing.ts'
import type { Writing } from './writing.ts'

/** By language tag (BCP 47, first part). In all others nobody is named, since the rules of one language guess in another. */
const languages: ReadonlyMap<string, Language> = new Map([['en', english]])

const baseOf = (lang: string | null): string => lang?.toLowerCase().split('-')[0] ?? ''

/** The language for the tag `lang`, or undefined where its words are not known, or where it is not known itself. */
export function languageOf(lang: string | null): Language | undefined {
  return languages.get(baseOf(lang))
}

/** Borrowed by languages whose words are not known: their papers print many of these short forms, and few words of theirs look like them. */
const borrowedWriting: Writing = {
  ...english.writing,
  listWords: new Set([...english.writing.listWords, 'y', 'e', 'et', 'und']),
}

/** Languages of which no more is known than how they are written. */
const writings: ReadonlyMap<string, Writing> = new Map([
  ['fr', { ...borrowedWriting, dashSpeech: frenchDashes }],
  ['es', { ...borrowedWriting, dashSpeech: spanishDashes }],
])

/** How `lang` is written; there is an answer for every tag. */
export function writingOf(lang: string | null): Writing {
  return languageOf(lang)?.writing ?? writings.get(baseOf(lang)) ?? borrowedWriting
}

/** What tells speech from other words in marks in `lang`; there is an answer for every tag. */
export function kindsOf(lang: string | null): KindModel {
  return languageOf(lang)?.kinds ?? plainKinds
}
