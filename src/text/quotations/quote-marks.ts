/** Finds the characters that may be quotation marks, and weighs what each of them may be by the characters around it. */
import type { Span } from '../span.ts'
import type { Writing } from './writing.ts'

/** Marks of one family close one another, however they are drawn: `“We will,"` is a pair. */
export type Family = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner'

/** What it would cost to read a mark as opening, as closing, or as no mark at all; `Infinity` where it cannot be. */
export interface Mark extends Span {
  readonly family: Family
  readonly open: number
  readonly close: number
  readonly skip: number
}

interface Glyph {
  readonly family: Family
  readonly open: number
  readonly close: number
  readonly skip: number
}

/**
 * What a glyph is by itself. Zero: made for it. 2.5: seen now and then (`“ ... “`, `” ... ”`, `» ... «`).
 * A double mark is hardly ever there for nothing; an apostrophe mostly is.
 */
const glyphs: ReadonlyMap<string, Glyph> = new Map([
  ['"', { family: 'double', open: 0, close: 0, skip: 4 }],
  ["''", { family: 'double', open: 0, close: 0, skip: 4 }],
  ['“', { family: 'double', open: 0, close: 2.5, skip: 4 }],
  ['”', { family: 'double', open: 2.5, close: 0, skip: 4 }],
  ['„', { family: 'double', open: 0, close: Infinity, skip: 4 }],
  [',,', { family: 'double', open: 0, close: Infinity, skip: 3 }],
  ['‟', { family: 'double', open: 0, close: Infinity, skip: 4 }],
  ['＂', { family: 'double', open: 0, close: 0, skip: 4 }],
  ['``', { family: 'double', open: 0, close: 2.5, skip: 3 }],
  ['‘‘', { family: 'double', open: 0, close: 2.5, skip: 3 }],
  ['’’', { family: 'double', open: 2.5, close: 0, skip: 3 }],
  ["'", { family: 'single', open: 0, close: 0, skip: 0.7 }],
  ['‘', { family: 'single', open: 0, close: 4, skip: 1.5 }],
  ['’', { family: 'single', open: 4, close: 0, skip: 0.3 }],
  ['‚', { family: 'single', open: 0, close: Infinity, skip: 0.5 }],
  ['`', { family: 'single', open: 0, close: 2.5, skip: 0.5 }],
  ['«', { family: 'angle', open: 0, close: 2, skip: 4 }],
  ['»', { family: 'angle', open: 2, close: 0, skip: 4 }],
  ['‹', { family: 'single-angle', open: 0, close: 2, skip: 3 }],
  ['›', { family: 'single-angle', open: 2, close: 0, skip: 3 }],
  ['〝', { family: 'double', open: 0, close: Infinity, skip: 4 }],
  ['〞', { family: 'double', open: Infinity, close: 0, skip: 4 }],
  ['〟', { family: 'double', open: Infinity, close: 0, skip: 4 }],
  ['｢', { family: 'corner', open: 0, close: Infinity, skip: 4 }],
  ['｣', { family: 'corner', open: Infinity, close: 0, skip: 4 }],
  ['「', { family: 'corner', open: 0, close: Infinity, skip: 4 }],
  ['」', { family: 'corner', open: Infinity, close: 0, skip: 4 }],
  ['『', { family: 'white-corner', open: 0, close: Infinity, skip: 4 }],
  ['』', { family: 'white-corner', open: Infinity, close: 0, skip: 4 }],
])

/**
 * What stands beside a mark; other marks, and Markdown's, are looked through. `edge`: nothing, a space, an opening bracket, a slash.
 * `free`: a script without spaces, where the neighbours tell nothing.
 */
type Side = 'edge' | 'word' | 'stop' | 'dash' | 'free'
type SideCosts = Readonly<Record<Side, Readonly<Record<Side, number>>>>

const nothing = { word: 0, dash: 0, stop: 0, edge: 0, free: 0 }

/** `said "We`: fits. `said, "We` lacking its space: 2. `five" pipe` as an opening mark: 6. */
const openingCost: SideCosts = {
  edge: { word: 0, dash: 0.5, stop: 2.5, edge: 2, free: 0 },
  dash: { word: 0, dash: 1, stop: 2.5, edge: 3, free: 0 },
  word: { word: 2.8, dash: 6, stop: 6, edge: 6, free: 0 },
  stop: { word: 2, dash: 4, stop: 6, edge: 6, free: 0 },
  free: nothing,
}

/** `rebuild."` fits; `"We will,"she said` lacks its space: 1.5; `tide,' "` has one too many: 1.5. */
const closingCost: SideCosts = {
  word: { edge: 0, stop: 0, dash: 0, word: 1.5, free: 0 },
  stop: { edge: 0, stop: 0, dash: 0, word: 1.2, free: 0 },
  dash: { edge: 0.2, stop: 0.2, dash: 0.5, word: 4, free: 0 },
  edge: { edge: 1.5, stop: 1.5, dash: 2, word: 6, free: 0 },
  free: nothing,
}

/** Small corrections for single marks and measures, which look like quotation marks. */
const adjustments = {
  /** "'tis", "'em", "the '90s", "the class of '08": letters or digits are left out. */
  elision: 2,
  /** "the dogs' owner": a plural possessive, if a small letter follows. */
  possessive: 1,
  /** `12" pipe`, "6' tall": feet, inches, minutes, seconds. */
  measureSkip: 1,
  measureClose: 0.4,
  /** `6'2"`: inches beyond doubt. */
  inches: 3,
  /** `'drowned'`: a mark between a space and a letter that nothing is left out of is seldom none. */
  singleOpenSkip: 2,
}

const anyMark = /''|``|,,|‘‘|’’|["“”„‟＂〝〞〟'‘’‚`«»‹›「」｢｣『』]/g
const wordLike = /[\p{L}\p{M}\p{N}$€£¥#@&%+<>¿¡…]/u
const edgeLike = /[\s([{/\\|=\u00a0\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\u3001-\u3003\uff01-\uff1f]/u
/** Between two Hebrew letters a straight mark shows an abbreviation. */
const hebrew = /\p{Script=Hebrew}/u
const dashLike = /[-–—―]/
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
const smallLetter = /\p{Ll}/u
const spaceOnly = /\s/

/** Every character of `text` that may be a quotation mark, in order. Apostrophes inside words are left out. */
export function findMarks(text: string, { elided, elisions }: Writing): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(anyMark)) {
    const start = match.index
    const [glyph] = match
    if (isElision(text, glyph, start, elisions)) {
      // ‘‘Twas: the first opens, and the second stands for what is left out.
      if (glyph.length === 2) add(marks, weigh(text, glyph.charAt(0), start, elided))
      continue
    }
    // Three apostrophes are a single mark and a double one; which comes first shows by what stands before them.
    if (glyph === "''" && text[start + 2] === "'" && isInside(text, start)) {
      add(marks, weigh(text, "'", start, elided))
      add(marks, weigh(text, "''", start + 1, elided))
    } else if (glyph !== "'" || marks.at(-1)?.end !== start + 1) add(marks, weigh(text, glyph, start, elided))
  }
  return marks
}

/** `‘n’` in “rock ‘n’ roll”, or an apostrophe at the head of a word that lacks its beginning, whichever way it is turned. */
function isElision(text: string, glyph: string, start: number, elisions: RegExp): boolean {
  const at = start + glyph.length - 1
  if (!apostrophes.has(text[at] ?? '')) return false
  if (isApostropheOfAnd(text, at - 2) || isApostropheOfAnd(text, at)) return true
  return !isInWord(text[start - 1] ?? ' ') && elisions.test(text.slice(at + 1, at + elisionChars))
}

const apostrophes = new Set("'‘’`")
const elisionChars = 8

/** Does `'n'` stand at `at`, between two words? */
function isApostropheOfAnd(text: string, at: number): boolean {
  return /^[\p{L}\p{N}] ['‘’`][nN]['‘’`] [\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 2), at + 5))
}

function add(marks: Mark[], mark: Mark | null): void {
  if (mark) marks.push(mark)
}

/** Whether a mark at `index` follows a word or a stop, and so closes. */
function isInside(text: string, index: number): boolean {
  return index > 0 && !edgeLike.test(text[index - 1] ?? ' ')
}

function weigh(text: string, drawn: string, start: number, elided: RegExp): Mark | null {
  const glyph = glyphs.get(drawn)
  if (!glyph) return null
  const end = start + drawn.length
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (glyph.family === 'single') {
    if (isInWord(before) && isInWord(after)) return null
    if (/[0-9]/.test(before) && isHeight(text, start)) return null
  }
  if (drawn === '"' && hebrew.test(before) && hebrew.test(after)) return null
  const left = sideBefore(text, start)
  const right = sideAfter(text, end)
  const mark = {
    start,
    end,
    family: glyph.family,
    open: glyph.open + openingCost[left][right],
    close: glyph.close + closingCost[left][right],
    skip: glyph.skip,
  }
  return adjust(text, mark, before, after, elided)
}

function isInWord(char: string): boolean {
  return letterOrDigit.test(char) && !spaceless.test(char)
}

/** `6'2"`, `5' 11"`: feet and inches. */
function isHeight(text: string, start: number): boolean {
  return /^['’] ?[0-9]{1,2}(?:"|”|''|½)/.test(text.slice(start, start + 6))
}

/** Whether feet and inches end at `end`. */
function isInches(text: string, end: number): boolean {
  return /[0-9½]/.test(text[end - 1] ?? '') && /[0-9]['’] ?[0-9]{1,2}½?$/.test(text.slice(Math.max(0, end - 6), end))
}

function adjust(text: string, mark: Mark, before: string, after: string, elided: RegExp): Mark {
  if (mark.family === 'double' && isInches(text, mark.start)) {
    return { ...mark, close: mark.close + adjustments.inches, skip: 0 }
  }
  if (isAttribute(text, mark)) return { ...mark, open: Infinity, close: Infinity, skip: 0 }
  let { open, close, skip } = mark
  const digitBefore = /[0-9]/.test(before)
  if (digitBefore && !letterOrDigit.test(after)) {
    skip = Math.min(skip, adjustments.measureSkip)
    close += adjustments.measureClose
  }
  if (mark.family === 'single') {
    if (elided.test(text.slice(mark.end, mark.end + 8))) {
      open += adjustments.elision
      skip = 0
    } else if (before === 's' && spaceOnly.test(after) && smallLetter.test(text[mark.end + 1] ?? '')) {
      close += adjustments.possessive
      skip = 0
    } else if (open < 1 && close > 1) skip = Math.max(skip, adjustments.singleOpenSkip)
  }
  return { ...mark, open, close, skip }
}

/** A tag is no longer than this. */
const tagChars = 200

/** Whether a mark stands around an attribute's value: `<a href="...">`. */
function isAttribute(text: string, { start, end }: Span): boolean {
  if (text[start - 1] !== '=' && !/[\s/>]/.test(text[end] ?? '')) return false
  const before = text.slice(Math.max(0, start - tagChars), start)
  const tag = before.lastIndexOf('<')
  return tag > before.lastIndexOf('>') && /^<[a-z][^<>]*=/i.test(before.slice(tag))
}

function sideBefore(text: string, start: number): Side {
  let at = start - 1
  while (at >= 0 && at > start - 4 && isMarkChar(text[at])) at--
  return sideOf(text[at])
}

function sideAfter(text: string, end: number): Side {
  let at = end
  while (at < text.length && at < end + 3 && isMarkChar(text[at])) at++
  // An ellipsis may begin what is quoted: "...and rebuild".
  if (text[at] === '.' && text[at + 1] === '.') return 'word'
  return sideOf(text[at])
}

/** All characters that marks are drawn with, and those that Markdown sets around what it stresses: *“We will,”* she said. */
const markChars = new Set('*_~"“”„‟＂〝〞〟\'‘’‚`«»‹›「」｢｣『』')

function isMarkChar(char: string | undefined): boolean {
  return char !== undefined && markChars.has(char)
}

function sideOf(char: string | undefined): Side {
  return char === undefined ? 'edge' : (asciiSides[char.charCodeAt(0)] ?? findSide(char))
}

function findSide(char: string): Side {
  if (edgeLike.test(char)) return 'edge'
  if (spaceless.test(char)) return 'free'
  if (dashLike.test(char)) return 'dash'
  // Half of a surrogate pair is a letter or a picture; both are words here.
  if (wordLike.test(char) || (char >= '\ud800' && char <= '\udfff')) return 'word'
  return 'stop'
}

/** Most characters beside marks are ASCII; looking them up keeps texts of a million marks quick. */
const asciiSides: readonly Side[] = Array.from({ length: 128 }, (_, code) => findSide(String.fromCharCode(code)))
