import type { ArticlePage } from '../../text/pages.ts'
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
        {speech.map(({ id, speaker }) => (
          <li key={id}>
            {speaker?.name ?? words.quotation.noSpeaker}, #{quotationAnchor(id)}
          </li>
        ))}
      </ol>
    </section>
  )
}
