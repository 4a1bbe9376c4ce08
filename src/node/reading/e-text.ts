/** Books and letters as collections of e-texts publish them: a head, the text between two lines of stars, and a licence. */
import type { Leftover } from './reader.ts'
import { readLabels } from './head-lines.ts'
import type { MatterEntry } from './matter-facts.ts'

/** The lines may be wrapped: a long title stands in them. */
const start = /^\*{3} ?START OF (?:THE|THIS)[^*]{1,300}\*{3}[ \t]*(?:\n|$)/m
const end = /^\*{3} ?END OF (?:THE|THIS)[^*]{1,300}\*{3}/m

/** No head is longer. */
const headChars = 20_000

export interface EText {
  readonly entries: readonly MatterEntry[]
  readonly body: string
  /** What is not the text: the announcement above it, and the licence below. */
  readonly leftovers: readonly Leftover[]
}

/** Undefined where the text has no such lines. */
export function readEText(text: string): EText | undefined {
  const opening = start.exec(text.slice(0, headChars))
  if (opening === null) return undefined
  const head = text.slice(0, opening.index)
  const from = opening.index + opening[0].length
  const closing = end.exec(text.slice(from))
  const to = closing === null ? text.length : from + closing.index
  const firstLabel = head.search(/^(?:Title|Author)[ \t]*:/im)
  const labels = firstLabel === -1 ? undefined : readLabels(head.slice(firstLabel), lineOf(text, firstLabel))
  const around = [
    { text: head.slice(0, firstLabel === -1 ? head.length : firstLabel), line: 1 },
    { text: text.slice(to), line: lineOf(text, to) },
  ]
  return {
    entries: labels?.entries ?? [],
    body: text.slice(from, to).replace(/^\n+/, ''),
    leftovers: around.filter((stretch) => stretch.text.trim() !== ''),
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
