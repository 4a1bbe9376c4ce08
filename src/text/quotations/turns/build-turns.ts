/** The words that stand below each label, as far as somebody says them. */
import type { Block } from '../../article.ts'
import { firstAtOrAfter } from '../../sorted.ts'
import type { Span } from '../../span.ts'
import type { Turn } from '../passage.ts'
import type { Label } from './labels.ts'
import { isLegend, legendName } from './legend.ts'
import { endsTurn, isClosing, isDirection, withoutDirections } from './narration.ts'
import { saysToSomebody } from './transcript-signs.ts'

export interface BuiltTurns {
  readonly turns: readonly Turn[]
  /** Whom letters stand for, as lines such as `Q: Ada Brook` tell. */
  readonly letters: ReadonlyMap<string, string>
}

export function buildTurns(
  text: string,
  { blocks, headings }: { readonly blocks: readonly Block[]; readonly headings: ReadonlySet<number> },
  labels: readonly Label[],
): BuiltTurns {
  const turns: Turn[] = []
  const letters = new Map<string, string>()
  const isOthers = otherSide(labels)
  for (const [at, label] of labels.entries()) {
    const printed = text.slice(label.name.start, label.name.end)
    const from = firstAtOrAfter(blocks, label.start + 1, (block) => block.end)
    const first = blocks[from]
    const line = first && { start: Math.min(label.words, first.end), end: first.end }
    if (line && turns.length === 0 && !letters.has(printed) && isLegend(printed, text.slice(line.start, line.end))) {
      letters.set(printed, legendName(text, line))
      continue
    }
    const end = labels[at + 1]?.start ?? text.length
    const below = { text, blocks, headings, from, end, isLast: at === labels.length - 1, isOthers }
    const spans = paragraphsOf(label, below)
    if (spans.length > 0) turns.push({ label, name: printed, spans })
  }
  return { turns, letters }
}

/** Where only one of two has a label, a paragraph that asks, or answers the only one who asks, is the other's. */
function otherSide(labels: readonly Label[]): (words: string) => boolean {
  const keys = new Set(labels.map(({ key }) => key))
  const asks = (words: string): boolean => /[?？]["”’»*_\s]*$/u.test(words)
  if (keys.has('q') && !keys.has('a')) return (words) => !asks(words)
  return keys.size === 1 || (keys.has('a') && !keys.has('q')) ? asks : () => false
}

/** What stands below a label as far as `end`: the blocks from `from` on. */
interface Below {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Where blocks begin that are marked as headings. */
  readonly headings: ReadonlySet<number>
  readonly from: number
  readonly end: number
  readonly isLast: boolean
  readonly isOthers: (words: string) => boolean
}

/** The words of a turn, a span a paragraph, without what nobody says. */
function paragraphsOf(label: Label, { text, blocks, headings, from, end, isLast, isOthers }: Below): Turn['spans'] {
  const surname = text.slice(label.name.start, label.name.end).split(' ').at(-1) ?? ''
  const spans: Span[] = []
  for (let at = from; (blocks[at]?.start ?? Infinity) < end; at++) {
    const block = blocks[at]
    if (!block || block.end <= label.words) continue
    const whole = { start: Math.max(block.start, label.words), end: block.end }
    if (isClosing(text, whole)) break
    if (isDirection(text, whole)) continue
    const printed = text.slice(whole.start, whole.end)
    // Below the last turn a note of the editors' may stand.
    const isNote = isLast && !saysToSomebody(printed)
    const ends = headings.has(block.start) || endsTurn(text, whole, surname)
    if (spans.length > 0 && (isNote || isOthers(printed) || ends)) break
    const words = withoutDirections(text, whole)
    if (words.end > words.start) spans.push(words)
  }
  return spans
}
