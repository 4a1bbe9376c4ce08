/** Mentions: the noun phrases and pronouns outside quotations, any of which may name a speaker. */
import type { Language } from './language.ts'
import type { Tag, TaggedToken } from './tags.ts'

/** What a mention's head word says it is. */
export type HeadClass =
  'name' | 'pronoun' | 'person' | 'group' | 'document' | 'organisation' | 'quantity' | 'time' | 'thing'

/** Token indices; `last` is included. */
export interface Mention {
  readonly first: number
  readonly last: number
  /** The head word: the last of the name, or the noun that the rest describes. */
  readonly head: number
  /** Where the proper name starts, for names: behind the titles in “Sen. Ann Hale”. */
  readonly nameFirst: number
  readonly headClass: HeadClass
  /** “Hale” in “Hale’s aide”, “his” in “his words”. */
  readonly isPossessor: boolean
}

const timeNouns = new Set(
  `second minute hour day night morning afternoon evening noon midnight weekend week month quarter season year decade century time
  moment today yesterday tomorrow tonight past days weeks months years hours minutes times nights decades spring summer autumn winter fall`.split(
    /\s+/,
  ),
)
const inPhrase: ReadonlySet<Tag> = new Set(['determiner', 'numeral', 'possessive-pronoun', 'adjective', 'noun', 'name'])
const quantities = new Set(
  'one some many others several most another both few all two three four five six neither none more'.split(' '),
)
const speaking = new Set('he she they i we you it who him her them me us himself herself themselves'.split(' '))

/** No phrase is longer; a list of thousands of names without commas is cut into such. */
const longestPhrase = 30

/** “Bank of Ormsby”, but not “Ann Hale of Ormsby”. */
const isBodyWord = (token: TaggedToken | undefined, language: Language): boolean =>
  token?.tag === 'name' && (language.organisationNouns.has(token.low) || language.organisationEndings.has(token.low))

/** The end (index behind the last token) of a phrase that starts at `from`; it stops at a possessive, which belongs to what follows. */
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
        !/^(?:all|both|such|other|few|more)$/.test(tokens[at - 1]?.low ?? ''))
    )
      break
    const next = tokens[at + 1]
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
    else if (token.low === '&' && tokens[at - 1]?.tag === 'name' && next?.tag === 'name') at++
    else if (
      (token.low === 'of' || token.low === 'for') &&
      next?.tag === 'name' &&
      isBodyWord(tokens[at - 1], language)
    )
      at += 2
    else break
  }
  return at
}

function classify(tokens: readonly TaggedToken[], first: number, head: number, language: Language): HeadClass {
  const token = tokens[head]
  if (!token) return 'thing'
  if (token.tag === 'name') return 'name'
  if (timeNouns.has(token.low)) return 'time'
  if (language.groupNouns.has(token.low)) return 'group'
  if (language.personNouns.has(token.low)) return 'person'
  if (language.documentNouns.has(token.low)) return 'document'
  if (language.organisationNouns.has(token.low)) return 'organisation'
  if (token.tag === 'determiner' || token.tag === 'numeral') return quantities.has(token.low) ? 'quantity' : 'thing'
  // “the 46-year-old”, “the pair’s eldest”
  if (token.low.endsWith('-year-old')) return 'person'
  if (head > first && /(?:man|woman|ist|er|or|ian)$/.test(token.low)) return 'person'
  return /(?:ists|ers|ors|ians|men|women)$/.test(token.low) ? 'group' : 'thing'
}

/**
 * Where the name proper starts within a phrase that ends in one: behind the last role word, so that “Ormsby Mayor Ann Hale”
 * and “Republican nominee Ann Hale” are both Ann Hale.
 */
function nameStart(tokens: readonly TaggedToken[], first: number, last: number, language: Language): number {
  let run = last
  while (run > first && joinsName(tokens[run - 1], language)) run--
  let from = run
  for (let at = run; at < last; at++) {
    const low = tokens[at]?.low ?? ''
    if (language.suffixes.has(tokens[at + 1]?.low ?? '')) break
    const strips =
      at === from ? language.titles.has(low) : language.personNouns.has(low) || language.roleTitles.has(low)
    if (strips) from = at + 1
  }
  return from
}

const joinsName = (token: TaggedToken | undefined, language: Language): boolean =>
  token !== undefined &&
  (token.tag === 'name' ||
    token.low === '&' ||
    token.low === 'of' ||
    token.low === 'for' ||
    (language.particles.has(token.low) && token.tag !== 'determiner'))

function phraseMention(tokens: readonly TaggedToken[], first: number, end: number, language: Language): Mention | null {
  let last = end - 1
  // “a study last year”: the time is no part of what it follows.
  const timed = timeStart(tokens, first, last)
  if (timed > first) last = timed - 1
  // “Hale Jr., 33” keeps its comma out; a lone determiner or number is a mention only as a quantity.
  while (last > first && tokens[last]?.kind === 'number' && !/-year-old$/.test(tokens[last]?.low ?? '')) last--
  const nameAt = lastNameRun(tokens, first, last)
  const head = last
  const headToken = tokens[head]
  if (!headToken) return null
  const isPossessor = tokens[end]?.tag === 'possessive'
  const headClass = classify(tokens, first, head, language)
  if (
    headClass === 'thing' &&
    /^(?:determiner|numeral|adjective|possessive-pronoun)$/.test(headToken.tag) &&
    !/^(?:that|this|these|those|which)$/.test(headToken.low)
  ) {
    return null
  }
  const nameFirst = nameAt === last ? nameStart(tokens, first, last, language) : head
  return { first, last, head: nameHead(tokens, nameFirst, last, language), nameFirst, headClass, isPossessor }
}

/** Where “last year” or “this week” starts at the end of a phrase, or -1. */
function timeStart(tokens: readonly TaggedToken[], first: number, last: number): number {
  if (!timeNouns.has(tokens[last]?.low ?? '')) return -1
  let from = last
  while (
    from > first &&
    /^(?:last|next|this|that|each|every|earlier|late|early|same|few|past|two|three)$/.test(tokens[from - 1]?.low ?? '')
  )
    from--
  return from < last && from > first && tokens[from - 1]?.tag !== 'determiner' ? from : -1
}

/** Behind a noun these open words that belong to it: “a spokesman for the port”, “a poll conducted in May”. */
const furtherPrepositions = new Set('of for from in at with on by to near inside familiar close involved'.split(' '))
const behindParticiple = /^(?:preposition|calendar|adjective)$/
const furthestTokens = 14

/**
 * The last token of the whole phrase, with what follows its head: “a spokesman for the port of Ormsby”. Names end with
 * themselves. Stops before a comma, a verb that is no participle behind the noun, or a quotation.
 */
export function phraseLast(tokens: readonly TaggedToken[], mention: Mention): number {
  if (mention.headClass === 'name' || mention.headClass === 'pronoun' || mention.isPossessor) return mention.last
  let last = mention.last
  for (let at = last + 1; at < tokens.length && at - mention.last < furthestTokens; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[last]?.sentence) break
    const joins =
      furtherPrepositions.has(token.low) ||
      // “the campaign explained in May” tells what the campaign did; only of documents is the verb a part of the phrase.
      (mention.headClass === 'document' &&
        token.cueClass !== 'say' &&
        /^(?:verb|participle)$/.test(token.tag) &&
        /ed$/.test(token.low) &&
        at === last + 1 &&
        behindParticiple.test(tokens[at + 1]?.tag ?? ''))
    if (joins || inPhrase.has(token.tag) || token.tag === 'possessive' || token.tag === 'calendar') {
      if (!furtherPrepositions.has(token.low)) last = at
      continue
    }
    break
  }
  return last
}

const lastNameRun = (tokens: readonly TaggedToken[], first: number, last: number): number => {
  const token = tokens[last]
  return token?.tag === 'name' && last >= first ? last : -1
}

/** The surname: “Hale” in “Tom Hale Jr.”; of “Bank of Ormsby” the bank. */
function nameHead(tokens: readonly TaggedToken[], from: number, last: number, language: Language): number {
  let head = last
  while (head > from && language.suffixes.has(tokens[head]?.low ?? '')) head--
  let of = -1
  for (let at = from + 1; at < head; at++) if (of < 0 && tokens[at]?.low === 'of') of = at
  return of > from ? of - 1 : head
}

const pronounMention = (tokens: readonly TaggedToken[], at: number): Mention | null => {
  const token = tokens[at]
  if (!token) return null
  const isPossessor = token.tag === 'possessive-pronoun'
  if (!isPossessor && !speaking.has(token.low) && !quantities.has(token.low) && !/one$|body$/.test(token.low))
    return null
  return {
    first: at,
    last: at,
    head: at,
    nameFirst: at,
    headClass: quantities.has(token.low) ? 'quantity' : 'pronoun',
    isPossessor,
  }
}

/**
 * How many of the last mentions `mention` takes up: in “the former secretary of state and current candidate” the second role,
 * without an article of its own, is the same person's, and the state between them is a part of the first. 0 for none.
 */
function rolesJoined(tokens: readonly TaggedToken[], mentions: readonly Mention[], mention: Mention): number {
  const and = mention.first - 1
  if (mention.headClass !== 'person' || mention.isPossessor) return 0
  if (tokens[and]?.low !== 'and' || tokens[mention.first]?.tag === 'determiner') return 0
  for (let back = 1; back <= 2; back++) {
    const earlier = mentions[mentions.length - back]
    const isRole = earlier?.headClass === 'person' && tokens[earlier.first]?.tag === 'determiner'
    if (isRole && phraseLast(tokens, earlier) === and - 1) return back
  }
  return 0
}

/** “a report, which warned of …”, “letters that called him …”: the relative word stands for what is before it. */
function opensRelativeClause(tokens: readonly TaggedToken[], at: number): boolean {
  const { low, sentence } = tokens[at] ?? { low: '', sentence: -1 }
  if (low !== 'which' && low !== 'that') return false
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
      const mention = pronounMention(tokens, at)
      if (mention) mentions.push(mention)
      at++
    } else if (opensRelativeClause(tokens, at)) {
      mentions.push({ first: at, last: at, head: at, nameFirst: at, headClass: 'pronoun', isPossessor: false })
      at++
    } else if (inPhrase.has(token.tag)) {
      if (token.tag === 'possessive-pronoun') {
        const mention = pronounMention(tokens, at)
        if (mention) mentions.push(mention)
      }
      const end = phraseEnd(tokens, at, language)
      const mention = phraseMention(tokens, at, end, language)
      if (mention) {
        const joined = rolesJoined(tokens, mentions, mention)
        const [role] = mentions.splice(mentions.length - joined, joined)
        mentions.push({ ...mention, first: role?.first ?? mention.first })
      }
      at = Math.max(end, at + 1)
    } else at++
  }
  return mentions
}
