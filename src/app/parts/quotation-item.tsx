import { Fragment } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { howSure } from '../../text/how-sure.ts'
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow } from '../../text/pages.ts'
import type { Span, TextSpan } from '../../text/span.ts'
import type { CitedArticle } from '../browser/citation.ts'
import { directionOf } from '../browser/direction.ts'
import { absolute, quotationInView, quotationPagePath, quotationPath } from '../links.ts'
import { listWords } from '../words/list-words.ts'
import { words } from '../words/words.ts'
import { CopyButton } from './copy-button.tsx'
import { Link } from './link.tsx'
import { MarkedText } from './marked-text.tsx'
import { SpeakerName } from './speaker-name.tsx'

/** The sentence of a quotation, and what of its words reaches beyond: earlier or later paragraphs. */
function pieces({ sentence, spans }: QuotationRecord): TextSpan[] {
  const part = (span: TextSpan, start: number, end: number): TextSpan[] =>
    start < end ? [{ start, end, exact: span.exact.slice(start - span.start, end - span.start) }] : []
  return [
    ...spans.flatMap((span) => part(span, span.start, Math.min(span.end, sentence.start))),
    sentence,
    ...spans.flatMap((span) => part(span, Math.max(span.start, sentence.end), span.end)),
  ]
}

interface Props {
  readonly quotation: QuotationRecord
  readonly article: CitedArticle & { readonly slug: string; readonly lang: string | null }
  readonly matches: readonly Span[]
  /** Where all are one speaker's, the name stands only beside those of which that is not sure. */
  readonly hasSpeaker: boolean
  /** The filter through which it is listed. */
  readonly view: View
  /** Each quotation has a page that shows it alone. */
  readonly hasPage: boolean
  readonly also: readonly { readonly row: ArticleRow; readonly id: string }[]
}

/** A quotation away from its article: in its sentence, with its speaker and the way back to its place. */
export function QuotationItem({ quotation, article, matches, hasSpeaker, view, hasPage, also }: Props) {
  const { lang, slug } = article
  const place = quotationPath(slug, quotation.id)
  const between = listWords.between(also.length)
  return (
    <li className="quotation-item">
      {(hasSpeaker || howSure(quotation) === 'probably') && (
        <p className="voice" data-unnamed={quotation.speaker === null ? '' : undefined}>
          <SpeakerName quotation={quotation} lang={lang} />
        </p>
      )}
      <blockquote
        data-turn={quotation.label && ''}
        lang={lang ?? undefined}
        dir={directionOf(lang, quotation.sentence.exact)}
      >
        {pieces(quotation).map((piece) => (
          <p key={piece.start}>
            <MarkedText
              text={piece.exact}
              offset={piece.start}
              span={piece}
              quotations={[quotation]}
              matches={matches}
              asides={quotation.asides}
              quoted={({ kind }, _run, content) => <span data-quotation={kind}>{content}</span>}
            />
          </p>
        ))}
      </blockquote>
      <p className="quotation-links">
        <Link to={quotationInView(slug, quotation.id, view)}>{listWords.quotation.context}</Link>
        {hasPage && <Link to={quotationPagePath(slug, quotation.id)}>{listWords.quotation.alone}</Link>}
        <CopyButton
          label={words.share.copyQuotation}
          done={words.share.quotationCopied}
          text={async () =>
            (await import('../browser/citation.ts')).citeQuotation(quotation, article, absolute(place, location.origin))
          }
        />
      </p>
      {also.length > 0 && (
        <p className="hint">
          {listWords.quotation.also}{' '}
          {also.map(({ row, id }, i) => (
            <Fragment key={row.slug}>
              <Link to={quotationPath(row.slug, id)} lang={row.lang ?? undefined}>
                {row.title.value}
              </Link>
              {between[i]}
            </Fragment>
          ))}
        </p>
      )}
    </li>
  )
}
