/** Finds where else in a text the words of a short passage stand: headlines quote what the article quotes again at length. */
import type { Frame, Passage } from './passage.ts'

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
  /** Places looked at for one passage, so that a text of equal words takes no longer. */
  places: 40,
}

interface Words {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** One echo for each passage of the frame; words are compared in lower case, marks and stops aside. */
export function findEchoes({ text, passages }: Frame): Echo[] {
  if (passages.length === 0) return []
  const all = indexWords(text)
  return passages.map((passage) => echoOf(text, passages, passage, all))
}

function indexWords(text: string): Words {
  const words: string[] = []
  const starts: number[] = []
  const places = new Map<string, number[]>()
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].toLowerCase()
    const known = places.get(word)
    if (known) known.push(words.length)
    else places.set(word, [words.length])
    words.push(word)
    starts.push(match.index)
  }
  return { words, starts, places }
}

function echoOf(text: string, passages: readonly Passage[], passage: Passage, all: Words): Echo {
  const span = passage.spans[0]
  if (!span || passage.spans.length > 1 || span.end - span.start > limits.words * 16) return noEcho
  const wanted =
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (wanted.length > limits.words) return noEcho
  const found = { asWhole: false, inLonger: false, unmarked: false }
  for (const place of rarestPlaces(wanted, all)) {
    const start = all.starts[place] ?? 0
    if (start >= span.start && start < span.end) continue
    if (!wanted.every((word, index) => all.words[place + index] === word)) continue
    const around = passageAt(passages, start)
    if (!around) found.unmarked = true
    else if (around.spans.some(({ start: from, end }) => start - from < 2 && end - from <= span.end - span.start + 2))
      found.asWhole = true
    else found.inLonger = true
  }
  return found
}

/** Where the passage's words may begin: the places of its rarest word, less its position. */
function rarestPlaces(wanted: readonly string[], { places }: Words): number[] {
  let rarest: { readonly found: readonly number[]; readonly position: number } | null = null
  for (const [position, word] of wanted.entries()) {
    const found = places.get(word) ?? []
    if (!rarest || found.length < rarest.found.length) rarest = { found, position }
  }
  const { found, position } = rarest ?? { found: [], position: 0 }
  return found.slice(0, limits.places).map((place) => place - position)
}

/** The passage that `at` lies in. */
function passageAt(passages: readonly Passage[], at: number): Passage | null {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.outer.start ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  const found = passages[low - 1]
  return found && at < found.outer.end ? found : null
}
