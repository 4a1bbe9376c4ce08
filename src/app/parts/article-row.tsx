import type { ArticleHit } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import type { Span } from '../../text/span.ts'
import { directionOf } from '../direction.ts'
import type { FilterCode } from '../filter-store.ts'
import { articleInView } from '../links.ts'
import { words } from '../words.ts'
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

interface FoundIn {
  readonly hit: ArticleHit
  readonly code: FilterCode
}

/** A match in the headline stands in the row's own heading already. */
function withoutHeadline(hit: ArticleHit): ArticleHit {
  const headlines = hit.blocks.filter(({ role }) => role === 'title')
  const isBelow = ({ start }: Span) => !headlines.some((block) => start >= block.start && start < block.end)
  return { ...hit, matches: hit.matches.filter(isBelow) }
}

function Snippets({ hit: whole, code }: FoundIn) {
  const hit = withoutHeadline(whole)
  const snippets = code.snippetsOf(hit)
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
      {rest > 0 && <p className="hint">{words.filter.moreMatches(rest)}</p>}
    </>
  )
}

interface Props {
  readonly row: ArticleRow
  readonly view: View
  /** Where the list is filtered: what was found, to be shown in its context. */
  readonly found: FoundIn | null
}

/** An article in a list. */
export function ArticleRowItem({ row, view, found }: Props) {
  const { value } = row.title
  const hasSnippets = found !== null && withoutHeadline(found.hit).matches.length > 0
  return (
    <li className="row">
      <h2 lang={row.lang} dir={directionOf(row.lang, value)}>
        <Link to={articleInView(row.slug, view)}>
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
