/** What is printed more than once: news agencies and statements are quoted alike in many articles. */
import type { QuotationRecord } from './article.ts'
import { oneLine } from './white-space.ts'

/** An article with some of its quotations. */
interface Quoted<Row> {
  readonly row: Row
  readonly quotations: readonly QuotationRecord[]
}

/** A quotation, and the other places that print the very same words. */
export interface FoldedQuotation<Row> {
  readonly quotation: QuotationRecord
  readonly also: readonly { readonly row: Row; readonly id: string }[]
}

export interface FoldedArticle<Row> {
  readonly row: Row
  readonly quotations: readonly FoldedQuotation<Row>[]
}

/** White space and normal form aside, words must be the same to the letter. */
const wordsOf = ({ spans }: QuotationRecord): string =>
  spans.map(({ exact }) => oneLine(exact.normalize('NFC'))).join('\n')

/**
 * The quotations of one speaker in the order given, each words once: what a later article prints again is told of at the
 * first. Within one article nothing is folded. Articles that are left without a quotation of their own are left out.
 */
export function foldRepeats<Row>(articles: readonly Quoted<Row>[]): FoldedArticle<Row>[] {
  const first = new Map<string, { readonly row: Row; readonly also: { row: Row; id: string }[] }>()
  const folded = articles.map(({ row, quotations }): FoldedArticle<Row> => {
    const own: FoldedQuotation<Row>[] = []
    for (const quotation of quotations) {
      const key = wordsOf(quotation)
      const before = first.get(key)
      if (before !== undefined && before.row !== row) {
        before.also.push({ row, id: quotation.id })
        continue
      }
      const also = before?.also ?? []
      if (before === undefined) first.set(key, { row, also })
      own.push({ quotation, also: before === undefined ? also : [] })
    }
    return { row, quotations: own }
  })
  return folded.filter(({ quotations }) => quotations.length > 0)
}
