/** What the clues of a passage's kind look at: the words inside the marks, and those around them. */
import type { Block } from '../article.ts'
import type { Span } from '../span.ts'
import type { Echo } from './echoes.ts'
import type { KindContext } from './kind-context.ts'
import { spanBefore } from '../sorted.ts'
import type { Frame, Passage } from './passage.ts'
import type { Writing } from './writing.ts'

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
  /** Whether these two are written like parts of a name: “Ada ... Brook”. */
  readonly isNameBefore: boolean
  readonly isNameAfter: boolean
  /** What stands directly before the opening and after the closing mark: at most 4 characters, in the block. */
  readonly leftEdge: string
  readonly rightEdge: string
  readonly inHeading: boolean
  /** Every word inside but the smallest has a capital. In a headline each may, so that there it says nothing. */
  readonly isTitleCase: boolean
  readonly opensBlock: boolean
  readonly closesBlock: boolean
  readonly opensSentence: boolean
  readonly closesSentence: boolean
  /** Other passages in the sentence. */
  readonly companions: number
  /** Only a comma or a word such as "and" stands between this passage and its neighbour. */
  readonly listedBefore: boolean
  readonly listedAfter: boolean
  readonly singleMarks: boolean
  readonly echo: Echo
  readonly context: KindContext
}

/** Two characters of a script without spaces are about a word. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*.?|[\p{L}\p{N}@#$][\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu
/** How far clues are looked for: a sentence is seldom longer, and a text without stops must not take for ever. */
const reachChars = 300
const reachPassages = 10
function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** The setting of the frame's passage at `index`, with what `findEchoes` says of it and the attribution read around it. */
export function settingOf(
  frame: Frame,
  passage: Passage,
  index: number,
  { echo, context }: Pick<Setting, 'echo' | 'context'>,
): Setting {
  const inside = insideOf(frame, passage)
  const surroundings = surroundingsOf(frame, passage, index)
  return {
    passage,
    ...inside,
    ...surroundings,
    isNameBefore: isNamePart(surroundings.wordBefore, frame.writing),
    isNameAfter: isNamePart(surroundings.wordAfter, frame.writing),
    isTitleCase: !surroundings.inHeading && isTitleCase(inside.inside, frame.writing.minorWords),
    listedBefore: isListed(frame, index - 1),
    listedAfter: isListed(frame, index),
    echo,
    context,
  }
}

function insideOf({ text }: Frame, { spans, outer }: Passage): Pick<Setting, 'quoted' | 'inside' | 'singleMarks'> {
  const [first, second] = spans
  const end = first ? Math.min(first.end, first.start + reachChars) : outer.end
  // Two paragraphs are enough to tell that there are several.
  const rest = second ? ` ${text.slice(second.start, Math.min(second.end, second.start + reachChars))}` : ''
  const quoted = text.slice(first?.start ?? outer.start, end) + rest
  const single = text[outer.start] === '‘' || (text[outer.start] === "'" && text[outer.start + 1] !== "'")
  return { quoted, inside: wordsOf(quoted), singleMarks: single }
}

type Surroundings = Omit<
  Setting,
  | 'passage'
  | 'isNameBefore'
  | 'isNameAfter'
  | 'isTitleCase'
  | 'echo'
  | 'context'
  | 'quoted'
  | 'inside'
  | 'singleMarks'
  | 'listedBefore'
  | 'listedAfter'
>

function surroundingsOf(frame: Frame, { outer, spans }: Passage, index: number): Surroundings {
  const { text, sentences, blocks } = frame
  const block = spanBefore(blocks, outer.start) ?? outer
  const lastBlock = spanBefore(blocks, outer.end - 1) ?? outer
  const sentence = spanBefore(sentences, outer.start + 2) ?? outer
  const lastSentence = spanBefore(sentences, outer.end - 1) ?? outer
  const start = Math.max(Math.min(sentence.start, outer.start), outer.start - reachChars)
  const end = Math.min(Math.max(lastSentence.end, outer.end), outer.end + reachChars)
  const left = narration(frame, index, -1, { start, end: outer.start })
  const right = narration(frame, index, 1, { start: outer.end, end })
  const before = wordsOf(left.text)
  const after = wordsOf(right.text)
  return {
    before: before.map((found) => found.toLowerCase()),
    after: after.map((found) => found.toLowerCase()),
    wordBefore: /[\p{L}\p{N}'’.]\s*$/u.test(left.nearest.slice(-4)) ? (before.at(-1) ?? '') : '',
    wordAfter: /^[\s-]*[\p{L}\p{N}]/u.test(right.nearest.slice(0, 4)) ? (after[0] ?? '') : '',
    leftEdge: text.slice(Math.max(block.start, outer.start - 4), outer.start),
    rightEdge: text.slice(outer.end, Math.min(lastBlock.end, outer.end + 4)),
    inHeading: spans.length === 1 && blocks.length > 1 && isHeading(block, blocks[0]),
    opensBlock: outer.start === block.start,
    closesBlock: outer.end === lastBlock.end,
    opensSentence: outer.start <= sentence.start,
    closesSentence: outer.end >= lastSentence.end - 1,
    companions: left.passages + right.passages,
  }
}

const capital = /^[\p{Lu}\p{Lt}]/u
const small = /^\p{Ll}/u

function isTitleCase(words: readonly string[], minor: ReadonlySet<string>): boolean {
  return (
    words.every((each, index) => !small.test(each) || (index > 0 && minor.has(each))) &&
    words.some((each) => capital.test(each))
  )
}

function isNamePart(word: string, { particles, possessive }: Writing): boolean {
  return capital.test(word) && !possessive.test(word) && !particles.has(word.toLowerCase())
}

/** Longer first lines are leads, not headlines. */
const headlineChars = 160

/** A heading, or the first line, which mostly is one. */
function isHeading(block: Span & Partial<Pick<Block, 'role'>>, first: Block | undefined): boolean {
  return (block.role === 'heading' || block === first) && block.end - block.start < headlineChars
}

const listLinkChars = 12

/** Whether only a comma or a word such as "and" stands between the passages at `index` and after it. */
function isListed({ text, passages, writing }: Frame, index: number): boolean {
  const from = passages[index]?.outer.end
  const to = passages[index + 1]?.outer.start
  if (from === undefined || to === undefined || to - from >= listLinkChars) return false
  const link = text.slice(from, to).replace(/^[,;]/, '').trim()
  return link === '' || writing.listWords.has(link.toLowerCase())
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
  for (let at = index + step; Math.abs(at - index) <= reachPassages; at += step) {
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
  if (passed === reachPassages) start = end
  if (step > 0) parts.push(text.slice(start, end))
  else parts.unshift(text.slice(start, end))
  return { text: parts.join(' … '), nearest: (step > 0 ? parts[0] : parts.at(-1)) ?? '', passages: passed }
}
