/** Whether an article's title is taken from its text, so that what stands in it stands there too and must be counted once. */
import type { Value } from '../article.ts'
import type { WordIndex } from './word-index.ts'

/** Titles are taken from the head of a text. */
const headWords = 400

/** Whether all words of a derived title follow each other in the head of the text, perhaps with others between them. */
export function isPrinted({ basis }: Value, title: WordIndex, text: WordIndex): boolean {
  if (basis !== 'derived' || title.ids.length === 0) return false
  let found = 0
  for (let word = 0; word < Math.min(text.ids.length, headWords) && found < title.ids.length; word += 1) {
    if (text.vocabulary[text.ids[word] ?? 0] === title.vocabulary[title.ids[found] ?? 0]) found += 1
  }
  return found === title.ids.length
}
