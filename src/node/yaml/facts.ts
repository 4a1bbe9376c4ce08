/** Facts about an article as its owner writes them, in front matter or in corrections. */
import * as v from 'valibot'
import { readDate } from '../../text/facts/written-dates.ts'
import { languageNamed } from './language-names.ts'
import { oneLine } from '../../text/white-space.ts'

/** A line of words, its white space as one space. */
export const words = v.pipe(v.string(), v.transform(oneLine), v.nonEmpty())

/** What each fact must look like, and that in words. */
export const facts = {
  title: fact((value) => value, 'a line of text'),
  date: fact(readDate, 'a calendar date such as 2011-06-14, 14 June 2011, 2011-06 or 2011'),
  author: fact((value) => value, 'a line of text'),
  outlet: fact((value) => value, 'a line of text'),
  section: fact((value) => value, 'a line of text'),
  url: fact(webAddress, 'an address that starts with https:// or http://, without a password'),
  lang: fact(languageTag, 'a language tag such as en or zh-Hant'),
}

/** A fact as it is to be kept, undefined where it cannot be used, and what was expected of it. */
export function parseFact(key: keyof typeof facts, value: unknown): { value: string | undefined; expected: string } {
  const { success, output } = v.safeParse(facts[key], value)
  return { value: success ? output : undefined, expected: v.getMetadata(facts[key]).expected }
}

/** A schema that keeps what `parse` makes of the words; undefined is what cannot be used. */
function fact(parse: (value: string) => string | undefined, expected: string) {
  return v.pipe(
    words,
    v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value)
      if (parsed !== undefined) return parsed
      addIssue({ message: 'cannot be used', expected })
      return NEVER
    }),
    v.metadata({ expected }),
  )
}

function webAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const { protocol, href, username, password } = new URL(value)
  // Everything that is given is published.
  if (username !== '' || password !== '') return undefined
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

function languageTag(value: string): string | undefined {
  try {
    return languageNamed(value) ?? Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}
