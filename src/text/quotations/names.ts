/** Proper names: their parts, and whether two of them can be one entity's. */
import type { Gender, Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { TaggedToken } from './token.ts'

/** A name mention taken apart; all words in small letters. */
export interface NameParts {
  /** Words of the name proper without initials and “Jr.”; never empty. */
  readonly words: readonly string[]
  readonly surname: string
  /** The first word where there are several, else ''. */
  readonly given: string
  /** Words before the name proper: “sen”, “campaign”, “manager”. */
  readonly titles: readonly string[]
  readonly suffix: string
}

/** The parts of a name mention. */
export function nameParts(tokens: readonly TaggedToken[], mention: Mention, { names }: Language): NameParts {
  // “al-Hale” and “Hale” are one surname.
  const bare = (word: string): string => word.replace(names.surnamePrefix, '').replace(/^@/, '')
  const lows: string[] = []
  let suffix = ''
  for (let at = mention.nameFirst; at <= mention.last; at++) {
    const low = tokens[at]?.low ?? ''
    if (names.suffixes.has(low) && at > mention.nameFirst) suffix = low
    else lows.push(low)
  }
  const full = lows.filter((low) => low.length > 1)
  const words = (full.length ? full : lows).map(bare)
  const titles: string[] = []
  for (let at = mention.first; at < mention.nameFirst; at++) titles.push(tokens[at]?.low ?? '')
  return { words, surname: words.at(-1) ?? '', given: words.length > 1 ? (words[0] ?? '') : '', titles, suffix }
}

/** “Mike” and “Michael”, “J” and “John”, “Chris” and “Christopher”. */
function sameGiven(a: string, b: string, { names: { shortGiven } }: Language): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) || (shortGiven.get(a) ?? a) === (shortGiven.get(b) ?? b)
}

/** Can a new name be that of an entity known by another? Told by the words alone; titles are weighed where genders are known. */
export function canBeSame(known: NameParts, name: NameParts, language: Language): boolean {
  if (known.suffix && name.suffix && known.suffix !== name.suffix) return false
  if (known.words.length > 1 && name.words.length > 1) {
    return known.surname === name.surname && sameGiven(known.given, name.given, language)
  }
  const [one, many] = known.words.length === 1 ? [known, name] : [name, known]
  const word = one.words[0] ?? ''
  // “Hale” is short for “Ann Hale”, never for the “Hale Foundation”.
  return word === many.surname || (word === many.given && !language.names.bodyEndings.has(many.surname))
}

/** What a given name shows, in either list but not in both. */
export function genderOfGiven(given: string, { names }: Language): Gender | null {
  const stem = given.split('-')[0] ?? given
  const [female, male] = [names.female.has(stem), names.male.has(stem)]
  return female === male ? null : female ? 'female' : 'male'
}

/** What the name's own words say of the gender of whoever bears it. A word alone may be a surname (“Clinton”, “Christie”) and says nothing. */
export function genderOfName({ given, titles }: NameParts, language: Language): Gender | null {
  for (const title of titles) {
    if (language.names.femaleWords.has(title)) return 'female'
    if (language.names.maleWords.has(title)) return 'male'
  }
  return genderOfGiven(given, language)
}
