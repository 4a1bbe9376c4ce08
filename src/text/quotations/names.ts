/** Proper names: their parts, and whether two of them can stand for one bearer. */
import type { Language } from './language.ts'
import type { Mention } from './mentions.ts'
import type { TaggedToken } from './tags.ts'

export type Gender = 'female' | 'male'

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

/** “al-Assad” and “Assad” are one surname. */
const bare = (word: string): string => word.replace(/^(?:al|el|ul|as|ad)-/, '').replace(/^@/, '')

/** The parts of a name mention. */
export function nameParts(tokens: readonly TaggedToken[], mention: Mention, language: Language): NameParts {
  const lows: string[] = []
  let suffix = ''
  for (let at = mention.nameFirst; at <= mention.last; at++) {
    const low = tokens[at]?.low ?? ''
    if (language.suffixes.has(low) && at > mention.nameFirst) suffix = low
    else lows.push(low)
  }
  const full = lows.filter((low) => low.length > 1)
  const words = (full.length ? full : lows).map(bare)
  const titles: string[] = []
  for (let at = mention.first; at < mention.nameFirst; at++) titles.push(tokens[at]?.low ?? '')
  return { words, surname: words.at(-1) ?? '', given: words.length > 1 ? (words[0] ?? '') : '', titles, suffix }
}

/** Short forms of given names that share no beginning with the long one. */
const shortForms: Readonly<Record<string, string>> = {
  bill: 'william',
  bob: 'robert',
  bobby: 'robert',
  dick: 'richard',
  rick: 'richard',
  jim: 'james',
  jimmy: 'james',
  jack: 'john',
  ted: 'edward',
  ed: 'edward',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betsy: 'elizabeth',
  kate: 'katherine',
  katie: 'katherine',
  peggy: 'margaret',
  meg: 'margaret',
  maggie: 'margaret',
  mike: 'michael',
  chuck: 'charles',
  charlie: 'charles',
  hank: 'henry',
  harry: 'henry',
  tony: 'anthony',
  joe: 'joseph',
  bernie: 'bernard',
  larry: 'lawrence',
  jerry: 'gerald',
  kathy: 'katherine',
  tom: 'thomas',
  dave: 'david',
  steve: 'steven',
  drew: 'andrew',
  sandy: 'alexandra',
}

/** “Mike” and “Michael”, “J” and “John”, “Chris” and “Christopher”. */
function sameGiven(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    long.startsWith(short) ||
    shortForms[a] === b ||
    shortForms[b] === a ||
    (shortForms[a] ?? a) === (shortForms[b] ?? b)
  )
}

/** Can a new name stand for the bearer of a known one? Told by the words alone; titles are weighed where genders are known. */
export function canBeSame(known: NameParts, name: NameParts, language: Language): boolean {
  if (known.words.join(' ') === name.words.join(' ')) return true
  if (known.suffix && name.suffix && known.suffix !== name.suffix) return false
  if (known.words.length > 1 && name.words.length > 1) {
    return known.surname === name.surname && sameGiven(known.given, name.given)
  }
  const [one, many] = known.words.length === 1 ? [known, name] : [name, known]
  const word = one.words[0] ?? ''
  // “Hale” is short for “Ann Hale”, never for the “Hale Foundation”.
  return (
    word === many.surname ||
    (word === many.given && !language.organisationEndings.has(many.surname)) ||
    word === initials(many.words)
  )
}

/** “fbi” of “federal bureau of investigation”, without the small words. */
const initials = (words: readonly string[]): string =>
  words.length < 2
    ? ''
    : words
        .filter((word) => !/^(?:of|for|the|and|&)$/.test(word))
        .map((word) => word[0])
        .join('')

/** What a given name shows, in either list but not in both. */
export function genderOfGiven(given: string, language: Language): Gender | null {
  const stem = given.split('-')[0] ?? given
  const [female, male] = [language.femaleNames.has(stem), language.maleNames.has(stem)]
  return female === male ? null : female ? 'female' : 'male'
}

/** What the name's own words say of its bearer's gender. A word alone may be a surname (“Clinton”, “Christie”) and says nothing. */
export function genderOfName({ given, titles }: NameParts, language: Language): Gender | null {
  for (const title of titles) {
    if (language.femaleWords.has(title)) return 'female'
    if (language.maleWords.has(title)) return 'male'
  }
  return given === '' ? null : genderOfGiven(given, language)
}
