/** What the index keeps of an article besides its words: to count facets by and to sort by. */
import type { ArticleRow, FilterDocument, SpeakerLink } from '../../pages.ts'
import { indexDocument } from '../document-index.ts'
import { findWords } from '../words.ts'

export interface ArticleFacts {
  readonly row: ArticleRow
  readonly year: string | null
  /** One a quotation, in order: how many words it has, and its speaker where there is a page for one. */
  readonly quotations: readonly { readonly words: number; readonly speaker: SpeakerLink | null }[]
  /** What articles are sorted by when they are sorted by title. */
  readonly titleKey: string
}

export function articleFacts(document: FilterDocument): ArticleFacts {
  const { row } = document
  const { quotations, year } = indexDocument(document)
  return {
    row,
    year,
    quotations: quotations.map(({ ranges, record, speaker }) => ({
      words: ranges.reduce((sum, { from, to }) => sum + to - from, 0),
      speaker: speaker === null || record.speaker === null ? null : { slug: speaker, name: record.speaker.name },
    })),
    titleKey: findWords(row.title.value)
      .map(({ folded }) => folded)
      .join(' '),
  }
}
