/** Divides blocks into sentences. What is quoted belongs to the sentence that quotes it. */
import type { Block } from '../article.ts'
import { trimSpan, type Span } from '../span.ts'
import type { Passage } from './passage.ts'
import type { Writing } from './writing.ts'

const terminators = /[.!?…。！？؟।]+/g
const closers = /["'”’»›)\]」』`]/
const openers = /["'“‘«‹([「『„`]/
const fullWidth = /[。！？]/
const space = /\s/
const lower = /\p{Ll}/u

/**
 * The sentences of `text`, written as `writing` says, in order, each within one block and trimmed. None ends inside a passage:
 * `“Why? We asked,” she said.` is one. A passage of several paragraphs belongs to one sentence in each.
 */
export function findSentences(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  writing: Writing,
): Span[] {
  const sentences: Span[] = []
  let passage = 0
  const insidePassage = (at: number): boolean => {
    while (passage < passages.length && (passages[passage]?.outer.end ?? Infinity) <= at) passage++
    return (passages[passage]?.outer.start ?? Infinity) < at
  }
  // One search through the whole text: starting one in each block would be slow where there are many.
  const stops = text.matchAll(terminators)
  let next = stops.next()
  for (const block of blocks) {
    let { start } = block
    for (; !next.done && next.value.index < block.end; next = stops.next()) {
      const stop = next.value.index
      const end = closingEnd(text, stop + next.value[0].length, block.end)
      if (stop < start || insidePassage(end) || !endsSentence(text, stop, end, block.end, writing)) continue
      sentences.push(trimSpan(text, { start, end }))
      start = end
    }
    const rest = trimSpan(text, { start, end: block.end })
    if (rest.end > rest.start) sentences.push(rest)
  }
  return sentences
}

/** Where the marks and brackets end that close after a full stop. */
function closingEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && closers.test(text[end] ?? '')) end++
  // A stray space before a closing mark: `poor. ''`.
  return end
}

function endsSentence(text: string, stop: number, end: number, limit: number, writing: Writing): boolean {
  if (end >= limit) return true
  if (fullWidth.test(text[stop] ?? '')) return true
  if (!space.test(text[end] ?? '')) return false
  let next = end
  while (next < limit && (space.test(text[next] ?? '') || openers.test(text[next] ?? ''))) next++
  const follower = text.slice(next, next + 60)
  if (lower.test(follower[0] ?? '')) return false
  if (end > stop + 1 && /[!?]/.test(text[stop] ?? '') && closers.test(text[end - 1] ?? ''))
    return !writing.carriesOn.test(follower)
  return text[stop] !== '.' || end > stop + 1 || !isAbbreviation(text, stop, follower, writing)
}

/** Whether the full stop at `stop` belongs to a short form: "J. Brook", "U.S. Army", "Sen. Brook". */
function isAbbreviation(
  text: string,
  stop: number,
  follower: string,
  { titles, shortForms, starters }: Writing,
): boolean {
  const before = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? ''
  const nextWord = /^[\p{L}]+/u.exec(follower)?.[0] ?? ''
  const starts = starters.has(nextWord.toLowerCase())
  if (/^\p{Lu}$/u.test(before)) return !(before === 'I' && starts)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return !starts
  const word = before.toLowerCase().replace(/^.*\./, '')
  return titles.has(word) || (shortForms.has(word) && !starts)
}
