import { useMemo, useSyncExternalStore } from 'react'
import type { View } from '../../text/filter/view.ts'
import type { ArticleLink, ArticlePage, ArticleRow } from '../../text/pages.ts'
import { filterStore } from '../filter-store.ts'
import { isPlain } from '../links.ts'

export interface Neighbours {
  readonly previous: ArticleLink | null
  readonly next: ArticleLink | null
  /** Whether they are those of the filtered list through which the article was opened. */
  readonly isFiltered: boolean
}

const linkTo = (row: ArticleRow | undefined): ArticleLink | null =>
  row === undefined ? null : { slug: row.slug, title: row.title.value }

/**
 * The articles before and after this one: within the filtered list while its texts are at hand, else within the library.
 * Nothing is fetched for it, so that an article sent with its filter costs no more than the article.
 */
export function useNeighbours({ article, previous, next }: ArticlePage, view: View): Neighbours {
  const data = useSyncExternalStore(filterStore.subscribe, filterStore.get, filterStore.getFirst)
  return useMemo(() => {
    const whole = { previous, next, isFiltered: false }
    if (data.kind !== 'ready' || isPlain(view)) return whole
    const rows = data.code.filterArticles(data.documents, view).hits.map(({ row }) => row)
    const place = rows.findIndex(({ slug }) => slug === article.slug)
    if (place === -1) return whole
    return { previous: linkTo(rows[place - 1]), next: linkTo(rows[place + 1]), isFiltered: true }
  }, [data, view, article.slug, previous, next])
}
