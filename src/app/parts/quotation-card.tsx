/** What is known about a quotation, and ways to take it along. A native popover: Escape closes it and returns the focus. */
import { useEffect, useRef, type ToggleEvent } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { evidencePhrase } from '../../text/evidence-phrase.ts'
import type { ArticlePage } from '../../text/pages.ts'
import { citeBibtex } from '../../text/citing/bibtex.ts'
import type { Cited } from '../../text/citing/cited.ts'
import { citeCsl } from '../../text/citing/csl.ts'
import { citeHtml, citeMarkdown, citeSentence } from '../../text/citing/in-words.ts'
import { citeRis } from '../../text/citing/ris.ts'
import { readWords } from '../../text/prose/read-words.ts'
import { ruleSentence } from '../../text/rule-sentence.ts'
import type { TextSpan } from '../../text/span.ts'
import { goToQuotation } from '../browser/go-to-quotation.ts'
import { laterWords } from '../words/later-words.ts'
import { leavingWords } from '../words/leaving-words.ts'
import { ruleWords } from '../words/rule-words.ts'
import { absolute, paths, quotationPath } from '../links.ts'
import '../styles/card.css'
import { words } from '../words/words.ts'
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
  readonly page: ArticlePage
  readonly onClose: () => void
}

interface PartProps {
  readonly quotation: QuotationRecord
  readonly page: ArticlePage
}

const say = laterWords.card
const { citing } = leavingWords

function Evidence({ quotation, page }: PartProps) {
  const { speaker, cue, rule, certainty } = quotation
  const phrase = evidencePhrase(page.text, quotation)
  const read = (span: TextSpan) => readWords(span, page.asides)
  return (
    <dl className="evidence">
      <dt>{say.how}</dt>
      {speaker !== null && !speaker.corrected && (
        <dd>{say.basis[speaker.basis](read(speaker.mention), phrase ? read(phrase) : '', speaker.name)}</dd>
      )}
      {cue !== null && <dd>{say.cue(read(cue))}</dd>}
      <dd>{say.rule(ruleSentence(rule, ruleWords))}</dd>
      {certainty !== null && speaker?.corrected !== true && (
        <dd>{certainty === 1 ? say.certain : say.certainty(certainty)}</dd>
      )}
      {quotation.doubtfulEnd === true && <dd>{say.doubtfulEnd}</dd>}
      {speaker?.corrected === true && <dd>{say.corrected}</dd>}
    </dl>
  )
}

const mostOthers = 4

/** What else the same speaker says in the article. */
function Others({ quotation, page, onGo }: PartProps & { readonly onGo: () => void }) {
  const { name } = quotation.speaker ?? {}
  const others = page.quotations.filter(
    ({ id, kind, speaker }) => kind === 'speech' && name !== undefined && speaker?.name === name && id !== quotation.id,
  )
  if (others.length === 0) return null
  return (
    <>
      <p className="card-others">{say.others}</p>
      <ul lang={page.article.lang ?? undefined}>
        {others.slice(0, mostOthers).map(({ id, spans: [first] }) => (
          <li key={id}>
            <a
              href={`#q-${id}`}
              onClick={(event) => {
                event.preventDefault()
                onGo()
                goToQuotation(id)
              }}
            >
              {first && readWords(first, page.asides)}
            </a>
          </li>
        ))}
      </ul>
      {others.length > mostOthers && <p className="hint">{say.more(others.length - mostOthers)}</p>}
    </>
  )
}

const formats: readonly (readonly [label: string, cite: (cited: Cited) => string])[] = [
  ['Markdown', (cited) => citeMarkdown(cited, citing)],
  ['HTML', (cited) => citeHtml(cited, citing)],
  ['BibTeX', (cited) => citeBibtex(cited, citing)],
  ['RIS', (cited) => citeRis(cited, citing)],
  ['CSL-JSON', (cited) => JSON.stringify([citeCsl(cited, citing)], null, 1)],
]

/** Words, speaker, article, date and link together, in the format that is wanted. */
function CopyActions({ cited, link }: { readonly cited: () => Cited; readonly link: () => string }) {
  return (
    <>
      <div className="card-actions">
        <CopyButton
          label={words.share.copyQuotation}
          done={words.share.quotationCopied}
          text={() => citeSentence(cited(), citing)}
          html={() => citeHtml(cited(), citing)}
        />
        <CopyButton label={say.copyLink} done={laterWords.share.linkCopied} text={link} />
      </div>
      <details className="card-formats">
        <summary>{say.formats}</summary>
        <div className="card-actions">
          {formats.map(([label, cite]) => (
            <CopyButton key={label} label={label} done={say.formatCopied} text={() => cite(cited())} />
          ))}
        </div>
      </details>
    </>
  )
}

function Contents({ quotation, page, onGo }: PartProps & { readonly onGo: () => void }) {
  const { speaker } = quotation
  const { article } = page
  const link = () => absolute(quotationPath(article.slug, quotation.id), location.origin)
  return (
    <>
      <p className="card-speaker">
        {quotation.kind === 'other' ? say.noSpeech : <SpeakerName quotation={quotation} lang={article.lang} />}
      </p>
      <Evidence quotation={quotation} page={page} />
      <CopyActions cited={() => ({ quotation, article, link: link() })} link={link} />
      <Others quotation={quotation} page={page} onGo={onGo} />
      {speaker !== null && speaker.slug !== null && (
        <p className="card-all">
          <Link to={paths.speaker(speaker.slug)}>{say.allOf(speaker.name)}</Link>
        </p>
      )}
    </>
  )
}

export function QuotationCard({ opened, page, onClose }: Props) {
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
  const close = () => card.current?.hidePopover()

  return (
    <div
      ref={card}
      popover="auto"
      role="dialog"
      aria-label={say.label}
      tabIndex={-1}
      className="card"
      onToggle={toggled}
    >
      {opened !== null && <Contents key={opened.quotation.id} quotation={opened.quotation} page={page} onGo={close} />}
      <button type="button" className="card-close" onClick={close}>
        {laterWords.close}
      </button>
    </div>
  )
}
