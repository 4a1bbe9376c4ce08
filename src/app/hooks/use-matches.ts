import { useEffect, useMemo, useState } from 'react'
import { everything, type View } from '../../text/filter/view.ts'
import type { ArticlePage, FilterDocument } from '../../text/pages.ts'

type MatchesHere = Parameters<FilterCode['MatchesNote']>[0]['found']
type FilterCode = typeof import('../lazy/filtering.ts')

export interface FoundMatches extends MatchesHere {
  readonly kind: 'found'
  /** What says how many there are and leads from one to the next. */
  readonly Note: FilterCode['MatchesNote']
}

export type Matches =
  { readonly kind: 'none' } | { readonly kind: 'loading' } | { readonly kind: 'failed' } | FoundMatches

function asDocument({ article, text, blocks, asides, quotations }: ArticlePage): FilterDocument {
  const speakers = quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  const row = { ...article, excerpt: '', speakers }
  return { row, text, blocks, ...(asides === undefined ? {} : { asides }), quotations }
}

/** Where the words of the filter stand in an article. The code that looks is fetched when there are words to look for. */
export function useMatches(page: ArticlePage, { q, scope }: View): Matches {
  const isAsked = q.trim() !== ''
  const [code, setCode] = useState<FilterCode | 'failed' | null>(null)

  useEffect(() => {
    if (!isAsked) return
    let isCurrent = true
    import('../lazy/filtering.ts').then(
      (loaded) => isCurrent && setCode(loaded),
      () => isCurrent && setCode('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [isAsked])

  return useMemo((): Matches => {
    if (!isAsked) return { kind: 'none' }
    if (code === null) return { kind: 'loading' }
    if (code === 'failed') return { kind: 'failed' }
    const hit = code.filterArticles([asDocument(page)], { ...everything, q, scope }).hits[0]
    return { kind: 'found', matches: hit?.matches ?? [], isPainted: code.canHighlight(), Note: code.MatchesNote }
  }, [page, q, scope, isAsked, code])
}
