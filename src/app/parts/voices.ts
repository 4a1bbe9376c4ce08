/** The names that stand beside a block: one for each quotation that begins there, but not twice in a row. */
import type { Block, QuotationRecord } from '../../text/article.ts'

export interface Voice {
  /** The quotation beside whose first line the name stands. */
  readonly quotation: QuotationRecord
  /** Ids of all the quotations that this name speaks for. */
  readonly of: readonly string[]
  /** Counts within the block, from 1. */
  readonly place: number
}

const nameOf = ({ speaker }: QuotationRecord) => speaker?.name ?? null

export function voicesOf(block: Block, quotations: readonly QuotationRecord[]): Voice[] {
  const voices: Voice[] = []
  for (const quotation of quotations) {
    const start = quotation.spans[0]?.start ?? -1
    if (quotation.kind === 'other' || start < block.start || start >= block.end) continue
    const last = voices.at(-1)
    if (last !== undefined && nameOf(last.quotation) === nameOf(quotation)) {
      voices[voices.length - 1] = { ...last, of: [...last.of, quotation.id] }
    } else {
      voices.push({ quotation, of: [quotation.id], place: voices.length + 1 })
    }
  }
  return voices
}
