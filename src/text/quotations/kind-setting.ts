/** What the clues of a passage's kind look at: the words inside the marks, and those around them. */
import type { Span } from '../span.ts'
import { sentenceAt } from './assemble.ts'
import { type Echo, findEchoes, noEcho } from './echoes.ts'
import type { Frame, Passage } from './passage.ts'

/** A passage with its surroundings, cut and counted once for all clues. Words are in lower case unless said otherwise. */
export interface Setting {
  readonly passage: Passage
  /** The quoted words as printed, paragraphs joined by spaces. */
  readonly quoted: string
  /** Inside: as printed. */
  readonly inside: readonly string[]
  /** The narration of the same sentence, other passages left out: before, nearest last; after, nearest first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The last word before and the first word after as printed, where no stop and no other passage stands between; else ''. */
  readonly wordBefore: string
  readonly wordAfter: string
  /** What stands directly before the opening and behind the closing mark: at most 4 characters, in the block. */
  readonly leftEdge: string
  readonly rightEdge: string
  readonly inHeading: boolean
  readonly opensBlock: boolean
  readonly closesBlock: boolean
  readonly opensSentence: boolean
  readonly closesSentence: boolean
  /** Other passages in the sentence. */
  readonly companions: number
  /** Only "and", "or" or a comma stands between this passage and its neighbour. */
  readonly listedBefore: boolean
  readonly listedAfter: boolean
  readonly singleMarks: boolean
  readonly echo: Echo
}

const word = /[\p{L}\p{N}@#$][\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu
/** How far clues are looked for: a sentence is seldom longer, and a text without stops must not take for ever. */
const reachChars = 300
const listLink = /^[,;]?\s*(?:and|or|&|y|et|und|e)?\s*$/i

function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** The settings of the frame's passages, one each. */
export function settingsOf(frame: Frame): Setting[] {
  const echoes = findEchoes(frame)
  return frame.passages.map((passage, index) => settingOf(frame, passage, index, echoes[index] ?? noEcho))
}

function settingOf(frame: Frame, passage: Passage, index: number, echo: Echo): Setting {
  const { text, passages, sentences, blocks } = frame
  const { outer } = passage
  const block = blocks[sentenceAt(blocks, outer.start)] ?? outer
  const lastBlock = blocks[sentenceAt(blocks, outer.end - 1)] ?? outer
  const sentence = sentences[sentenceAt(sentences, outer.start + 2)] ?? outer
  const lastSentence = sentences[sentenceAt(sentences, outer.end - 1)] ?? outer
  const start = Math.max(Math.min(sentence.start, outer.start), outer.start - reachChars)
  const end = Math.min(Math.max(lastSentence.end, outer.end), outer.end + reachChars)
  const left = narration(frame, index, -1, { start, end: outer.start })
  const right = narration(frame, index, 1, { start: outer.end, end })
  const before = wordsOf(left.text)
  const after = wordsOf(right.text)
  const leftEdge = text.slice(Math.max(block.start, outer.start - 4), outer.start)
  const rightEdge = text.slice(outer.end, Math.min(lastBlock.end, outer.end + 4))
  const between = (from: Passage | undefined, to: Passage | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    to.outer.start - from.outer.end < 12 &&
    listLink.test(text.slice(from.outer.end, to.outer.start))
  return {
    passage,
    quoted: passage.spans.map((span) => text.slice(span.start, Math.min(span.end, span.start + reachChars))).join(' '),
    inside: passage.spans.flatMap((span) =>
      wordsOf(text.slice(span.start, Math.min(span.end, span.start + reachChars))),
    ),
    before: before.map((found) => found.toLowerCase()),
    after: after.map((found) => found.toLowerCase()),
    wordBefore: /[\p{L}\p{N}'’.]\s*$/u.test(left.nearest) ? (before.at(-1) ?? '') : '',
    wordAfter: /^[\s-]*[\p{L}\p{N}]/u.test(right.nearest) ? (after[0] ?? '') : '',
    leftEdge,
    rightEdge,
    inHeading:
      'role' in block &&
      (block.role === 'heading' || block === blocks[0]) &&
      block.end - block.start < 160 &&
      blocks.length > 1 &&
      passage.spans.length === 1,
    opensBlock: outer.start === block.start,
    closesBlock: outer.end === lastBlock.end,
    opensSentence: outer.start <= sentence.start,
    closesSentence: outer.end >= lastSentence.end - 1,
    companions: left.passages + right.passages,
    listedBefore: between(passages[index - 1], passage),
    listedAfter: between(passage, passages[index + 1]),
    echo,
    singleMarks: text[outer.start] === '‘' || (text[outer.start] === "'" && text[outer.start + 1] !== "'"),
  }
}

interface Narration {
  readonly text: string
  /** The stretch next to the passage, up to the neighbouring one. */
  readonly nearest: string
  readonly passages: number
}

/** The words of `span` that stand in no passage, looking from passage `index` in direction `step`. */
function narration({ text, passages }: Frame, index: number, step: 1 | -1, span: Span): Narration {
  const parts: string[] = []
  let { start, end } = span
  for (let at = index + step; ; at += step) {
    const neighbour = passages[at]?.outer
    if (!neighbour || neighbour.end <= span.start || neighbour.start >= span.end) break
    if (step > 0) {
      parts.push(text.slice(start, Math.max(start, neighbour.start)))
      start = Math.min(end, neighbour.end)
    } else {
      parts.unshift(text.slice(Math.min(end, neighbour.end), end))
      end = Math.max(start, neighbour.start)
    }
  }
  const passed = parts.length
  if (step > 0) parts.push(text.slice(start, end))
  else parts.unshift(text.slice(start, end))
  return { text: parts.join(' … '), nearest: (step > 0 ? parts[0] : parts.at(-1)) ?? '', passages: passed }
}
