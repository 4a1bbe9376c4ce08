/** A person's name as it is printed, taken apart: what is asked where two names may be one person's. */
import { fold } from '../filter/fold.ts'
import type { Language } from '../quotations/language.ts'

/** The words of a language that names are taken apart by. */
export type NameWords = Pick<
  Language['names'],
  'titles' | 'honorifics' | 'particles' | 'suffixes' | 'femaleWords' | 'maleWords'
>

/** The words by which given names are told from others. */
export interface IdentityWords extends NameWords {
  readonly isGivenName: (folded: string) => boolean
}

/** All parts are folded: small letters without accents. */
export interface PersonName {
  /** What stands before the name proper: “labour”, “mp”, “mr”. */
  readonly roles: readonly string[]
  /** The first name or initial; '' where a surname stands alone. */
  readonly given: string
  /** Names and initials between: “w”, “rodham”. */
  readonly middles: readonly string[]
  /** “Bobby” in “Robert ‹“Bobby”› Hale”. */
  readonly nicknames: readonly string[]
  /** With its particles: “van der berg”. */
  readonly surname: string
  /** “jr”; '' where there is none. */
  readonly suffix: string
}

const nickname = /[("“‘]([\p{L}\p{M} .'’-]{2,20})[)"”’]/gu
/** “(D-Ohio)”, “(Con)”. */
const party = /\s*\([^()]*\)?\s*$/u
/** “J.D.” is two initials. */
const initials = /^(?:\p{Lu}\.){2,}$/u
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

interface Word {
  readonly low: string
  readonly isCapital: boolean
}

function wordsOf(printed: string): Word[] {
  return printed.split(/\s+/u).flatMap((each) => {
    const parts = initials.test(each) ? each.split('.') : [each]
    return parts.flatMap((part) => {
      const bare = part.replace(edges, '')
      return bare === '' ? [] : [{ low: fold(bare).replaceAll('.', ''), isCapital: /^\p{Lu}/u.test(bare) }]
    })
  })
}

/** “Hale, Ann” is “Ann Hale”; “Hale, Jr.” is not. */
function inOrder(printed: string, { suffixes }: NameWords): string {
  const [surname = '', given, ...more] = printed.split(',').map((part) => part.trim())
  if (given === undefined || given === '' || more.length > 0) return printed
  const isSuffix = suffixes.has(fold(given).replaceAll('.', ''))
  return isSuffix || given.split(/\s+/u).length > 3 || !/^\p{Lu}/u.test(given) ? printed : `${given} ${surname}`
}

/** Takes `printed` apart. Null where no name is left of it: “the mayor”. */
export function personName(printed: string, words: NameWords): PersonName | null {
  const withoutParty = printed.replace(party, '')
  const nicknames = [...withoutParty.matchAll(nickname)].map(([, name = '']) => fold(name.trim()))
  const plain = withoutParty.replace(nickname, ' ')
  const all = wordsOf(inOrder(plain, words))
  let suffix = ''
  while (all.length > 1 && words.suffixes.has(all.at(-1)?.low ?? '')) suffix = all.pop()?.low ?? ''
  let first = 0
  while (first < all.length - 1 && isRole(all[first], words)) first++
  const last = all.at(-1)
  if (!last?.isCapital) return null
  let from = all.length - 1
  while (from > first && words.particles.has(all[from - 1]?.low ?? '')) from--
  const proper = all.slice(first, from).map(({ low }) => low)
  const [given = '', ...middles] = proper
  return {
    roles: all.slice(0, first).map(({ low }) => low),
    given,
    middles,
    nicknames,
    surname: all
      .slice(from)
      .map(({ low }) => low)
      .join(' '),
    suffix,
  }
}

function isRole(word: Word | undefined, { titles, femaleWords, maleWords, particles }: NameWords): boolean {
  if (!word) return false
  if (particles.has(word.low)) return false
  return !word.isCapital || titles.has(word.low) || femaleWords.has(word.low) || maleWords.has(word.low)
}
