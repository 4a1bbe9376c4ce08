import { useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import type { QuotationRecord } from '../../text/article.ts'
import { articleName } from '../../text/article-name.ts'
import { everything, type View } from '../../text/filter/view.ts'
import type { ArticleLink, ArticlePage } from '../../text/pages.ts'
import { directionOf } from '../browser/direction.ts'
import { useHydrated } from '../hooks/use-hydrated.ts'
import { useLater } from '../hooks/use-later.ts'
import { useMatches } from '../hooks/use-matches.ts'
import { useNeighbours } from '../hooks/use-neighbours.ts'
import { useReadingPlace } from '../hooks/use-reading-place.ts'
import { useWordsSelected } from '../hooks/use-words-selected.ts'
import { articleInView, linkedNoticeId, namesWords, parseView, textFile } from '../links.ts'
import { ArticleFacts, TitleNote } from '../parts/article-facts.tsx'
import { ArticleNotes, TextLinks } from '../parts/article-notes.tsx'
import { ArticleText } from '../parts/article-text.tsx'
import { Legend } from '../parts/legend.tsx'
import { Link } from '../parts/link.tsx'
import { LaterPart } from '../parts/later-part.tsx'
import type { OpenedQuotation } from '../parts/quotation-card.tsx'
import { PrintedList } from '../parts/printed-list.tsx'
import { Score } from '../parts/score.tsx'
import { ShareButton } from '../parts/share-button.tsx'
import { words } from '../words/words.ts'
import { articleWords } from '../words/article-words.ts'

const say = articleWords.article

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
        {say.original} <code>{articleName(article)}</code> ·{' '}
        <a href={textFile(article.slug)} type="text/plain">
          {say.textAlone}
        </a>{' '}
        · <a href={article.dataUrl}>{say.data}</a>
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

const loadRows = () => import('../data/exported-rows.ts')
const loadCard = () => import('../parts/quotation-card.tsx')
const loadNotice = () => import('../parts/link-notice.tsx')
const loadSelectionLink = () => import('../parts/selection-link.tsx')

/** What a link in the address found, said above the text. */
function useLink() {
  const { hash, key } = useLocation()
  const isHydrated = useHydrated()
  const isLink = isHydrated && namesWords(hash)
  return { hash, visit: key, isLink, notice: useLater(loadNotice, isLink) }
}

export function ArticleView({ page }: { readonly page: ArticlePage }) {
  const { article, blocks } = page
  const [opened, setOpened] = useState<OpenedQuotation | null>(null)
  const [went, setWent] = useState<{ readonly key: string; readonly place: number } | null>(null)
  const [isOnlySpeech, setIsOnlySpeech] = useState(false)
  const [linked, setLinked] = useState<string | null>(null)
  const card = useLater(loadCard, opened !== null)
  const isSelected = useWordsSelected()
  const selection = useLater(loadSelectionLink, isSelected)
  const { hash, visit, isLink, notice } = useLink()
  const resume = useReadingPlace(article.slug)
  const view = useQuery()
  const found = useMatches(page, view)
  const { matches, isPainted } = found.kind === 'found' ? found : { matches: [], isPainted: false }
  // Another article, or other words, begin before their first match.
  const key = page.path + view.q
  const current = went?.key === key ? went.place : null
  // The head of the text, down to its title where it has one, stands above the facts.
  const headBlocks = blocks.findLastIndex(({ role }) => role === 'title') + 1
  const hasTitleBlock = headBlocks > 0
  const shown = {
    page,
    matches: isPainted ? [] : matches,
    currentMatch: current === null ? null : (matches[current]?.start ?? null),
    linked,
    opened: opened?.quotation.id ?? null,
    onOpen: (quotation: QuotationRecord, element: HTMLElement) => setOpened({ quotation, element }),
  }
  return (
    <article className="article" data-only={isOnlySpeech ? '' : undefined}>
      <header className="article-header">
        {hasTitleBlock ? (
          <ArticleText blocks={blocks.slice(0, headBlocks)} label={null} {...shown} />
        ) : (
          <h1 lang={article.lang ?? undefined} dir={directionOf(article.lang, article.title.value)}>
            {article.title.value}
          </h1>
        )}
        <TitleNote title={article.title} hasTitleBlock={hasTitleBlock} />
        <ArticleFacts article={article} />
        <ArticleNotes page={page} />
        <div className="article-tools">
          <ShareButton
            title={article.title.value}
            rows={() => loadRows().then(({ articleRows }) => articleRows(page))}
          />{' '}
          {article.quotations > 0 && (
            <button
              type="button"
              data-key="q"
              aria-pressed={isOnlySpeech}
              onClick={() => setIsOnlySpeech((isOnly) => !isOnly)}
            >
              {say.only}
            </button>
          )}{' '}
          <button type="button" className="resume" onClick={() => resume?.()}>
            {say.resume}
          </button>
        </div>
        <div role="status" id={linkedNoticeId} tabIndex={-1} className="linked-notice">
          {isLink && (
            <LaterPart of={notice}>
              {({ LinkNotice }) => <LinkNotice page={page} hash={hash} visit={visit} onOpened={setLinked} />}
            </LaterPart>
          )}
        </div>
        {page.quotations.length > 0 ? (
          <Legend hasMatches={matches.length > 0} />
        ) : (
          <p className="legend">{say.noQuotations}</p>
        )}
      </header>
      {found.kind === 'failed' && <p className="notice">{words.site.later}</p>}
      {found.kind === 'found' && (
        <found.Note
          page={page}
          found={found}
          q={view.q.trim()}
          current={current}
          onGo={(place) => setWent({ key, place })}
        />
      )}
      <Score page={page} />
      <ArticleText blocks={blocks.slice(headBlocks)} label={say.text} {...shown} />
      {opened !== null && (
        <LaterPart of={card}>
          {({ QuotationCard }) => <QuotationCard opened={opened} page={page} onClose={() => setOpened(null)} />}
        </LaterPart>
      )}
      {isSelected && <LaterPart of={selection}>{({ SelectionLink }) => <SelectionLink page={page} />}</LaterPart>}
      <PrintedList page={page} />
      <Sources page={page} />
      <NeighbourLinks page={page} view={view} />
    </article>
  )
}
