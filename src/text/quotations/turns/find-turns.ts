/** Finds the turns of a transcript or an interview: who speaks stands at the head of a line, and the words run to the next such line. */
import type { Block, TextFormat } from '../../article.ts'
import { firstAtOrAfter } from '../../sorted.ts'
import { trimSpan } from '../blocks.ts'
import type { Turn } from '../passage.ts'
import { type Label, labelsOf } from './labels.ts'
import { isLegend, legendName, readLegend } from './legend.ts'
import { endsTurn, isClosing, isDirection, withoutDirections } from './narration.ts'
import { isTranscript, saysToSomebody } from './transcript-signs.ts'

export interface FoundTurns {
  readonly turns: readonly Turn[]
  /** Cut where a turn begins. */
  readonly blocks: readonly Block[]
}

/** The turns of `text` in order; none where it is no transcript. Linear in the length of the text. */
export function findTurns(text: string, blocks: readonly Block[], format: TextFormat): FoundTurns {
  const labels = labelsOf(text, format)
  if (labels.length === 0) return { turns: [], blocks }
  const divided = divideBlocks(text, blocks, labels)
  const { turns, letters } = buildTurns(text, divided, labels)
  if (format !== 'transcript' && !isTranscript(text, divided, turns)) return { turns: [], blocks }
  return { turns: withNames(text, turns, letters), blocks: divided }
}

/** Blocks cut at the lines that open a turn; such a line is no heading. */
function divideBlocks(text: string, blocks: readonly Block[], labels: readonly Label[]): Block[] {
  let next = 0
  return blocks.flatMap((block) => {
    const cuts: number[] = []
    let isLabelled = false
    for (; (labels[next]?.start ?? Infinity) < block.end; next++) {
      const at = labels[next]?.start ?? 0
      if (at > block.start) cuts.push(at)
      else isLabelled ||= at === block.start
    }
    if (cuts.length === 0) return [isLabelled ? { ...block, role: 'paragraph' as const } : block]
    const starts = [block.start, ...cuts]
    return starts.map((start, at): Block => ({
      ...trimSpan(text, { start, end: starts[at + 1] ?? block.end }),
      role: at > 0 || isLabelled ? 'paragraph' : block.role,
    }))
  })
}

interface BuiltTurns {
  readonly turns: readonly Turn[]
  /** Whom letters stand for, as lines such as `Q: Ada Brook` tell. */
  readonly letters: ReadonlyMap<string, string>
}

function buildTurns(text: string, blocks: readonly Block[], labels: readonly Label[]): BuiltTurns {
  const turns: Turn[] = []
  const letters = new Map<string, string>()
  for (const [at, label] of labels.entries()) {
    const end = labels[at + 1]?.start ?? text.length
    const printed = text.slice(label.name.start, label.name.end)
    const from = firstAtOrAfter(blocks, label.start + 1, (block) => block.end)
    const first = blocks[from]
    const line = first && { start: Math.min(label.words, first.end), end: first.end }
    if (line && turns.length === 0 && !letters.has(printed) && isLegend(printed, text.slice(line.start, line.end))) {
      letters.set(printed, legendName(text, line))
      continue
    }
    const isLast = at === labels.length - 1
    const spans = paragraphsOf(text, blocks, from, end, label, isLast)
    if (spans.length > 0) turns.push({ label, name: printed, spans })
  }
  return { turns, letters }
}

/** The words of a turn, a span a paragraph, without what nobody says. */
function paragraphsOf(
  text: string,
  blocks: readonly Block[],
  from: number,
  end: number,
  label: Label,
  isLast: boolean,
): Turn['spans'] {
  const surname = text.slice(label.name.start, label.name.end).split(' ').at(-1) ?? ''
  const spans: { start: number; end: number }[] = []
  for (let at = from; (blocks[at]?.start ?? Infinity) < end; at++) {
    const block = blocks[at]
    if (!block || block.end <= label.words) continue
    const isFirst = spans.length === 0
    const whole = { start: Math.max(block.start, label.words), end: block.end }
    if (isClosing(text, whole)) break
    if (isDirection(text, whole)) continue
    if (!isFirst && endsTurn(text, whole, surname)) break
    // Below the last turn a note of the editors' may stand.
    if (!isFirst && isLast && !saysToSomebody(text.slice(whole.start, whole.end))) break
    const words = withoutDirections(text, whole)
    if (words.end > words.start) spans.push(words)
  }
  return spans
}

/** Each turn with the fullest name that the labels and the text itself tell for its label. */
function withNames(text: string, turns: readonly Turn[], letters: ReadonlyMap<string, string>): Turn[] {
  const legend = turns.some(({ name }) => name.length <= 4) ? readLegend(text) : new Map<string, string>()
  const full = new Map<string, Set<string>>()
  for (const { label, name } of turns) {
    const surname = label.key.split(' ').at(-1) ?? ''
    if (surname === label.key) continue
    full.set(surname, (full.get(surname) ?? new Set()).add(name))
  }
  return turns.map((turn) => {
    const { label, name } = turn
    const fuller = full.get(label.key)
    const [only] = fuller?.size === 1 ? fuller : []
    return { ...turn, name: letters.get(name) ?? legend.get(name) ?? only ?? name }
  })
}
