/** What is known about a quotation, and ways to take it along. A native popover: Escape closes it and returns the focus. */
import { useEffect, useRef, type ToggleEvent } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { citeQuotation, type CitedArticle } from '../citation.ts'
import { absolute, paths, quotationPath } from '../links.ts'
import { words } from '../words.ts'
import { CopyButton } from './copy-button.tsx'
import { Link } from './link.tsx'
import { SpeakerName } from './speaker-name.tsx'

export interface OpenedQuotation {
  readonly quotation: QuotationRecord
  /** The words that were chosen; the card stands by them. */
  readonly element: HTMLElement
}

interface Props {
  readonly opened: OpenedQuotation | null
  readonly article: CitedArticle & { readonly slug: string; readonly lang: string }
  readonly onClose: () => void
}

function Evidence({ quotation }: { readonly quotation: QuotationRecord }) {
  const { speaker, cue, rule } = quotation
  const say = words.card
  return (
    <dl className="evidence">
      <dt>{say.how}</dt>
      {speaker !== null && !speaker.corrected && (
        <dd>{say.basis[speaker.basis](speaker.mention.exact, speaker.name)}</dd>
      )}
      {cue !== null && <dd>{say.cue(cue.exact)}</dd>}
      <dd>{say.rule(rule)}</dd>
      {speaker?.corrected === true && <dd>{say.corrected}</dd>}
    </dl>
  )
}

function Contents({ quotation, article }: { readonly quotation: QuotationRecord; readonly article: Props['article'] }) {
  const say = words.card
  const { speaker } = quotation
  const url = () => absolute(quotationPath(article.slug, quotation.id), location.origin)
  return (
    <>
      <p className="card-speaker">
        <SpeakerName quotation={quotation} lang={article.lang} />
      </p>
      <Evidence quotation={quotation} />
      <div className="card-actions">
        <CopyButton
          label={say.copyQuotation}
          done={words.share.quotationCopied}
          text={() => citeQuotation(quotation, article, url())}
        />
        <CopyButton label={say.copyLink} done={words.share.linkCopied} text={url} />
        {speaker !== null && speaker.slug !== null && (
          <Link to={paths.speaker(speaker.slug)}>{say.allOf(speaker.name)}</Link>
        )}
      </div>
    </>
  )
}

export function QuotationCard({ opened, article, onClose }: Props) {
  const card = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const popover = card.current
    if (opened === null || popover === null) return
    // The stylesheet places the card by its source.
    popover.showPopover({ source: opened.element })
    popover.focus({ preventScroll: true })
    return () => popover.hidePopover()
  }, [opened])

  const toggled = (event: ToggleEvent) => {
    if (event.newState !== 'closed' || opened === null) return
    const focused = document.activeElement
    if (focused === null || focused === document.body || card.current?.contains(focused) === true) {
      opened.element.focus({ preventScroll: true })
    }
    onClose()
  }

  return (
    <div
      ref={card}
      popover="auto"
      role="dialog"
      aria-label={words.card.label}
      tabIndex={-1}
      className="card"
      onToggle={toggled}
    >
      {opened !== null && <Contents key={opened.quotation.id} quotation={opened.quotation} article={article} />}
      <button type="button" className="card-close" onClick={() => card.current?.hidePopover()}>
        {words.card.close}
      </button>
    </div>
  )
}
