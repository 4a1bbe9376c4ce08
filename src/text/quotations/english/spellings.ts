/** British and American spellings of one word. */
import { wordList, wordSet } from './word-list.ts'

/** These are written with an s everywhere. */
const alwaysIse = wordSet(`
  advertise advise apprise arise chastise circumcise comprise compromise demise despise devise disguise enterprise excise exercise
  expertise franchise improvise incise likewise merchandise noise otherwise praise precise premise promise raise revise rise supervise
  surmise surprise televise treatise wise`)

/** These are written with -our everywhere. */
const alwaysOur = wordSet(
  'contour detour devour four glamour hour our paramour pour scour sour tour troubadour velour your',
)

/** The American spelling of a British `word`, and either of the other for -ise and -ize; `word` itself where there is but one. */
function otherSpelling(word: string): string {
  const ise = /^(.+)(i|y)([sz])(e|er|ers|ation|ations)$/.exec(word)
  if (ise && !alwaysIse.has(word.replace(/(?:rs?)$/, ''))) {
    const [, stem = '', vowel = '', letter, ending = ''] = ise
    return stem + vowel + (letter === 's' ? 'z' : 's') + ending
  }
  if (/[^aeiou]our(?:s|er|ers)?$/.test(word) && !alwaysOur.has(word.replace(/(?:s|ers?)$/, ''))) {
    return word.replace(/our(?=(?:s|er|ers)?$)/, 'or')
  }
  return word.replace(/tre(?=s?$)/, 'ter').replace(/^programme(?=s?$)/, 'program')
}

/** `word` and its other spelling: `organise` is `organize` as well. */
export function spellingsOf(word: string): readonly string[] {
  const other = otherSpelling(word)
  return other === word ? [word] : [word, other]
}

/** The words of `list` in both spellings. */
export function spelledList(list: string): readonly string[] {
  return wordList(list).flatMap(spellingsOf)
}
