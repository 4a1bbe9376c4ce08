/** Finds the turns of a transcript or an interview: who speaks stands at the head of a line, and the words run to the next such line. */
import type { Block, TextFormat } from '../../article.ts'
import { trimSpan } from '../../span.ts'
import type { Turn } from '../passage.ts'
import { type Label, labelsOf } from './labels.ts'
import { buildTurns } from './build-turns.ts'
import { readLegend } from './legend.ts'
import { isTranscript } from './transcript-signs.ts'

export interface FoundTurns {
  readonly turns: readonly Turn[]
  /** Cut where a turn begins. */
  readonly blocks: readonly Block[]
}

/** The turns of `text` in order; none where it is no transcript. Linear in the length of the text. */
export function findTurns(
  text: string,
  { blocks, headings }: { readonly blocks: readonly Block[]; readonly headings: ReadonlySet<number> },
  format: TextFormat,
): FoundTurns {
  const labels = labelsOf(text, format)
  if (labels.length === 0) return { turns: [], blocks }
  const divided = divideBlocks(text, blocks, labels)
  const { turns, letters } = buildTurns(text, { blocks: divided, headings }, labels)
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
