/**
 * Words and marks of a text, with each quoted passage as one token: “‘We will stay,’ she said.” reads QUOTE she said .
 * Inside quotations nothing is read, so that a name in a quotation never counts as its speaker.
 */
import type { Span } from '../span.ts'
import type { Language } from './language.ts'
import type { Frame } from './passage.ts'
import type { Token } from './token.ts'

/**
 * A letter, or the second half of one that was read in a wrong encoding: “PeÃ±a” is one word, whatever that half looks like. The
 * signs are those of Windows-1252, quotation marks left out.
 */
const piece =
  /@[\w]+|(?:\p{L}\.){2,}|\p{L}(?:[\p{L}\p{M}\p{N}\uFFFD]|(?<=[ÃÂ])[\u00A0-\u00BF€‚ƒ†‡ˆ‰‹•˜™›])*(?:[.'’&-]\p{L}[\p{L}\p{M}\p{N}]*|-\p{N}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?(?:-\p{L}+)*|-{2,}|\.{2,}|\S/uy
const sentenceEnd = /^(?:[.?!]|\.{2,}|…)$/

/** Hands on the words and marks of a run of the text, with where each starts. */
type Add = (start: number, text: string) => void

/** Cuts a run of the text into words and marks; the dot of an abbreviation and an `'s` become part of or split from their word. */
function cutRun(text: string, from: number, to: number, { abbreviation, clitic }: Language['tokens'], add: Add): void {
  const run = text.slice(from, to)
  let skip = -1
  for (let at = 0; at < run.length;) {
    const end = pieceEnd(run, at)
    const start = at
    at = Math.max(end, at + 1)
    if (end <= start || start < skip) continue
    let word = run.slice(start, end)
    if (run.charCodeAt(end) === dot && (abbreviation.test(word) || /^\p{Lu}$/u.test(word))) word += '.'
    skip = start + word.length
    const tail = mayEndInClitic(word) ? clitic.exec(word) : null
    if (tail && tail.index > 0) {
      add(from + start, word.slice(0, tail.index))
      add(from + start + tail.index, word.slice(tail.index))
    } else add(from + start, word)
  }
}

const dot = 46

function mayEndInClitic(word: string): boolean {
  const { length } = word
  return isApostrophe(word.charCodeAt(length - 2)) || isApostrophe(word.charCodeAt(length - 3))
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Where the piece that starts at `at` ends; `at` itself where none does. Nearly all are plain words and marks, read without `piece`. */
function pieceEnd(run: string, at: number): number {
  const plain = plainEnd(run, at)
  if (plain >= 0) return plain
  piece.lastIndex = at
  return piece.test(run) ? piece.lastIndex : at
}

/** What an ASCII character can be at the start of a piece or after a word. */
const [other, space, letter, digit, joint, mark] = [0, 1, 2, 3, 4, 5]
const asciiKinds = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return space
  if (/[a-z]/i.test(char)) return letter
  if (/[0-9]/.test(char)) return digit
  if (/[.'&-]/.test(char)) return joint
  return char === '@' ? other : mark
})
const kindOfCode = (code: number): number => asciiKinds[code] ?? other

/** The end of a word of ASCII letters that nothing is joined to, of a single mark or space; -1 for all else. */
function plainEnd(run: string, at: number): number {
  const code = run.charCodeAt(at)
  const kind = kindOfCode(code)
  if (kind === space) return at
  if (kind === mark || code === 39 || code === 38) return at + 1
  if (kind !== letter) return -1
  let end = at + 1
  while (kindOfCode(run.charCodeAt(end)) === letter) end++
  if (end === run.length) return end
  const next = kindOfCode(run.charCodeAt(end))
  if (next === space || next === mark) return end
  // “U.S.” is one piece, and “well-known”; “stay.” and a space are two.
  if (next !== joint || end === run.length - 1) return next === joint && end - at > 1 ? end : -1
  const further = kindOfCode(run.charCodeAt(end + 1))
  return end - at > 1 && (further === space || further === mark) ? end : -1
}

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if ((code | 32) >= 97 && (code | 32) <= 122) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  if (code < 128) return /^(?:@|'\p{L})/u.test(text) ? 'word' : 'mark'
  return /^(?:’?\p{L})/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
}

/** For looking up: small letters, straight apostrophes, without the dot of an abbreviation. */
function foldWord(text: string): string {
  const low = text.toLowerCase()
  const straight = low.includes('’') ? low.replaceAll('’', "'") : low
  return straight.length > 1 && straight.endsWith('.') ? straight.slice(0, -1) : straight
}

/** What a word shows wherever it stands. */
type Word = Pick<Token, 'low' | 'kind' | 'capital'>

const capitalised = /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u

function readWord(text: string): Word {
  return { low: foldWord(text), kind: kindOf(text), capital: capitalised.test(text) }
}

const opensSentence = (text: string, isQuote: boolean): boolean => isQuote || /^[\p{Lu}\p{N}@]/u.test(text)

/** Does a new sentence start at `text`, given what stands before it? `last` is the quoted passage's last character there. */
function startsSentence(
  before: Token | undefined,
  text: string,
  isQuote: boolean,
  last: string,
  starters: ReadonlySet<string>,
): boolean {
  if (!before) return true
  if (before.kind === 'word' && !before.text.endsWith('.')) return false
  if (before.kind === 'quote') return opensSentence(text, isQuote) && /[.?!…]/.test(last)
  if (before.kind === 'mark' && sentenceEnd.test(before.text)) return opensSentence(text, isQuote)
  return before.text.endsWith('.') && starters.has(text)
}

/** All tokens of `frame` in order of place; a passage over several paragraphs gives one token in each of them. */
export function readTokens({ text, blocks, passages }: Frame, language: Language): readonly Token[] {
  const { starters } = language.tokens
  const tokens: Token[] = []
  let sentence = -1
  let last = ''
  let next = 0
  let blockIndex = 0
  // Most words of a text occur in it many times.
  const words = new Map<string, Word>()
  const add = (start: number, piece: string, end: number, passage: number): void => {
    const before = tokens.length ? tokens[tokens.length - 1] : undefined
    const isQuote = passage >= 0
    if (before?.block !== blockIndex || startsSentence(before, piece, isQuote, last, starters)) sentence++
    let word = words.get(piece)
    if (!word) words.set(piece, (word = readWord(piece)))
    const { low, kind, capital } = word
    tokens.push({
      start,
      end,
      text: piece,
      low,
      kind: isQuote ? 'quote' : kind,
      capital,
      passage,
      block: blockIndex,
      sentence,
    })
  }
  const addPiece: Add = (start, piece) => add(start, piece, start + piece.length, -1)
  for (const block of blocks) {
    let at = block.start
    while (at < block.end) {
      let passage = passages[next]
      while (passage && passage.outer.end <= at) passage = passages[++next]
      const stop = passage && passage.outer.start < block.end ? Math.max(at, passage.outer.start) : block.end
      cutRun(text, at, stop, language.tokens, addPiece)
      if (!passage || stop === block.end) break
      const end = Math.min(passage.outer.end, block.end)
      add(stop, '', end, next)
      last = lastMark(text, passage.spans, end)
      at = end
    }
    blockIndex++
  }
  return tokens
}

/** The last character of the words quoted before `end`. */
function lastMark(text: string, spans: readonly Span[], end: number): string {
  const span = spans.findLast((each) => each.start < end)
  return span ? text.slice(span.start, Math.min(span.end, end)).trimEnd().slice(-1) : ''
}
