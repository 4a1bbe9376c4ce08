/** Languages that the owner sets: of the interface, which speaks English where it has no words of that one, and of articles. */
import { english, findLanguage, type ChosenLanguage } from '../text/words/languages.ts'
import { OwnerError } from './problem.ts'
import type { SiteSettings } from './settings.ts'
import { parseFact } from './yaml/facts.ts'

export const chooseLanguage = (tag: string): ChosenLanguage => findLanguage(tag) ?? english

/** For the owner of a site whose language has no words; null where it has. */
export function missingLanguage(tag: string): string | null {
  if (findLanguage(tag) !== null) return null
  return `site.language is "${tag}", for which the interface has no words, so it speaks English; expected "en", or a language that was added in src/text/words`
}

/** The screens name the English folder, and are given the chosen one: no reader fetches the words of two languages. */
export function languageAlias(tag: string) {
  const { folder } = chooseLanguage(tag)
  return { find: /^((?:\.\.\/)+text\/words)\/en\//, replacement: `$1/${folder}/` }
}

/** The language of articles whose own cannot be told; null where the owner sets none, and it stays unknown. */
export function languageOfArticles({ articleLanguage }: Pick<SiteSettings, 'articleLanguage'>): string | null {
  if (articleLanguage === undefined) return null
  const { value, expected } = parseFact('lang', articleLanguage)
  if (value !== undefined) return value
  throw new OwnerError(`site.articleLanguage is "${articleLanguage}"; expected ${expected}`)
}
