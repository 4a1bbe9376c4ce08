/** Says what a link to words found. Only what is exactly meant is opened; all else is proposed. Fetched with such a link. */
import { useEffect, useMemo, type ReactNode } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { findSelection, type SelectionState } from '../../text/links/find-selection.ts'
import { openLink, type OpenedLink } from '../../text/links/open-link.ts'
import { parseSelection } from '../../text/links/selection-anchor.ts'
import type { ArticlePage, PastPlace } from '../../text/pages.ts'
import type { Span } from '../../text/span.ts'
import { goToQuotation } from '../browser/go-to-quotation.ts'
import { linkingWords } from '../words/linking-words.ts'
import { linkedNoticeId, quotationOfHash, quotationPath } from '../links.ts'
import { selectWords } from '../browser/selected-words.ts'
import { Changes } from './changes.tsx'
import { Link } from './link.tsx'
import { placeLabel, QuotationLink } from './quotation-link.tsx'

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

/** Where the words stand that are opened at once, because they are what the link means. */
function openedPlace(link: OpenedLink): PastPlace | null {
  if (link.kind === 'exact' || link.kind === 'remarked' || link.kind === 'withheld') {
    return { article: null, id: link.quotation.id }
  }
  return link.kind === 'unmarked' ? link.to : null
}

function goTo({ id, span }: PastPlace, page: ArticlePage) {
  if (span === undefined) goToQuotation(id)
  else selectWords(page.blocks, span)
}

/** Whose words they stand in, where they are not shown as they were. */
function speakerAt(span: Span, quotations: readonly QuotationRecord[]): string {
  const around = quotations.find(({ spans }) => spans.some(({ start, end }) => start <= span.start && span.end <= end))
  return around === undefined || around.kind === 'other' ? '' : ` ${say.inWordsOf(around.speaker?.name ?? null)}`
}

function SelectionLink({ state, page }: { readonly state: SelectionState; readonly page: ArticlePage }) {
  const go = (span: Span, label: string) => (
    <button type="button" onClick={() => selectWords(page.blocks, span)}>
      {label}
    </button>
  )
  const places = (spans: readonly Span[]) => (
    <ul className="places">
      {spans.map((span, index) => (
        <li key={span.start}>
          {go(span, placeLabel(spans, index))}
          {speakerAt(span, page.quotations)}
        </li>
      ))}
    </ul>
  )
  switch (state.kind) {
    case 'exact':
    case 'remarked':
      return (
        <p>
          {state.kind === 'exact' ? say.selected : say.selectedRemarked} {go(state.span, say.go)}
        </p>
      )
    case 'moved':
      return (
        <p>
          {say.selectionMoved} {go(state.span, say.go)}
          {speakerAt(state.span, page.quotations)}
        </p>
      )
    case 'changed':
      return (
        <>
          <p>{say.changed}</p>
          <Changes between={state.differences} />
          <p>
            {go(state.span, say.goChanged)}
            {speakerAt(state.span, page.quotations)}
          </p>
        </>
      )
    case 'ambiguous':
      return (
        <>
          <p>{say.ambiguous}</p>
          {places(state.spans)}
        </>
      )
    case 'gone':
      return state.others.length === 0 ? (
        <p>{say.missing}</p>
      ) : (
        <>
          <p>{say.selectionElsewhere}</p>
          {places(state.others)}
        </>
      )
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
    const place = found.kind === 'quotation' ? openedPlace(found.link) : null
    const selection = found.kind === 'selection' ? found.state : null
    const isSelection = selection?.kind === 'exact' || selection?.kind === 'remarked'
    onOpened(place === null || place.id === '' ? null : place.id)
    if (place !== null) goTo(place, page)
    else if (isSelection) selectWords(page.blocks, selection.span)
    // Else the words of the link before would keep the focus, and the sentence that says so would stand out of sight.
    else document.getElementById(linkedNoticeId)?.focus()
    return () => onOpened(null)
  }, [found, page, visit, onOpened])

  const go = (place: PastPlace, label: ReactNode) =>
    place.article === null ? (
      <button type="button" onClick={() => goTo(place, page)}>
        {label}
      </button>
    ) : (
      <Link to={quotationPath(place.article.slug, place.id)}>{label}</Link>
    )
  return (
    <div className="notice">
      {found.kind === 'quotation' && <QuotationLink link={found.link} quotations={page.quotations} go={go} />}
      {found.kind === 'selection' && <SelectionLink state={found.state} page={page} />}
      {found.kind === 'unreadable' && <p>{say.missing}</p>}
    </div>
  )
}
