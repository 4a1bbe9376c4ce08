/** “I”, outside of all marks and transcripts, is whoever wrote the article. */
import type { Analysis, Quotation } from '../article.ts'

/** How the analysis names a writer of whom the text itself says no more. */
const writer = 'I'

function withName(quotation: Quotation, author: string): Quotation {
  const { speaker, rule } = quotation
  if (speaker?.type !== 'unnamed' || speaker.name !== writer) return quotation
  const { mention } = rule.referent ?? { mention: writer }
  return {
    ...quotation,
    speaker: { ...speaker, name: author, type: 'person' },
    rule: { ...rule, referent: { code: 'taken-for', mention, name: author } },
  }
}

/** `analysis` with the words of “I” given to the author; as it is where several wrote the article, or nobody is known to have. */
export function withAuthor(analysis: Analysis, authors: readonly string[]): Analysis {
  const [author] = authors
  if (author === undefined || authors.length > 1) return analysis
  return { ...analysis, quotations: analysis.quotations.map((quotation) => withName(quotation, author)) }
}
