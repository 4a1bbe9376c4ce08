/** How a line looks, apart from what it says. */

export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Words that something must follow, in several languages: neither a title nor a line of one ends on them. */
export const leadingOn =
  'and|or|but|of|the|a|an|to|in|on|at|for|with|by|from|that|which|who|as|its|into|over|his|her|their|is|are|was|were|be|will|not|than|und|oder|der|die|das|den|dem|des|ein|eine|im|am|von|vom|zur|zum|et|ou|de|du|la|le|les|des|un|une|dans|pour|sur|y|o|el|los|las|del|al|en|con|por|di|il|lo|gli|dei|della|per|che|een|het|van|te|voor|met|da|do|dos|em|no|na|os|um|uma'
const ending = new RegExp(String.raw`(?:^|\s)(?:${leadingOn})$|,$`, 'iu')

/** Whether the line cannot end there. */
export function leadsOn(line: string): boolean {
  return ending.test(line)
}

export function isAllCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}

/** "Council Votes to Sell the Ferry": all but the smallest words have a capital. */
export function isTitleCase(line: string): boolean {
  const words = (line.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 3)
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 1 && capital >= words.length * 0.85
}

/** Whether the first word of a line has its capital from a sentence that begins: elsewhere in the text it is small. */
export function opensAsSentence(text: string, line: string): boolean {
  const first = /^["“„«‘'(]*(\p{Lu}[\p{L}\p{M}]*)/u.exec(line)?.[1]
  if (first === undefined) return /^["“„«‘]/u.test(line)
  return new RegExp(`(?<![\\p{L}\\p{M}])${first.toLowerCase()}(?![\\p{L}\\p{M}])`, 'u').test(text)
}
