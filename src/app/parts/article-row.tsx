import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import { directionOf } from '../direction.ts'
import type { ShownHit } from '../filter-messages.ts'
import { useHit } from '../hooks/use-hit.ts'
import { articleInView } from '../links.ts'
import { Link } from './link.tsx'
import { MarkedText } from './marked-text.tsx'
import { Quoted, RowFacts } from './row-facts.tsx'
import { listWords } from '../list-words.ts'

/** The first words, without those that became the title. */
function restOfExcerpt({ title, excerpt }: ArticleRow): string {
  const start = title.value.replace(/…$/u, '').trimEnd()
  return title.basis === 'derived' && excerpt.startsWith(start) && excerpt.length > start.length
    ? `… ${excerpt.slice(start.length).replace(/^[\s.,;:]+/u, '')}`
    : excerpt
}

function Snippets({ hit, snippets }: ShownHit) {
  const rest = hit.matches.length - snippets.reduce((sum, { matches }) => sum + matches.length, 0)
  return (
    <>
      {snippets.map((snippet) => (
        <p key={snippet.start} className="excerpt" lang={hit.row.lang} dir={directionOf(hit.row.lang, hit.text)}>
          {snippet.cutStart && '… '}
          <MarkedText
            text={hit.text}
            span={snippet}
            quotations={hit.quotations}
            matches={snippet.matches}
            quoted={({ kind }, _run, content) => <span data-quotation={kind}>{content}</span>}
          />
          {snippet.cutEnd && ' …'}
        </p>
      ))}
      {rest > 0 && <p className="hint">{listWords.filter.moreMatches(rest)}</p>}
    </>
  )
}

interface Props {
  readonly row: ArticleRow
  readonly view: View
  /** The list is filtered: what was found is shown in its context. */
  readonly isFound: boolean
}

/** An article in a list. */
export function ArticleRowItem({ row, view, isFound }: Props) {
  const { hit: found, row: element } = useHit(row, isFound ? view : null)
  const { value } = row.title
  const hasSnippets = found !== null && found.hit.matches.length > 0
  return (
    <li ref={element} className="row">
      <h2 lang={row.lang} dir={directionOf(row.lang, value)}>
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
      <RowFacts row={row} />
      {hasSnippets && <Snippets {...found} />}
      {!hasSnippets && (
        <p className="excerpt" lang={row.lang} dir={directionOf(row.lang, row.excerpt)}>
          {restOfExcerpt(row)}
        </p>
      )}
      <Quoted row={row} />
    </li>
  )
}
