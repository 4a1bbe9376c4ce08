/** Mentions: the noun phrases and pronouns outside quotations, any of which may name a speaker. */
import type { Language } from './language.ts'
import type { HeadClass, Mention } from './mention.ts'
import { phraseLast } from './phrases.ts'
import { inPhrase, type TaggedToken } from './token.ts'

/** No phrase is longer; a list of thousands of names without commas is cut into such. */
const longestPhrase = 30

/** “Bank of Ormsby”, but not “Ann Hale of Ormsby”. */
const isBodyWord = (token: TaggedToken | undefined, language: Language): boolean =>
  token?.tag === 'name' && (language.nouns.organisation.has(token.low) || language.names.bodyEndings.has(token.low))

/** “Department of Health ‹and› Human Services”, but not “Bank of Ormsby and Ann Hale”: two more words, or one that is a noun by its ending. */
function goesOnAfterAnd(tokens: readonly TaggedToken[], from: number, and: number, language: Language): boolean {
  const { names, phrases, nouns } = language
  const [next, further] = [tokens[and + 1], tokens[and + 2]]
  if (!phrases.and.has(tokens[and]?.low ?? '') || next?.tag !== 'name' || tokens[and - 1]?.tag !== 'name') return false
  let of = and - 2
  while (of > from && tokens[of]?.tag === 'name') of--
  if (!phrases.ofHead.has(tokens[of]?.low ?? '') || !isBodyWord(tokens[of - 1], language)) return false
  const isPerson = [names.female, names.male, names.either, names.titles].some((list) => list.has(next.low))
  return !isPerson && (further?.tag === 'name' || nouns.abstractEnding.test(next.low))
}

/** Whether `token` is a noun of time, in small letters: a name after it opens a phrase of its own. */
const endsInTime = (token: TaggedToken | undefined, { nouns }: Language): boolean =>
  token?.tag === 'noun' && !token.capital && nouns.time.has(token.low)

/** The end (index after the last token) of a phrase that starts at `from`; it stops at a possessive, which belongs to what follows. */
function phraseEnd(tokens: readonly TaggedToken[], from: number, language: Language): number {
  const { sentence } = tokens[from] ?? { sentence: -1 }
  let at = from
  while (at < tokens.length && at - from < longestPhrase) {
    const token = tokens[at]
    if (
      !token ||
      token.sentence !== sentence ||
      (at > from &&
        (token.tag === 'determiner' || token.tag === 'possessive-pronoun') &&
        !language.phrases.beforeDeterminer.has(tokens[at - 1]?.low ?? ''))
    )
      break
    const next = tokens[at + 1]
    // “late in the evening Ann Hale said”
    if (at > from && token.tag === 'name' && endsInTime(tokens[at - 1], language)) break
    if (inPhrase.has(token.tag)) at++
    // “the newly elected mayor”, “the retired surgeon”, “Hale & Sons”, “Bank of Ormsby”
    else if (
      at > from &&
      token.tag === 'adverb' &&
      tokens[at - 1]?.tag === 'determiner' &&
      next &&
      inPhrase.has(next.tag)
    )
      at++
    // “the tall, 71-year-old sailor”
    else if (token.tag === 'comma' && tokens[at - 1]?.tag === 'adjective' && describes(next, tokens[at + 2])) at++
    else if (token.low === '&' && tokens[at - 1]?.tag === 'name' && next?.tag === 'name') at++
    else if (
      language.phrases.inBodyNames.has(token.low) &&
      next?.tag === 'name' &&
      isBodyWord(tokens[at - 1], language)
    )
      at += 2
    else if (goesOnAfterAnd(tokens, from, at, language)) at += 2
    else break
  }
  return at
}

/** A second adjective, with its noun after it. */
const describes = (token: TaggedToken | undefined, next: TaggedToken | undefined): boolean =>
  (token?.tag === 'adjective' || token?.tag === 'numeral') && (next?.tag === 'noun' || next?.tag === 'name')

function classify(
  tokens: readonly TaggedToken[],
  first: number,
  head: number,
  { nouns, pronouns }: Language,
): HeadClass {
  const token = tokens[head]
  if (!token) return 'thing'
  if (token.tag === 'name') return 'name'
  if (nouns.time.has(token.low)) return 'time'
  if (nouns.group.has(token.low)) return 'group'
  if (nouns.person.has(token.low)) return 'person'
  if (nouns.document.has(token.low)) return 'document'
  if (nouns.organisation.has(token.low)) return 'organisation'
  // “the 46-year-old”
  if (nouns.ageEnding.test(token.low)) return 'person'
  if (token.tag === 'determiner' || token.tag === 'numeral')
    return pronouns.quantities.has(token.low) ? 'quantity' : 'thing'
  if (head > first && nouns.personEnding.test(token.low)) return 'person'
  return nouns.groupEnding.test(token.low) ? 'group' : 'thing'
}

/**
 * Where the name proper starts within a phrase that ends in one: after the last role word, so that “Ormsby Mayor Ann Hale”
 * and “Republican nominee Ann Hale” are both Ann Hale.
 */
function nameStart(tokens: readonly TaggedToken[], first: number, last: number, language: Language): number {
  let run = last
  while (run > first && joinsName(tokens[run - 1], language)) run--
  let from = run
  // “State Department”: what says that it is a body says that nobody bears a title.
  if (language.names.bodyHeads.has(tokens[last]?.low ?? '')) return run
  for (let at = run; at < last; at++) {
    const low = tokens[at]?.low ?? ''
    if (language.names.suffixes.has(tokens[at + 1]?.low ?? '')) break
    const strips =
      at === from
        ? language.names.titles.has(low)
        : language.nouns.person.has(low) || language.names.roleTitles.has(low)
    if (strips) from = at + 1
  }
  return from
}

const joinsName = (token: TaggedToken | undefined, language: Language): boolean =>
  token !== undefined &&
  (token.tag === 'name' ||
    token.low === '&' ||
    language.phrases.inBodyNames.has(token.low) ||
    language.phrases.and.has(token.low) ||
    (language.names.particles.has(token.low) && token.tag !== 'determiner'))

/** “likely”, but not “Republican”. */
const isSmallAdjective = (token: TaggedToken | undefined): boolean => token?.tag === 'adjective' && !token.capital

function phraseMention(tokens: readonly TaggedToken[], first: number, end: number, language: Language): Mention | null {
  let last = end - 1
  // “a study last year”: the time is no part of what it follows.
  const timed = timeStart(tokens, first, last, language)
  if (timed > first) last = timed - 1
  // “Hale Jr., 33” keeps its comma out; a lone determiner or number is a mention only as a quantity.
  while (last > first && tokens[last]?.kind === 'number' && !language.nouns.ageEnding.test(tokens[last]?.low ?? ''))
    last--
  // “a source close to the port”, “Hale likely would”: what describes the noun after it is no head.
  while (last > first && isSmallAdjective(tokens[last]) && /^(?:noun|name)$/.test(tokens[last - 1]?.tag ?? '')) last--
  const head = last
  const headToken = tokens[head]
  if (!headToken) return null
  const isPossessor = tokens[end]?.tag === 'possessive'
  const headClass = classify(tokens, first, head, language)
  if (
    headClass === 'thing' &&
    /^(?:determiner|numeral|adjective|possessive-pronoun)$/.test(headToken.tag) &&
    !language.pronouns.demonstrative.has(headToken.low)
  ) {
    return null
  }
  const nameFirst = headToken.tag === 'name' ? nameStart(tokens, first, last, language) : head
  return { first, last, head: nameHead(tokens, nameFirst, last, language), nameFirst, headClass, isPossessor }
}

/** Where “last year” or “this week” starts at the end of a phrase, or -1. */
function timeStart(tokens: readonly TaggedToken[], first: number, last: number, { nouns, phrases }: Language): number {
  if (!nouns.time.has(tokens[last]?.low ?? '')) return -1
  let from = last
  while (from > first && phrases.timeModifiers.has(tokens[from - 1]?.low ?? '')) from--
  return from < last && from > first && tokens[from - 1]?.tag !== 'determiner' ? from : -1
}

/** The surname: “Hale” in “Tom Hale Jr.”; of “Bank of Ormsby” the bank. */
function nameHead(tokens: readonly TaggedToken[], from: number, last: number, language: Language): number {
  let head = last
  while (head > from && language.names.suffixes.has(tokens[head]?.low ?? '')) head--
  let of = -1
  for (let at = from + 1; at < head; at++) if (of < 0 && language.phrases.ofHead.has(tokens[at]?.low ?? '')) of = at
  return of > from ? of - 1 : head
}

function pronounMention(tokens: readonly TaggedToken[], at: number, { pronouns }: Language): Mention | null {
  const token = tokens[at]
  if (!token) return null
  const isPossessor = token.tag === 'possessive-pronoun'
  const isQuantity = pronouns.quantities.has(token.low)
  const isPerson = pronouns.speaking.has(token.low) || pronouns.indefinite.test(token.low)
  if (!isPossessor && !isPerson && !isQuantity) return null
  return { first: at, last: at, head: at, nameFirst: at, headClass: isQuantity ? 'quantity' : 'pronoun', isPossessor }
}

/**
 * How many of the last mentions `mention` takes up: in “the former secretary of state and current candidate” the second role,
 * without an article of its own, is the same person's, and the state between them is a part of the first. 0 for none.
 */
function rolesJoined(
  tokens: readonly TaggedToken[],
  mentions: readonly Mention[],
  mention: Mention,
  language: Language,
): number {
  const and = mention.first - 1
  if (mention.headClass !== 'person' || mention.isPossessor) return 0
  if (!language.phrases.and.has(tokens[and]?.low ?? '') || tokens[mention.first]?.tag === 'determiner') return 0
  for (let back = 1; back <= 2; back++) {
    const earlier = mentions[mentions.length - back]
    const isRole = earlier?.headClass === 'person' && tokens[earlier.first]?.tag === 'determiner'
    if (isRole && phraseLast(tokens, earlier, language) === and - 1) return back
  }
  return 0
}

/** “a report, which warned of …”, “letters that called him …”: the relative word stands for what is before it. */
function opensRelativeClause(tokens: readonly TaggedToken[], at: number, { pronouns }: Language): boolean {
  const { low, sentence } = tokens[at] ?? { low: '', sentence: -1 }
  if (!pronouns.relativeOfThings.has(low)) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    before?.sentence === sentence &&
    /^(?:noun|name|comma|mark)$/.test(before.tag) &&
    /^(?:verb|auxiliary)$/.test(next?.tag ?? '')
  )
}

/** All mentions in order of place; a possessor comes before the phrase that it belongs to. */
export function findMentions(tokens: readonly TaggedToken[], language: Language): readonly Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (token.tag === 'pronoun') {
      const mention = pronounMention(tokens, at, language)
      if (mention) mentions.push(mention)
      at++
    } else if (opensRelativeClause(tokens, at, language)) {
      mentions.push({ first: at, last: at, head: at, nameFirst: at, headClass: 'pronoun', isPossessor: false })
      at++
    } else if (inPhrase.has(token.tag)) {
      if (token.tag === 'possessive-pronoun') {
        const mention = pronounMention(tokens, at, language)
        if (mention) mentions.push(mention)
      }
      const end = phraseEnd(tokens, at, language)
      const mention = phraseMention(tokens, at, end, language)
      if (mention) {
        const joined = rolesJoined(tokens, mentions, mention, language)
        const [role] = mentions.splice(mentions.length - joined, joined)
        mentions.push({ ...mention, first: role?.first ?? mention.first })
      }
      at = Math.max(end, at + 1)
    } else at++
  }
  return mentions
}
