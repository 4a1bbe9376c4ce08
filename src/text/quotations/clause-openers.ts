/** The phrase that opens a clause, found from a phrase that stands in an aside of it. */
import { mentionAt, nominal, type Words } from './clause-joints.ts'
import type { Mention } from './mention.ts'
import type { Tag, TaggedToken } from './token.ts'

/** How far back a clause may open, and how far a relative word may stand from its verb. */
const reach = { tokens: 45, relative: 8 }

const endsClause: ReadonlySet<Tag> = new Set<Tag>(['quote', 'mark'])
const finite: ReadonlySet<Tag> = new Set<Tag>(['verb', 'gerund', 'auxiliary'])

/**
 * The phrase that opens the clause in which `inner` stands between commas: “Hale” for the town of “Hale, whose town, Merrin, is small,
 * said”; null where a clause of its own, and no relative one, stands in between.
 */
export function clauseOpener(words: Words, inner: Mention, sentence: number): Mention | null {
  const { tokens } = words
  let comma = -1
  for (let at = inner.first - 1; at >= 0 && inner.first - at <= reach.tokens; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence || endsClause.has(token.tag)) return null
    if (token.tag === 'comma') comma = at
    if (finite.has(token.tag) && !isInRelative(words, at)) return null
    if (comma < 0) continue
    const mention = mentionAt(words, at)
    if (mention?.first === at && canOpen(mention) && opensClause(words, at) && isPhrase(words, mention.last + 1, comma))
      return mention
  }
  return null
}

const canOpen = ({ headClass, isPossessor }: Mention): boolean =>
  headClass !== 'time' && headClass !== 'pronoun' && !isPossessor

/** “whose town is small”, “who came”: a relative word stands before the verb. */
function isInRelative({ tokens, language }: Words, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= reach.relative; at--) {
    const { tag, low }: Pick<TaggedToken, 'tag' | 'low'> = tokens[at] ?? { tag: 'stop', low: '' }
    if (language.pronouns.relative.has(low) || language.pronouns.relativePossessive.has(low)) return true
    if (tag === 'stop' || tag === 'quote') return false
  }
  return false
}

function opensClause({ tokens, language }: Words, first: number): boolean {
  const before = tokens[first - 1]
  return (
    before?.sentence !== tokens[first]?.sentence ||
    before?.tag === 'quote' ||
    before?.tag === 'conjunction' ||
    before?.tag === 'opener' ||
    language.phrases.subordinators.has(before?.low ?? '')
  )
}

/** Whether nothing but the rest of a phrase stands between two tokens (`to` excluded). */
export function isPhrase({ tokens }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tokens[at]?.tag
    if (!nominal.has(tag) && tag !== 'preposition' && tag !== 'possessive' && tag !== 'calendar') return false
  }
  return true
}
