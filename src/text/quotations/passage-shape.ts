/** What a passage shows by itself. */
import { type Part, partOf } from './evidence.ts'
import type { Reading } from './reading.ts'

/** How a passage ends: with the comma that hands over to its cue, or for good. */
function ending(text: string): string {
  const last = text.trimEnd().slice(-1)
  return last === ','
    ? 'comma'
    : /[.…]/.test(last)
      ? 'stop'
      : /[?!]/.test(last)
        ? 'call'
        : /[—–-]/.test(last)
          ? 'dash'
          : 'open'
}

export interface PassageShape {
  readonly ending: Part
  readonly opening: Part
  readonly words: Part
  /** Whether it opens its sentence or stands inside. */
  readonly place: Part
}

/** The shape of the passage with that index. */
export function passageShape(reading: Reading, passage: number): PassageShape {
  const { spans } = reading.frame.passages[passage] ?? { spans: [] }
  const first = spans[0]
  const last = spans.at(-1)
  const { text } = reading.frame
  const head = first ? text.slice(first.start, first.start + 3) : ''
  const words = first && last ? Math.ceil((last.end - first.start) / 6) : 0
  const quote = reading.quotes[passage] ?? { first: -1, last: -1 }
  const before = reading.tokens[quote.first - 1]
  return {
    ending: partOf(last ? ending(text.slice(Math.max(last.start, last.end - 3), last.end)) : 'open'),
    opening: partOf(/^[^\p{L}\p{N}]*\p{Ll}/u.test(head) ? 'small' : 'capital'),
    words: partOf(words < 4 ? 'few' : words < 10 ? 'some' : 'many'),
    place: partOf(before?.sentence !== reading.tokens[quote.first]?.sentence ? 'opens' : 'inside'),
  }
}
