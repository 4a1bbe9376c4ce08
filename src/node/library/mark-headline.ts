/** The page shows its title above the text; the headline in the text that says the same is marked, so that it can be drawn as one. */
import type { Block, Quotation } from '../../text/article.ts'
import { trimSpan, type Span } from '../../text/span.ts'

/**
 * The blocks with one that is the headline, whichever lines it has: blocks that it fills become one, and one that goes on below it
 * is parted there. Left as they are where a quotation would be cut.
 */
export function markHeadline(
  text: string,
  blocks: readonly Block[],
  headline: Span | null,
  quotations: readonly Pick<Quotation, 'spans'>[],
): readonly Block[] {
  if (headline === null) return blocks
  const touching = blocks.filter(({ start, end }) => start < headline.end && headline.start < end)
  const [first, last] = [touching[0], touching.at(-1)]
  if (first === undefined || last === undefined) return blocks
  // What stands on the headline's own line before it, such as its sign in Markdown, is no block.
  if (first.start < headline.start || cutsQuotation(headline, quotations)) return blocks
  const marked: Block = { ...headline, start: first.start, role: 'title' }
  const below: Block = { ...trimSpan(text, { start: headline.end, end: last.end }), role: 'paragraph' }
  const rest = last.end > headline.end ? [below] : []
  return [...blocks.slice(0, blocks.indexOf(first)), marked, ...rest, ...blocks.slice(blocks.indexOf(last) + 1)]
}

function cutsQuotation({ end }: Span, quotations: readonly Pick<Quotation, 'spans'>[]): boolean {
  return quotations.some(({ spans }) => spans.some((span) => span.start < end && end < span.end))
}
