import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { QuotationRecord } from '../../text/article.ts'
import { everything, type View } from '../../text/filter/view.ts'
import type { ArticleLink, ArticlePage } from '../../text/pages.ts'
import { directionOf } from '../direction.ts'
import { useHydrated } from '../hooks/use-hydrated.ts'
import { useLinkedQuotation } from '../hooks/use-linked-quotation.ts'
import { useMatches } from '../hooks/use-matches.ts'
import { useNeighbours } from '../hooks/use-neighbours.ts'
import { articleInView, parseView } from '../links.ts'
import { ArticleFacts, TitleNote } from '../parts/article-facts.tsx'
import { ArticleNotes, TextLinks } from '../parts/article-notes.tsx'
import { ArticleText } from '../parts/article-text.tsx'
import { Legend } from '../parts/legend.tsx'
import { Link } from '../parts/link.tsx'
import { LinkedNotice } from '../parts/linked-notice.tsx'
import { MatchesNote } from '../parts/matches-note.tsx'
import { QuotationCard, type OpenedQuotation } from '../parts/quotation-card.tsx'
import { ShareButton } from '../parts/share-button.tsx'
import { words } from '../words.ts'

const say = words.article

/** An owner's file may hold any text where an address is expected: only the web's own are followed. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

function Sources({ page }: { readonly page: ArticlePage }) {
  const { article } = page
  return (
    <footer className="sources">
      {article.sourceUrl !== null && isWebAddress(article.sourceUrl) && (
        <p>
          <a href={article.sourceUrl} rel="external noopener">
            {say.source}
          </a>
        </p>
      )}
      <p>
        {say.original} <code>{article.file}</code> · <a href={article.dataUrl}>{say.data}</a>
      </p>
      <TextLinks page={page} />
    </footer>
  )
}

interface NeighbourProps {
  readonly to: ArticleLink
  readonly view: View
  readonly label: string
  readonly rel: string
}

function Neighbour({ to, view, label, rel }: NeighbourProps) {
  return (
    <p data-rel={rel}>
      <small>{label}</small>{' '}
      <Link to={articleInView(to.slug, view)} dir="auto">
        {to.title}
      </Link>
    </p>
  )
}

function NeighbourLinks({ page, view }: { readonly page: ArticlePage; readonly view: View }) {
  const { previous, next, isFiltered } = useNeighbours(page, view)
  const kept = isFiltered ? view : everything
  return (
    <nav className="neighbours" aria-label={say.neighbours}>
      {previous !== null && (
        <Neighbour to={previous} view={kept} label={isFiltered ? say.previousFound : say.previous} rel="prev" />
      )}
      {next !== null && <Neighbour to={next} view={kept} label={isFiltered ? say.nextFound : say.next} rel="next" />}
    </nav>
  )
}

/** The words of the filter through which the article was opened; none while the page is as it was built. */
function useQuery() {
  const [params] = useSearchParams()
  const isHydrated = useHydrated()
  return useMemo(() => parseView(isHydrated ? params : new URLSearchParams()), [params, isHydrated])
}

export function ArticleView({ page }: { readonly page: ArticlePage }) {
  const { article, blocks } = page
  const [opened, setOpened] = useState<OpenedQuotation | null>(null)
  const [went, setWent] = useState<{ readonly key: string; readonly place: number } | null>(null)
  const view = useQuery()
  const found = useMatches(page, view)
  const matches = found.kind === 'found' ? found.matches : []
  // Another article, or other words, begin before their first match.
  const key = page.path + view.q
  const current = went?.key === key ? went.place : null
  const linked = useLinkedQuotation(page.quotations)
  // The head of the text, down to its title where it has one, stands above the facts.
  const headBlocks = blocks.findLastIndex(({ role }) => role === 'title') + 1
  const hasTitleBlock = headBlocks > 0
  const shown = {
    page,
    matches,
    currentMatch: current === null ? null : (matches[current]?.start ?? null),
    linked: linked.kind === 'found' ? linked.quotation.id : null,
    opened: opened?.quotation.id ?? null,
    onOpen: (quotation: QuotationRecord, element: HTMLElement) => setOpened({ quotation, element }),
  }
  return (
    <article className="article">
      <header className="article-header">
        {hasTitleBlock ? (
          <ArticleText blocks={blocks.slice(0, headBlocks)} label={null} {...shown} />
        ) : (
          <h1 lang={article.lang} dir={directionOf(article.lang, article.title.value)}>
            {article.title.value}
          </h1>
        )}
        <TitleNote title={article.title} hasTitleBlock={hasTitleBlock} />
        <ArticleFacts article={article} />
        <ArticleNotes page={page} />
        <div className="article-tools">
          <ShareButton path={page.path} title={article.title.value} />
        </div>
        <LinkedNotice linked={linked} />
        <MatchesNote
          found={found}
          q={view.q.trim()}
          slug={article.slug}
          current={current}
          onGo={(place) => setWent({ key, place })}
        />
        {page.quotations.length > 0 ? (
          <Legend hasMatches={matches.length > 0} />
        ) : (
          <p className="legend">{say.noQuotations}</p>
        )}
      </header>
      <ArticleText blocks={blocks.slice(headBlocks)} label={say.text} {...shown} />
      <QuotationCard
        opened={opened}
        article={{
          slug: article.slug,
          lang: article.lang,
          title: article.title,
          outlet: article.outlet,
          date: article.date,
        }}
        onClose={() => setOpened(null)}
      />
      <Sources page={page} />
      <NeighbourLinks page={page} view={view} />
    </article>
  )
}
