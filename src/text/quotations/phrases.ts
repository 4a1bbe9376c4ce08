/** How far a phrase reaches beyond its head. */
import type { Language } from './language.ts'
import type { Mention } from './mention.ts'
import { inPhrase, type TaggedToken } from './token.ts'

const afterParticiple = /^(?:preposition|adjective)$/
const furthestTokens = 14

/** “A notice at the gate” is a notice, “a letter from the port” is more than a letter. */
function isPlaceOfDocument(
  tokens: readonly TaggedToken[],
  { headClass, first }: Mention,
  { low }: TaggedToken,
  { placesOfDocuments }: Language['phrases'],
): boolean {
  return headClass === 'document' && tokens[first]?.tag === 'determiner' && placesOfDocuments.has(low)
}

/**
 * The last token of the whole phrase, with what follows its head: “a spokesman for the port of Ormsby”. Names end with
 * themselves. Stops before a comma, a verb that is no participle after the noun, or a quotation.
 */
export function phraseLast(tokens: readonly TaggedToken[], mention: Mention, { phrases }: Language): number {
  if (mention.headClass === 'name' || mention.headClass === 'pronoun' || mention.isPossessor) return mention.last
  let last = mention.last
  for (let at = last + 1; at < tokens.length && at - mention.last < furthestTokens; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[last]?.sentence) break
    const joins =
      (phrases.furtherPrepositions.has(token.low) && !isPlaceOfDocument(tokens, mention, token, phrases)) ||
      // “the campaign explained in May” tells what the campaign did; only of documents is the verb a part of the phrase.
      (mention.headClass === 'document' &&
        token.cueClass !== 'say' &&
        /^(?:verb|participle)$/.test(token.tag) &&
        phrases.participleEnding.test(token.low) &&
        at === last + 1 &&
        afterParticiple.test(tokens[at + 1]?.tag ?? ''))
    if (joins || inPhrase.has(token.tag) || token.tag === 'possessive' || token.tag === 'calendar') {
      if (!phrases.furtherPrepositions.has(token.low)) last = at
      continue
    }
    break
  }
  return last
}
