/** Joints of a clause that a walk from a verb to its subject passes: asides between commas, brackets and dashes. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import type { Tag, TaggedToken } from './token.ts'

/** What of a reading clauses are found in. */
export interface Words {
  readonly tokens: readonly TaggedToken[]
  readonly mentions: readonly Mention[]
  readonly language: Language
}

const longestAside = 25

/** What a noun phrase is made of, a pronoun by itself included. */
export const nominal: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'determiner',
  'numeral',
  'adjective',
  'noun',
  'name',
  'possessive-pronoun',
  'pronoun',
])

/** The mention that the token at `at` belongs to. */
export function mentionAt({ mentions }: Words, at: number): Mention | undefined {
  const found = mentions[firstAtOrAfter(mentions, at, ({ last }) => last)]
  return found && found.first <= at ? found : undefined
}

/** The last token before `end` that `isOpen` holds for, in the same sentence and no further than an aside reaches; else null. */
function openingOf({ tokens }: Words, end: number, isOpen: (at: number) => boolean): number | null {
  const { sentence } = tokens[end] ?? { sentence: -1 }
  for (let at = end - 1; at >= 0 && end - at <= longestAside && tokens[at]?.sentence === sentence; at--) {
    if (isOpen(at)) return at
  }
  return null
}

/** Where the aside begins that ends in the comma at `end`: its own comma. */
export function asideStart(words: Words, end: number): number | null {
  return openingOf(words, end, (at) => words.tokens[at]?.tag === 'comma')
}

/** Where the brackets or dashes open that close at `end`. */
export function bracketStart(words: Words, end: number): number | null {
  const { text } = words.tokens[end] ?? { text: '' }
  const open = text === ')' ? '(' : text === ']' ? '[' : text
  return /^(?:[([–—―-]|--)$/.test(open) ? openingOf(words, end, (at) => words.tokens[at]?.text === open) : null
}

/** “Hale, star of ‘Tides,’ thanked”: where the aside of nouns begins that ends in the quotation at `quote`. */
export function nounAsideStart(words: Words, quote: number, isName: (at: number) => boolean): number | null {
  const { tokens } = words
  const comma = openingOf(words, quote, (at) => tokens[at]?.tag === 'comma')
  if (comma === null || comma >= quote - 1 || !isName(comma - 1)) return null
  const isNouns = tokens
    .slice(comma + 1, quote)
    .every(({ tag }) => nominal.has(tag) || tag === 'preposition' || tag === 'possessive')
  return isNouns ? comma : null
}

/** Tokens that a possessor, and its own possessor, may take. */
const furthestPossessor = 12

/** Where a phrase begins, with all its possessors: “the port’s crew”. */
export function phraseStart({ tokens }: Pick<Words, 'tokens'>, first: number): number {
  let at = first
  const isNear = (): boolean => first - at < furthestPossessor
  while (tokens[at - 1]?.tag === 'possessive' && isNear()) {
    at--
    while (nominal.has(tokens[at - 1]?.tag) && tokens[at - 1]?.tag !== 'pronoun' && isNear()) at--
  }
  return at
}
