/** Says what a link to words found. Only what is exactly meant is opened; all else is proposed. Fetched with such a link. */
import { useEffect, useMemo } from 'react'
import { differences } from '../../text/links/differences.ts'
import { findSelection, type SelectionState } from '../../text/links/find-selection.ts'
import { quotedWords } from '../../text/links/known-quotation.ts'
import { openLink, type OpenedLink } from '../../text/links/open-link.ts'
import { parseSelection } from '../../text/links/selection-anchor.ts'
import type { ArticlePage, PastPlace } from '../../text/pages.ts'
import type { Span } from '../../text/span.ts'
import { goToQuotation } from '../browser/go-to-quotation.ts'
import { linkingWords } from '../words/linking-words.ts'
import { linkedNoticeId, quotationOfHash, quotationPath } from '../links.ts'
import { selectWords } from '../browser/selected-words.ts'
import { Changes, quoted } from './changes.tsx'
import { Link } from './link.tsx'

const say = linkingWords

type Found =
  | { readonly kind: 'quotation'; readonly link: OpenedLink }
  | { readonly kind: 'selection'; readonly state: SelectionState }
  | { readonly kind: 'unreadable' }

function find(hash: string, page: ArticlePage): Found {
  const id = quotationOfHash(hash)
  if (id !== null) return { kind: 'quotation', link: openLink(id, page.quotations, page.past) }
  // Browsers that do not know text fragments leave them in the address.
  const selector = parseSelection(hash.slice(1).replace(/:~:.*$/s, ''))
  return selector === null ? { kind: 'unreadable' } : { kind: 'selection', state: findSelection(page.text, selector) }
}

function Place({
  place,
  page,
  label,
}: {
  readonly place: PastPlace
  readonly page: ArticlePage
  readonly label: string
}) {
  const words = page.quotations.find(({ id }) => id === place.id)
  if (place.article !== null) return <Link to={quotationPath(place.article.slug, place.id)}>{place.article.title}</Link>
  return (
    <button type="button" onClick={() => goToQuotation(place.id)}>
      {label}
      {words?.spans[0] !== undefined && <> {quoted(words.spans[0].exact)}</>}
    </button>
  )
}

function QuotationLink({ link, page }: { readonly link: OpenedLink; readonly page: ArticlePage }) {
  switch (link.kind) {
    case 'exact': {
      const { id, kind, speaker } = link.quotation
      return (
        <p>
          {kind === 'other' ? say.foundOther : speaker === null ? say.foundUnnamed : say.found(speaker.name)}{' '}
          <button type="button" onClick={() => goToQuotation(id)}>
            {say.go}
          </button>
        </p>
      )
    }
    case 're-attributed':
      return (
        <>
          <p>{say.reattributed(link.before.speaker, link.quotation.speaker?.name ?? null)}</p>
          <Place place={{ article: null, id: link.quotation.id }} page={page} label={say.go} />
        </>
      )
    case 'changed':
      return (
        <>
          <p>{say.changed}</p>
          <Changes between={differences(link.before.exact, quotedWords(link.quotation.spans))} />
          <Place place={{ article: null, id: link.quotation.id }} page={page} label={say.goChanged} />
        </>
      )
    case 'moved':
      return (
        <>
          <p>{link.to.article === null ? say.movedHere : say.movedAway}</p>
          <Place place={link.to} page={page} label={say.go} />
        </>
      )
    case 'ambiguous':
      return (
        <>
          <p>{say.ambiguous}</p>
          <ol>
            {link.places.map((place, index) => (
              <li key={`${place.article?.slug ?? ''} ${place.id}`}>
                <Place place={place} page={page} label={say.place(index + 1)} />
              </li>
            ))}
          </ol>
        </>
      )
    case 'gone':
      return <p>{say.gone}</p>
    case 'not-found':
      return <p>{say.missing}</p>
  }
}

function SelectionLink({ state, page }: { readonly state: SelectionState; readonly page: ArticlePage }) {
  const go = (span: Span, label: string) => (
    <button type="button" onClick={() => selectWords(page.blocks, span)}>
      {label}
    </button>
  )
  switch (state.kind) {
    case 'exact':
      return (
        <p>
          {say.selected} {go(state.span, say.go)}
        </p>
      )
    case 'moved':
      return (
        <p>
          {say.selectionMoved} {go(state.span, say.go)}
        </p>
      )
    case 'changed':
      return (
        <>
          <p>{say.changed}</p>
          <Changes between={state.differences} />
          {go(state.span, say.goChanged)}
        </>
      )
    case 'ambiguous':
      return (
        <>
          <p>{say.ambiguous}</p>
          <ol>
            {state.spans.map((span, index) => (
              <li key={span.start}>{go(span, say.place(index + 1))}</li>
            ))}
          </ol>
        </>
      )
    case 'gone':
      return <p>{say.missing}</p>
  }
}

interface Props {
  readonly page: ArticlePage
  readonly hash: string
  /** Changes when the same link is followed again. */
  readonly visit: string
  /** The quotation that the link opened. */
  readonly onOpened: (id: string | null) => void
}

export function LinkNotice({ page, hash, visit, onOpened }: Props) {
  const found = useMemo(() => find(hash, page), [hash, page])

  useEffect(() => {
    const isQuotation = found.kind === 'quotation' && found.link.kind === 'exact'
    onOpened(isQuotation ? found.link.quotation.id : null)
    if (isQuotation) goToQuotation(found.link.quotation.id)
    else if (found.kind === 'selection' && found.state.kind === 'exact') selectWords(page.blocks, found.state.span)
    // Else the words of the link before would keep the focus, and the sentence that says so would stand out of sight.
    else document.getElementById(linkedNoticeId)?.focus()
    return () => onOpened(null)
  }, [found, page, visit, onOpened])

  return (
    <div className="notice">
      {found.kind === 'quotation' && <QuotationLink link={found.link} page={page} />}
      {found.kind === 'selection' && <SelectionLink state={found.state} page={page} />}
      {found.kind === 'unreadable' && <p>{say.missing}</p>}
    </div>
  )
}
