/** “a New Hampshire Democrat”, “some Republicans”: somebody of a party or people, who is described by its name and bears none. */
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

type Words = Pick<Reading, 'tokens' | 'language'>

/** Several: “some Republicans”. */
export function areMembers({ tokens, language }: Words, { headClass, last }: Mention): boolean {
  return headClass === 'name' && language.names.peoples.has(tokens[last]?.low ?? '')
}

/** One or several. Alone “Republicans” are the people of that name, and “Cuban” may be anybody’s. */
export function isMember(words: Words, mention: Mention): boolean {
  const { tokens, language } = words
  const { headClass, first, last } = mention
  const { members, female, male, either, keptTitles, places } = language.names
  if (headClass !== 'name') return false
  // “Ann Hale, Democrat of Ormsby”
  if (first === last)
    return members.has(tokens[last]?.low ?? '') && language.phrases.places.has(tokens[last + 1]?.low ?? '')
  if (!members.has(tokens[last]?.low ?? '') && !areMembers(words, mention)) return false
  // “Zefi Cuban” and “Mr. French”, but “a New Hampshire Democrat”.
  const before = tokens[last - 1]?.low ?? ''
  return places.has(before) || ![female, male, either, keptTitles].some((list) => list.has(before))
}
