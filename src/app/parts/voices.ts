/** The names that stand beside a block: one for each quotation that begins there, but not twice in a row, as sure as it is. */
import type { Block, QuotationRecord } from '../../text/article.ts'
import { howSure } from '../../text/how-sure.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'

export interface Voice {
  /** The quotation beside whose first line the name stands. */
  readonly quotation: QuotationRecord
  /** Ids of all the quotations that this name speaks for. */
  readonly of: ReadonlySet<string>
  /** Counts within the block, from 1. */
  readonly place: number
}

const nameOf = ({ speaker }: QuotationRecord) => speaker?.name ?? null
const isSameVoice = (one: QuotationRecord, other: QuotationRecord) =>
  nameOf(one) === nameOf(other) && howSure(one) === howSure(other)

export function voicesOf(block: Block, quotations: readonly QuotationRecord[]): Voice[] {
  const voices: (Voice & { readonly of: Set<string> })[] = []
  let turn: QuotationRecord | undefined
  for (const quotation of quotations) {
    const start = (quotation.label ?? quotation.spans[0])?.start ?? -1
    if (quotation.label !== undefined) turn = quotation
    else if (start >= (turn?.spans.at(-1)?.end ?? 0)) turn = undefined
    // The label says already who speaks, for the words that the speaker quotes too.
    const isSaid =
      turn !== undefined &&
      (turn === quotation ? quotation.label?.exact === nameOf(quotation) : nameOf(turn) === nameOf(quotation))
    if (isSaid || quotation.kind === 'other' || start < block.start || start >= block.end) continue
    const last = voices.at(-1)
    if (last !== undefined && isSameVoice(last.quotation, quotation)) {
      last.of.add(quotation.id)
    } else {
      voices.push({ quotation, of: new Set([quotation.id]), place: voices.length + 1 })
    }
  }
  return voices
}

/** The quotations that have a part in each block, in their order. Blocks are in order and apart. */
export function quotationsByBlock(
  blocks: readonly Block[],
  quotations: readonly QuotationRecord[],
): ReadonlyMap<Block, readonly QuotationRecord[]> {
  const byBlock = new Map<Block, QuotationRecord[]>()
  for (const quotation of quotations) {
    for (const { start, end } of quotation.label ? [quotation.label, ...quotation.spans] : quotation.spans) {
      for (
        let at = firstAtOrAfter(blocks, start + 1, (block) => block.end);
        (blocks[at]?.start ?? Infinity) < end;
        at++
      ) {
        const block = blocks[at]
        if (block === undefined) break
        const inside = byBlock.get(block) ?? []
        byBlock.set(block, inside)
        if (inside.at(-1) !== quotation) inside.push(quotation)
      }
    }
  }
  return byBlock
}
