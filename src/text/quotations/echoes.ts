/** Finds where else in a text the words of a short passage stand: headlines quote what the article quotes again at length. */
import type { Frame, Passage } from './passage.ts'
import { firstAtOrAfter } from '../sorted.ts'

export interface Echo {
  /** The same words, and no others, stand in marks elsewhere. */
  readonly asWhole: boolean
  /** They stand within a longer passage. */
  readonly inLonger: boolean
  /** They stand outside marks. */
  readonly unmarked: boolean
}

export const noEcho: Echo = { asWhole: false, inLonger: false, unmarked: false }

const limits = {
  /** Longer passages are hardly anything but speech, so their echoes need not be known. */
  words: 8,
  chars: 100,
  /** Places looked at for one passage, so that a text of equal words takes no longer. */
  places: 40,
}

/** One echo for each passage of the frame; words are compared in lower case, marks and stops aside. */
export function findEchoes({ text, passages }: Frame): Echo[] {
  const all = wordsOf(text, 0, text.length)
  const wanted = passages.map((passage) => shortWords(text, passage))
  const places = placesOf(new Set(wanted.flat()), all)
  return passages.map((passage, index) => echoOf(passages, passage, wanted[index] ?? [], all, places))
}

/** Words by their hashes, and where each starts. */
interface Words {
  readonly hashes: readonly number[]
  readonly starts: readonly number[]
}

/**
 * The words between `from` and `to`. Words are told apart by a 32-bit polynomial hash of their characters in lower case, which is
 * much quicker than cutting them out; that two words share one is as likely as a misprint, and does no more harm.
 */
function wordsOf(text: string, from: number, to: number): Words {
  const hashes: number[] = []
  const starts: number[] = []
  let start = -1
  let hash = 0
  for (let at = from; at <= to; at++) {
    const code = at < to ? folded(text.charCodeAt(at)) : 0
    if (code > 0) {
      if (start < 0) start = at
      hash = (Math.imul(hash, 31) + code) | 0
    } else if (start >= 0) {
      hashes.push(hash)
      starts.push(start)
      start = -1
      hash = 0
    }
  }
  return { hashes, starts }
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u

/** The lower-case character code of a letter or digit, 0 for anything else. */
function folded(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code
    return code >= 65 && code <= 90 ? code + 32 : 0
  }
  // General punctuation, where curly marks and dashes are: the commonest characters beyond ASCII.
  if (code >= 0x2000 && code < 0x2070) return 0
  const char = String.fromCharCode(code)
  return letterOrDigit.test(char) || (code >= 0xd800 && code < 0xe000) ? char.toLowerCase().charCodeAt(0) : 0
}

/** The words of a passage short enough to have an echo. */
function shortWords(text: string, { spans }: Passage): readonly number[] {
  const span = spans[0]
  if (!span || spans.length > 1 || span.end - span.start > limits.chars) return []
  const { hashes } = wordsOf(text, span.start, span.end)
  return hashes.length > limits.words ? [] : hashes
}

function placesOf(wanted: ReadonlySet<number>, all: Words): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [place, hash] of all.hashes.entries()) {
    if (!wanted.has(hash)) continue
    const known = places.get(hash)
    if (known) known.push(place)
    else places.set(hash, [place])
  }
  return places
}

function echoOf(
  passages: readonly Passage[],
  passage: Passage,
  wanted: readonly number[],
  all: Words,
  places: ReadonlyMap<number, readonly number[]>,
): Echo {
  const span = passage.spans[0]
  if (!span || wanted.length === 0) return noEcho
  const found = { asWhole: false, inLonger: false, unmarked: false }
  for (const place of rarestPlaces(wanted, places)) {
    const start = all.starts[place] ?? 0
    if (start >= span.start && start < span.end) continue
    if (!wanted.every((hash, index) => all.hashes[place + index] === hash)) continue
    found[describePlace(passages, start, span.end - span.start)] = true
  }
  return found
}

/** Where the passage's words may begin: the places of its rarest word, less its position. */
function rarestPlaces(wanted: readonly number[], places: ReadonlyMap<number, readonly number[]>): number[] {
  const all = wanted.map((hash, position) => ({ found: places.get(hash) ?? [], position }))
  const rarest = all.reduce((a, b) => (b.found.length < a.found.length ? b : a))
  return rarest.found.slice(0, limits.places).map((place) => place - rarest.position)
}

/** What the words that start at `start` stand in. */
function describePlace(passages: readonly Passage[], start: number, length: number): keyof Echo {
  const around = passages[firstAtOrAfter(passages, start + 1, ({ outer }) => outer.start) - 1]
  if (!around || start >= around.outer.end) return 'unmarked'
  const isAll = around.spans.some((span) => start - span.start < 2 && span.end - span.start <= length + 2)
  return isAll ? 'asWhole' : 'inLonger'
}
