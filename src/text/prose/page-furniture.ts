/**
 * Finds the lines that belong to pages and not to what is written on them: page numbers, and the heads that recur beside them.
 * In the middle of a sentence one number is enough; elsewhere there must be more to it, since a year or a score may stand alone.
 */
import type { Line } from './lines.ts'
import { goesOn, startsSmall } from './line-ends.ts'
import { oneSpaced } from '../white-space.ts'

const limits = {
  /** A page number with a running head, a date and a rule at most. */
  linesBetween: 4,
  headChars: 110,
  /** “- Page 1024 of 2048 -” */
  numberChars: 40,
  /** Pages hold more than this; rows of numbers do not. */
  linesOfPage: 5,
}

const bareNumber = /^\d{1,4}$/
const dressedNumber =
  /^(?:[-–—|[(]\s*\d{1,4}\s*[-–—|\])]|[-–—|[(]?\s*(?:page|p\.|pg\.?|seite|pagina|página)\s*\d{1,4}(?:\s*(?:of|\/|von|van|de|di|sur)\s*\d{1,4})?\s*[-–—|\])]?|\d{1,4}\s*(?:of|\/)\s*\d{1,4})$/iu

/** The numbers of the lines that are page furniture, in order. */
export function findPageFurniture(lines: readonly Line[]): number[] {
  if (!lines.some((line) => line.startsPage || isNumber(line))) return []
  const found = new Set<number>()
  const heads = recurringHeads(lines)
  const numbered = numberedPages(lines)
  for (const [index, line] of lines.entries()) {
    if (!line.startsPage && !isNumber(line)) continue
    for (const at of [...withinSentence(lines, index, heads), ...besidesSentence(lines, index, heads, numbered)]) {
      found.add(at)
    }
  }
  return [...found].toSorted((a, b) => a - b)
}

function isNumber({ words }: Line): boolean {
  // Most lines are told by their length alone.
  return words.length <= limits.numberChars && /\d/.test(words) && isPageNumber(words)
}

function isPageNumber(words: string): boolean {
  return bareNumber.test(words) || dressedNumber.test(words)
}

function headOf({ words }: Line): string {
  return oneSpaced(words.toLowerCase().replace(/\d+/g, '#'))
}

/** What stands more than once beside a page's beginning or number, the text's own headline counted in. */
function recurringHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (line.words.length > limits.headChars || isNumber(line)) continue
    if (index > 0 && !isAtPageEdge(lines, index)) continue
    counts.set(headOf(line), (counts.get(headOf(line)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([head]) => head))
}

function isAtPageEdge(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  return (
    line?.startsPage === true ||
    below?.startsPage === true ||
    [above, below].some((beside) => beside !== undefined && isNumber(beside))
  )
}

/** The lines around `seed` over which a sentence goes on; none where no sentence does. */
function withinSentence(lines: readonly Line[], seed: number, heads: ReadonlySet<string>): number[] {
  const windows = windowsAround(lines, seed, heads)
  // A small letter tells most: a head too may stand below a word that leads on.
  const { first, size } = windows.find(({ below }) => startsSmall(below.words)) ?? windows[0] ?? { first: 0, size: 0 }
  return numbers(first, size)
}

interface Window {
  readonly first: number
  readonly size: number
  readonly below: Line
}

function windowsAround(lines: readonly Line[], seed: number, heads: ReadonlySet<string>): Window[] {
  const windows: Window[] = []
  for (let size = 1; size <= limits.linesBetween; size++) {
    for (let first = seed - size + 1; first <= seed; first++) {
      const [above, below] = [lines[first - 1], lines[first + size]]
      if (!above || !below || heads.has(headOf(below)) || !goesOn(above.words, below.words)) continue
      const between = lines.slice(first, first + size)
      if (between.every((line, at) => isApart(line, between[at + 1] ?? below, heads)))
        windows.push({ first, size, below })
    }
  }
  return windows
}

/** Whether a line may stand between two pages: a number, a head known from others, or one set off from what comes below. */
function isApart(line: Line, below: Line, heads: ReadonlySet<string>): boolean {
  if (isNumber(line) || heads.has(headOf(line))) return true
  return (
    line.words.length <= limits.headChars && (line.gap > 0 || line.startsPage) && (below.gap > 0 || below.startsPage)
  )
}

/** Between two sentences or paragraphs: numbers that say what they are or count on, and heads that recur. */
function besidesSentence(
  lines: readonly Line[],
  seed: number,
  heads: ReadonlySet<string>,
  numbered: ReadonlySet<number>,
): number[] {
  const isSure = (at: number) => {
    const line = lines[at]
    if (line === undefined || at === 0) return false
    return dressedNumber.test(line.words) || numbered.has(at) || (bareNumber.test(line.words) && atFormFeed(lines, at))
  }
  const sure = [seed - 1, seed, seed + 1].filter(isSure)
  const starts = lines[seed]?.startsPage === true
  if (sure.length === 0 && !starts) return []
  const beside = [seed - 1, seed, seed + 1].filter((at) => {
    const line = lines[at]
    return line !== undefined && at > 0 && heads.has(headOf(line)) && isAtPageEdge(lines, at)
  })
  return [...sure, ...beside]
}

function atFormFeed(lines: readonly Line[], at: number): boolean {
  return lines[at]?.startsPage === true || lines[at + 1]?.startsPage === true || at === lines.length - 1
}

/** Bare numbers that count on by one, a page apart. */
function numberedPages(lines: readonly Line[]): ReadonlySet<number> {
  const bare = lines.flatMap(({ words }, index) => (bareNumber.test(words) ? [{ index, value: Number(words) }] : []))
  const pages = new Set<number>()
  for (const [at, { index, value }] of bare.entries()) {
    const next = bare[at + 1]
    if (next === undefined || next.value !== value + 1 || next.index - index < limits.linesOfPage) continue
    pages.add(index).add(next.index)
  }
  return pages
}

const numbers = (first: number, size: number): number[] => Array.from({ length: size }, (_, at) => first + at)
