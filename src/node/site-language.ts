/** Which words the interface speaks: those of the language that the owner sets, or English where it has none here. */
import { english, findLanguage, type ChosenLanguage } from '../text/words/languages.ts'

export const chooseLanguage = (tag: string): ChosenLanguage => findLanguage(tag) ?? english

/** For the owner of a site whose language has no words; null where it has. */
export function missingLanguage(tag: string): string | null {
  if (findLanguage(tag) !== null) return null
  return `site.language is "${tag}", for which the interface has no words, so it speaks English; expected a language with a folder in src/text/words, or "en"`
}

/** The screens name the English folder, and are given the chosen one: no reader fetches the words of two languages. */
export function languageAlias(tag: string) {
  const { folder } = chooseLanguage(tag)
  return { find: /^((?:\.\.\/)+text\/words)\/en\//, replacement: `$1/${folder}/` }
}
