import { useEffect, useState } from 'react'
import type { View } from '../../text/filter/view.ts'
import type { ArticleLink, ArticlePage, ArticleRow } from '../../text/pages.ts'
import { filterClient } from '../filter/filter-client.ts'
import { isPlain, viewSearch } from '../links.ts'

export interface Neighbours {
  readonly previous: ArticleLink | null
  readonly next: ArticleLink | null
  /** Whether they are those of the filtered list through which the article was opened. */
  readonly isFiltered: boolean
}

const linkTo = (row: ArticleRow | null): ArticleLink | null =>
  row === null ? null : { slug: row.slug, title: row.title.value }

/**
 * The articles before and after this one: within the filtered list through which it was opened, once that is known, else
 * within the library.
 */
export function useNeighbours({ article, previous, next }: ArticlePage, view: View): Neighbours {
  const key = isPlain(view) ? null : article.slug + viewSearch(view)
  const [found, setFound] = useState<(Neighbours & { readonly key: string }) | null>(null)

  useEffect(() => {
    if (key === null) return
    return filterClient.neighbours(view, article.slug, (told) => {
      setFound({ key, previous: linkTo(told.previous), next: linkTo(told.next), isFiltered: true })
    })
    // The view and the article are told by the key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key])

  return found?.key === key ? found : { previous, next, isFiltered: false }
}
