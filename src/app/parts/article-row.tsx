import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import { directionOf } from '../browser/direction.ts'
import type { FoundParts } from '../hooks/use-found-parts.ts'
import { useHit } from '../hooks/use-hit.ts'
import { useStill } from '../hooks/use-still.ts'
import { articleInView } from '../links.ts'
import { Link } from './link.tsx'
import { MarkedText } from './marked-text.tsx'
import { Quoted, RowFacts } from './row-facts.tsx'

/** The first words, without those that became the title. */
function restOfExcerpt({ title, excerpt }: ArticleRow): string {
  const start = title.value.replace(/…$/u, '').trimEnd()
  return title.basis === 'derived' && excerpt.startsWith(start) && excerpt.length > start.length
    ? `… ${excerpt.slice(start.length).replace(/^[\s.,;:]+/u, '')}`
    : excerpt
}

interface Props {
  readonly row: ArticleRow
  readonly view: View
  /** The list is filtered: what was found is shown in its context. */
  readonly isFound: boolean
  /** What draws the found words. */
  readonly parts: FoundParts | null
}

/** An article in a list. */
export function ArticleRowItem({ row, view, isFound, parts }: Props) {
  const { hit, row: element } = useHit(row, isFound ? view : null)
  // What was found makes a row longer, and moves those below it.
  const found = useStill(hit)
  const { value } = row.title
  const snippets = parts !== null && found !== null && found.hit.matches.length > 0 && <parts.Snippets {...found} />
  return (
    <li ref={element} className="row">
      <h2 lang={row.lang ?? undefined} dir={directionOf(row.lang, value)}>
        <Link data-row="" to={articleInView(row.slug, view)}>
          <MarkedText
            text={value}
            span={{ start: 0, end: value.length }}
            quotations={[]}
            matches={found?.hit.titleMatches ?? []}
            quoted={(_quotation, _run, content) => content}
          />
        </Link>
      </h2>
      <RowFacts row={row} matches={found?.matches ?? 0} />
      {snippets || (
        <p className="excerpt" lang={row.lang ?? undefined} dir={directionOf(row.lang, row.excerpt)}>
          {restOfExcerpt(row)}
        </p>
      )}
      <Quoted row={row} />
    </li>
  )
}
