import type { ArticlePage } from '../../text/pages.ts'
import { saidBy } from '../../text/said-by.ts'
import { quotationAnchor } from '../links.ts'
import { words } from '../words/words.ts'

/** For paper alone: the quotations by the numbers that they bear there, each with its speaker and link. */
export function PrintedList({ page }: { readonly page: ArticlePage }) {
  const speech = page.quotations.filter(({ kind }) => kind === 'speech')
  if (speech.length === 0) return null
  return (
    <section className="printed">
      <h2>{words.site.quotations}</h2>
      <p>{page.article.url}</p>
      <ol>
        {speech.map((quotation) => (
          <li key={quotation.id}>
            {saidBy(quotation, words.quotation)}, #{quotationAnchor(quotation.id)}
          </li>
        ))}
      </ol>
    </section>
  )
}
