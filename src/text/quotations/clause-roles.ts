/** What a mention does in its clause, as far as its neighbours show. */
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Tag } from './token.ts'

export type ClauseRole = 'first' | 'subject' | 'possessor' | 'prepositional' | 'object' | 'bracketed' | 'other'

/** How many tokens an apposition may take: “Hale, the former mayor of Ormsby on the coast, said”. */
const longestAside = 20

const inPlaceName: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'name',
  'determiner',
  'noun',
  'adjective',
  'preposition',
])

/** The token after a mention's own words: after “, 33,” and “, the mayor,” and “of Ormsby”. */
function afterMention({ tokens, language }: Reading, mention: Mention): number {
  let at = mention.last + 1
  const { sentence } = tokens[mention.last] ?? { sentence: -1 }
  if (language.phrases.places.has(tokens[at]?.low ?? '')) {
    at++
    while (inPlaceName.has(tokens[at]?.tag)) at++
  }
  // “Hale (R-Ormsby) said”
  if (tokens[at]?.text === '(') {
    while (at < mention.last + longestAside && tokens[at]?.sentence === sentence && tokens[at]?.text !== ')') at++
    if (tokens[at]?.text === ')') at++
  }
  if (tokens[at]?.tag !== 'comma') return at
  for (let next = at + 1; next < at + longestAside && tokens[next]?.sentence === sentence; next++) {
    if (tokens[next]?.tag === 'comma') return next + 1
  }
  return at
}

/** The mention's part in its clause; `first` opens its sentence, which is where subjects stand. */
export function clauseRole(reading: Reading, mention: Mention): ClauseRole {
  const { tokens } = reading
  if (mention.isPossessor) return 'possessor'
  const before = tokens[mention.first - 1]
  const opens = !before || before.sentence !== tokens[mention.first]?.sentence
  const tag = opens ? 'stop' : before.tag
  if (tag === 'preposition' || tag === 'to') return isSender(reading, mention) ? 'subject' : 'prepositional'
  if (tag === 'verb' || tag === 'gerund' || tag === 'participle') {
    const subject = reading.clauses.subjectAt(mention.first - 1)
    return subject?.mention === mention && subject.path === 'inverted' ? 'subject' : 'object'
  }
  if (opens) return 'first'
  const next = tokens[afterMention(reading, mention)]
  if (next && (next.tag === 'verb' || next.tag === 'auxiliary' || next.tag === 'adverb')) return 'subject'
  return tokens[mention.last + 1]?.tag === 'comma' ? 'bracketed' : 'other'
}

/** How far before its writer a letter is said to be sent: “sent ‹out in March by› Hale”. */
const furthestSender = 7

/** “a letter written by Hale”, “sent out in March by Hale”: whoever wrote is who speaks. */
function isSender({ tokens, language }: Reading, { first, isPossessor }: Mention): boolean {
  if (isPossessor || !language.cues.agents.has(tokens[first - 1]?.low ?? '')) return false
  for (let at = first - 2; at >= first - furthestSender; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence || token.tag === 'comma') return false
    if (language.cues.sent.has(token.low)) return true
  }
  return false
}

/** Does a preposition stand before it that opens no clause? “as Hale said” does. */
function isGoverned({ tokens, language }: Reading, { first }: Mention): boolean {
  const before = tokens[first - 1]
  if (before?.sentence !== tokens[first]?.sentence) return false
  return before?.tag === 'to' || (before?.tag === 'preposition' && !language.phrases.subordinators.has(before.low))
}

/** “Hale said in May that …” makes Hale the one who is speaking, although nothing is quoted. */
export function reportsWords(reading: Reading, mention: Mention): boolean {
  if (mention.isPossessor) return false
  if (isSender(reading, mention)) return true
  // “the letter to Hale says that …”
  if (isGoverned(reading, mention)) return false
  const after = reading.tokens[afterMention(reading, mention)]
  const before = reading.tokens[mention.first - 1]
  const inverted = reading.tokens[mention.first - 2]?.tag === 'quote' ? before : undefined
  return [after, inverted].some((verb) => verb?.tag === 'verb' && /^(?:say|tell|write)$/.test(verb.cueClass ?? ''))
}
