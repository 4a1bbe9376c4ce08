import { foundRows } from '../data/exported-rows.ts'
import type { Lists } from '../../text/filter/hits.ts'
import { foundWords } from '../words/found-words.ts'
import type { FoundList } from '../hooks/use-found.ts'
import { ShareButton } from './share-button.tsx'

/** Which quotations the file of a list holds: those that it lists, or those of the articles that it lists. */
function holds(lists: Lists, { total, view, facets }: FoundList): string {
  if (lists === 'quotations') return foundWords.holdsListed(total)
  if (view.speakers.length === 0) return foundWords.holdsArticles(total)
  // Their names come with the facets.
  const chosen = facets?.speakers.filter(({ value }) => view.speakers.includes(value)).map(({ label }) => label) ?? []
  return chosen.length === view.speakers.length ? foundWords.holdsWordsOf(chosen, total) : foundWords.holdsChosen(total)
}

/** The link of a filtered list, and all the quotations that it lists as a file. */
export function FoundShare({ lists, found }: { readonly lists: Lists; readonly found: FoundList }) {
  if (found.total === 0) return null
  return (
    <div className="article-tools">
      <ShareButton
        title={document.title}
        rows={foundRows(lists, found.view, found.total)}
        holds={holds(lists, found)}
      />
    </div>
  )
}
