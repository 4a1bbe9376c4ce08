import { language as en } from './en/language.ts'
import type { Language } from './language.ts'

/** Every language that the interface speaks, by the name of its folder. */
const languages: Readonly<Record<string, Language>> = { en }

export interface ChosenLanguage {
  readonly folder: string
  readonly language: Language
}

/** The language for a BCP 47 tag, whatever region or script it names besides: `en-NZ` is `en`. Null where there are no words. */
export function findLanguage(tag: string): ChosenLanguage | null {
  const parts = tag.split('-')
  const tags = parts.map((_, index) =>
    parts
      .slice(0, parts.length - index)
      .join('-')
      .toLowerCase(),
  )
  const folder = tags
    .map((shorter) => Object.keys(languages).find((name) => name.toLowerCase() === shorter))
    .find(Boolean)
  const language = folder === undefined ? undefined : languages[folder]
  return folder === undefined || language === undefined ? null : { folder, language }
}

/** What is spoken where a language has no words here. */
export const english: ChosenLanguage = { folder: 'en', language: en }
