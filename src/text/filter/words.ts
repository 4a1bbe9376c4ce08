/**
 * Words as the filter knows them. A word is a run of letters, marks and digits that begins with a letter or digit; digits hold
 * together over one `,` or `.` between them (`4,000`). In scripts without spaces each folded character is a word of its own, `glued`
 * to the one before it when nothing stands between: a run of glued characters is what "matches as a substring" means.
 */
import type { Span } from '../span.ts'
import { charKind, charKinds } from './char-kind.ts'
import { fold, foldClusters, isPlain } from './fold.ts'

/** A word's place in the original text and what it folds to, never nothing. */
export interface Word extends Span {
  readonly folded: string
  readonly unspaced: boolean
  readonly glued: boolean
}

/** All words of `text`, in order. `findWords("don't")` returns `don` (0–3) and `t` (4–5). */
export function findWords(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === charKinds.letter || kind === charKinds.digit) at = readSpacedWord(text, at, words)
    else if (kind === charKinds.unspaced) at = readUnspacedRun(text, at, words)
    else at += sizeAt(text, at)
  }
  return words
}

/** Reads the word that begins at `start` and returns where reading goes on. */
function readSpacedWord(text: string, start: number, words: Word[]): number {
  let at = start
  let end = start
  for (;;) {
    const kind = kindAt(text, at)
    if (kind === charKinds.letter || kind === charKinds.digit || kind === charKinds.mark) end = at + sizeAt(text, at)
    else if (kind !== charKinds.unseen && !joinsDigits(text, at)) break
    at += sizeAt(text, at)
  }
  const exact = text.slice(start, end)
  // A folded apostrophe can only come from ŉ here; apostrophes stand between words.
  const folded = isPlain(exact) ? exact.toLowerCase() : fold(exact).replaceAll("'", '')
  if (folded !== '') words.push({ start, end, folded, unspaced: false, glued: false })
  return at
}

/** Reads the run of a script without spaces that begins at `start`, a word for each folded character. */
function readUnspacedRun(text: string, start: number, words: Word[]): number {
  let at = start
  let end = start
  for (;;) {
    const kind = kindAt(text, at)
    if (kind === charKinds.unspaced || kind === charKinds.mark) end = at + sizeAt(text, at)
    else if (kind !== charKinds.unseen) break
    at += sizeAt(text, at)
  }
  let glued = false
  for (const cluster of foldClusters(text.slice(start, end))) {
    for (const folded of cluster.folded) {
      words.push({ start: start + cluster.start, end: start + cluster.end, folded, unspaced: true, glued })
      glued = true
    }
  }
  return at
}

function joinsDigits(text: string, at: number): boolean {
  const char = text[at]
  if (char !== ',' && char !== '.') return false
  return isDigitBefore(text, at) && kindAt(text, at + 1) === charKinds.digit
}

function isDigitBefore(text: string, at: number): boolean {
  if (kindAt(text, at - 1) === charKinds.digit) return true
  return at >= 2 && sizeAt(text, at - 2) === 2 && kindAt(text, at - 2) === charKinds.digit
}

function kindAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? charKinds.other : charKind(codePoint)
}

function sizeAt(text: string, at: number): number {
  const codePoint = text.codePointAt(at)
  return codePoint !== undefined && codePoint > 0xff_ff ? 2 : 1
}
