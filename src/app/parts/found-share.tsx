import type { FoundList } from '../hooks/use-found.ts'
import { foundRows } from '../exported-rows.ts'
import type { Lists } from '../filter-messages.ts'
import { ShareButton } from './share-button.tsx'

/** The link of a filtered list, and all the quotations that it lists as a file. */
export function FoundShare({ lists, found }: { readonly lists: Lists; readonly found: FoundList }) {
  if (found.total === 0) return null
  return (
    <div className="article-tools">
      <ShareButton title={document.title} rows={foundRows(lists, found.view, found.total)} />
    </div>
  )
}
