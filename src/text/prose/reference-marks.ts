/** Numbers that lead to notes: “We will stay.”[12] said the mayor. What is read goes on over them. */
import type { Aside } from '../article.ts'

const stop = String.raw`[.,;:!?…"'”’»)\]*_]`
const word = String.raw`(?:\p{L}{2}|\p{L}\d)`
const number = String.raw`\d{1,3}(?:\s?[-–,]\s?\d{1,3})*`
/** Not a power or a measure, such as 10^6 or km²: those stand after figures and units. */
const forms = [
  String.raw`(?<=${stop}|${word})(?:\[(?:${number}|[a-z]|note \d{1,3}|citation needed)\])+(?=[\s.,;:!?…"'”’»)\]–—]|$)`,
  String.raw`(?<=${stop}|${word})\^\d{1,4}(?:,\s?\d{1,4})*(?=[\s.,;:!?…"'”’»)\]–—]|$)`,
  String.raw`(?<=${stop})[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+(?=[\s.,;:!?…"'”’»)\]–—]|$)`,
]
const references = new RegExp(forms.join('|'), 'gu')
/** Most texts hold none of these, which is seen quicker. */
const anySign = /[[^\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/

export function findReferenceMarks(text: string): Aside[] {
  if (!anySign.test(text)) return []
  return [...text.matchAll(references)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind: 'reference',
  }))
}
