/** Over how many lines a headline goes, told by how the lines break. */
import { isFurniture } from './furniture.ts'
import { sourceAlone } from './lead-words.ts'
import { isAllCapitals, isTitleCase, leadsOn, opensAsSentence } from './line-shape.ts'
import type { Line } from './top-lines.ts'

/** Longer ones are paragraphs. */
export const mostLines = 3
const mostChars = 160

/** A row of signs under a line that makes a heading of it. */
export const underline = /^(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,})$/
export const hashes = /^#{1,6}[ \t]+(?=\S)/

/** How many lines the headline has, were it one. */
export function linesOfHeadline(text: string, lines: readonly Line[], from: number): number {
  let size = 1
  while (size <= mostLines && goesOn(text, lines, from + size - 1)) size++
  return size
}

/** Whether the line below belongs to the same headline, or paragraph. */
function goesOn(text: string, lines: readonly Line[], index: number): boolean {
  const [line, next, third] = lines.slice(index, index + 3)
  if (line === undefined || next === undefined || next.isApart || underline.test(next.words)) return false
  if (isFurniture(next.words, third?.words) || hashes.test(line.words) || next.words.length > mostChars) return false
  const [a, b] = [line.words, next.words]
  if (/[.!?…。！？]["'”’»)]*$/u.test(a)) return false
  if (leadsOn(a) || /^\p{Ll}|^[–—-]\s/u.test(b) || sourceAlone.test(b)) return true
  if (/:$/.test(a)) return third === undefined || third.isApart
  if (isAllCapitals(a) || isAllCapitals(b)) return isAllCapitals(a) && isAllCapitals(b)
  if (standsTogether(text, line, next)) return true
  const isFull = a.length + 1 + firstWord(b).length > wrapWidth(lines)
  const isLast = third === undefined || third.isApart || isFurniture(third.words)
  if (isLast)
    return isFull || (isTitleCase(a) && isTitleCase(b) && a.length >= leastWrapped && b.length <= a.length + 12)
  if (isTitleCase(a) && !isTitleCase(b) && firstWord(b) !== b) return false
  return isFull && (!opensAsSentence(text, b) || b.length + 1 + firstWord(third.words).length <= wrapWidth(lines))
}

/** A headline is wrapped where it is about as long as this. */
const leastWrapped = 35
/** Longer lines are paragraphs, and fewer prove nothing. */
const wrapped = { mostChars: 120, leastLines: 5 }

/** How long the lines become before they are broken; no line is too long for a text that is not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const width = Math.max(...lines.map(({ words }) => words.length))
  return width > wrapped.mostChars || lines.length < wrapped.leastLines ? Infinity : width
}

function firstWord(words: string): string {
  return words.split(' ')[0] ?? ''
}

/** Whether the last word of a line and the first of the next stand side by side elsewhere: "Upper", "Tolve". */
function standsTogether(text: string, line: Line, next: Line): boolean {
  const [last, first] = [/\p{Lu}[\p{L}\p{M}]+$/u.exec(line.words)?.[0], /^\p{Lu}[\p{L}\p{M}]+/u.exec(next.words)?.[0]]
  return last !== undefined && first !== undefined && text.includes(`${last} ${first}`, next.end)
}
