/**
 * Speakers of published quotations by what the library calls them today. Whoever was published as “Hale” and is called Ann Hale
 * by now, since both names were joined, is the same speaker.
 */
import type { ShownText } from '../corrections/shown-text.ts'
import type { FindArticle } from './article-finder.ts'
import type { ShownLedger } from './ledger.ts'

/** What whoever has a name in the article of that slug, or in any, is called; null where that is nobody, or one of several. */
export type NameNow = (article: string | null, name: string) => ShownText | null

export function withNamesOfToday(ledger: ShownLedger, find: FindArticle, nameNow: NameNow): ShownLedger {
  return {
    ...ledger,
    quotations: ledger.quotations.map((quotation) => {
      const { article, speaker, withheld } = quotation
      if (speaker === null || withheld === 'speaker') return quotation
      const now = nameNow(find(article)?.record.slug ?? null, speaker)
      return now === null || now === speaker ? quotation : { ...quotation, speaker: now }
    }),
  }
}
