/** The headline of a text, told by how its first lines stand: short, apart, above a byline. Works on lines, however they are wrapped. */
import type { Span } from '../span.ts'
import { weekdayNamed } from './calendar-words.ts'
import { isDateLine } from './date-lines.ts'
import { isByline } from './derive-author.ts'
import { isFurniture, isMasthead } from './furniture.ts'
import { plainTitle } from './plain-title.ts'
import { topLines, type Line } from './top-lines.ts'
import { isAllCapitals, isTitleCase, unspaced } from './line-shape.ts'
import { hashes, linesOfHeadline, mostLines, underline } from './wrapped-headline.ts'

/** Lengths in UTF-16 code units; writing without spaces says the same in about a third of them. */
const limits = {
  spaced: { line: 160, overByline: 220, sentence: 110, shortSentence: 60 },
  unspaced: { line: 60, overByline: 80, sentence: 40, shortSentence: 30 },
}
const topmost = 24
/** The head of a mail has few lines. */
const mailLines = 8

/** `start`: where the text itself begins, without what stands above it. */
export interface Head {
  readonly headline: Span | null
  readonly start: number
}

const title = /^(?:title|headline|titel|titre|título|titulo|titolo|überschrift)\s*:\s*(?=\S)/iu
/** Of a mail, whose lines stand above everything else: a story may quote one. */
const subject = /^(?:subject|betreff|objet|asunto|oggetto|onderwerp)\s*:\s*(?=\S)/iu
const otherField =
  /^(?:by-?line|author|autor|auteur|date|datum|fecha|data|language|section|source|length|from|von|de|release date|url)\s*:/iu

/** The headline of `text`, and where it goes on; null where it begins with its lead. */
export function findHead(text: string): Head {
  const lines = topLines(text, topmost)
  const labelled = labelledTitle(lines)
  if (labelled !== undefined) return { headline: labelled, start: labelled.end }
  const from = firstOwn(lines)
  const first = lines[from]
  if (first === undefined) return { headline: null, start: lines[0]?.start ?? 0 }
  const size = linesOfHeadline(text, lines, from)
  const last = lines[from + size - 1] ?? first
  const hash = hashes.exec(first.words)?.[0].length ?? 0
  const span = { start: first.start + hash, end: last.end }
  const isHeadline = hash > 0 || (size <= mostLines && judge(text, span, lines, from, size))
  return isHeadline ? { headline: span, start: last.end } : { headline: null, start: first.start }
}

/** A field that says so, beside another field: "Title: Letters from the ferry" stands below a preface in some texts. */
function labelledTitle(lines: readonly Line[]): Span | undefined {
  const isHead = otherField.test(lines[0]?.words ?? '') || subject.test(lines[0]?.words ?? '')
  const found = lines.find(({ words }, index) => {
    const isField = title.test(words) || (isHead && index < mailLines && subject.test(words))
    return isField && (/^HEADLINE:/.test(words) || lines.some((line) => otherField.test(line.words)))
  })
  if (found === undefined) return undefined
  const label = title.exec(found.words) ?? subject.exec(found.words)
  return { start: found.start + (label?.[0].length ?? 0), end: found.end }
}

/** The first line that may be a headline, or the beginning of the lead. */
function firstOwn(lines: readonly Line[]): number {
  const isOwn = (index: number) => {
    const words = lines[index]?.words ?? ''
    return hashes.test(words) || !isFurniture(words, lines[index + 1]?.words, lines[index - 1]?.words)
  }
  const own = [...lines.keys()].filter(isOwn)
  const [first = lines.length, second] = own
  const [above, below] = [lines[first], second === undefined ? undefined : lines[second]]
  if (second === undefined || above === undefined || below === undefined) return first
  // A paper's name stands above its headline; where nothing else can be one, it is one.
  const isUnderPaper = isMasthead(above.words) && below.words.length <= limits.spaced.line
  if (isUnderPaper && (second > first + 1 || below.isApart)) return second
  return isKicker(above.words) && below.isApart && isUnderKicker(below.words) && own.length > 2 ? second : first
}

/** "ELECTION DIARY", above the headline that belongs to it. */
function isKicker(words: string): boolean {
  return isAllCapitals(words) && words.length <= 25 && words.split(' ').length <= 2
}

function isUnderKicker(words: string): boolean {
  return (
    !isAllCapitals(words) &&
    words.length <= limits.spaced.sentence &&
    words.split(' ').length > 3 &&
    /[^.:;,]$/.test(words)
  )
}

/** Whether `span`, the first lines that may be a headline, are one. */
function judge(text: string, span: Span, lines: readonly Line[], from: number, size: number): boolean {
  const words = plainTitle(text, span)
  const next = lines[from + size]
  if (next === undefined || !/\p{L}/u.test(words) || isNeverHeadline(words, lines, from)) return false
  const most = unspaced.test(words) ? limits.unspaced : limits.spaced
  if (underline.test(next.words) && !next.isApart) return true
  if (holdsSentences(words) && !(isTitleCase(words) && words.length <= most.line)) return false
  const isSentence = /[.。!?！？](?:["'”’»)])*$/u.test(words) && !/\.{3}$/.test(words)
  if (isByline(next.words, lines[from + size + 1]?.words) || isDateLine(next.words))
    return words.length <= (isSentence ? most.line : most.overByline)
  if (!isSentence) return words.length <= most.line && !isDoubleSpaced(lines)
  if (!next.isApart && !isTitleCase(words) && isAlike(words, next.words) && /[.。]["'”’»)]*$/u.test(next.words))
    return false
  const below = lines.filter(({ words: each }, index) => index >= from + size && !isFurniture(each))
  if (/[!?！？]["'”’»)]*$/u.test(words)) return words.length <= most.sentence && !isDoubleSpaced(lines)
  return isHeadlineSentence(
    words,
    [1, 2, 3].map((place) => paragraphAt(below, place)),
    most,
  )
}

/** Lines that go on below an empty one: every line of the text stands apart, and so says nothing by it. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  return lines.filter(({ isApart, words }) => isApart && /^\p{Ll}/u.test(words)).length > 2
}

const speakerLabel =
  /^[\s*_[(]*(?:[QA]|\p{Lu}[\p{L}.'’-]*(?:\s[\p{Lu}(][\p{L}.'’)-]*){0,4})\s?(?:\([^)]*\))?[*_]*:[*_]*\s+\S/u
const agencyStart =
  /^(?!(?:EXCLUSIVE|WATCH|LOOK|VIDEO|BREAKING|UPDATE|OPINION|ANALYSIS|REPORT|POLL|LISTEN|LIVE|PHOTOS)\b)\p{Lu}[\p{Lu} .'’-]{2,}(?:,[^—–\n]{0,40}|\s*\([^)\n]{1,30}\))*\s*(?:—|–|--|\s[-_]\s)/u

/** What goes on below: a salutation, a list, a turn of a transcript among others, the start of an agency's report. */
function isNeverHeadline(words: string, lines: readonly Line[], from: number): boolean {
  if (/[,:،、]["'”’»)]*$/u.test(words) || /^(?:[-*•·>|]\s|\[?\d{1,2}:\d{2})/u.test(words) || agencyStart.test(words))
    return true
  if (!speakerLabel.test(words)) return false
  return (
    lines.slice(from + 1).filter((line) => speakerLabel.test(line.words)).length >= 1 &&
    /[.!?…]["'”’»)]*$|.{60}/u.test(words)
  )
}

/** A sentence with its full stop is a headline where it has its capitals, or is short or told again at once, and does not report. */
function isHeadlineSentence(
  words: string,
  below: readonly string[],
  most: { sentence: number; shortSentence: number },
): boolean {
  if (words.length > most.sentence || namesWeekday(words)) return false
  if (isTitleCase(words)) return true
  if (holdsSentences(words) || /[“”"«»„]/u.test(words)) return false
  // Where all paragraphs are as short as the first, it is one of them.
  return (
    !below.every((each) => isAlike(words, each)) &&
    (words.length <= most.shortSentence || isToldAgain(words, below[0] ?? ''))
  )
}

function isAlike(words: string, other: string): boolean {
  return other.length < words.length * 1.6 && !/[“”"«»„]/u.test(other)
}

/** A report tells on which day: "on Monday", "am Montag". A headline may begin with one. */
function namesWeekday(words: string): boolean {
  return [...words.matchAll(/(?<=\S\s)\p{L}{4,}(?!['’])/gu)].some(([word]) => weekdayNamed(word) !== undefined)
}

function holdsSentences(words: string): boolean {
  return /\p{Ll}{3,}[.!?]["'”’»)]*\s+[“"«„(]?\p{Lu}.*[.!?]["'”’»)]*$/u.test(words)
}

function isToldAgain(words: string, below: string): boolean {
  const own = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const told = new Set(below.toLowerCase().match(/\p{L}{4,}/gu))
  return own.length > 2 && own.filter((word) => told.has(word)).length * 2 >= own.length
}

/** The lines of a paragraph, counted from 1, as one. */
function paragraphAt(lines: readonly Line[], number: number): string {
  const starts = [...[...lines.keys()].filter((index) => index === 0 || lines[index]?.isApart === true), lines.length]
  return lines
    .slice(starts[number - 1] ?? lines.length, starts[number] ?? lines.length)
    .map(({ words }) => words)
    .join(' ')
}
