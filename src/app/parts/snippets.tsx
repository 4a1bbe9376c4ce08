import { Fragment } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import type { ArticleHit, Match } from '../../text/filter/hits.ts'
import { directionOf } from '../browser/direction.ts'
import type { ShownHit } from '../filter/filter-messages.ts'
import { MarkedText } from './marked-text.tsx'
import { foundWords } from '../words/found-words.ts'
import { listWords } from '../words/list-words.ts'
import { SaidBy } from './speaker-name.tsx'

const say = foundWords

/** The quotations that matches stand in, one for each speaker, in the order of the text. */
function quotationsOf({ quotations }: ArticleHit, matches: readonly Match[]): QuotationRecord[] {
  const bySpeaker = new Map<string | null, QuotationRecord>()
  for (const { quotation: id } of matches) {
    const quotation = id === null ? undefined : quotations.find((candidate) => candidate.id === id)
    const name = quotation?.speaker?.name ?? null
    if (quotation !== undefined && !bySpeaker.has(name)) bySpeaker.set(name, quotation)
  }
  return [...bySpeaker.values()]
}

/** Who says what matches. It stands before the words, not among them. */
function Voices({
  quotations,
  lang,
}: {
  readonly quotations: readonly QuotationRecord[]
  readonly lang: string | null
}) {
  if (quotations.length === 0) return null
  const between = listWords.between(quotations.length)
  return (
    <p className="voice">
      {say.saidBy}{' '}
      {quotations.map((quotation, i) => (
        <Fragment key={quotation.id}>
          <SaidBy quotation={quotation} lang={lang} />
          {between[i]}
        </Fragment>
      ))}
    </p>
  )
}

/** The words that match, in their context, with whoever says them. */
export function Snippets({ hit, snippets }: ShownHit) {
  const { lang } = hit.row
  const rest = hit.matches.length - snippets.reduce((sum, { matches }) => sum + matches.length, 0)
  return (
    <>
      {snippets.map((snippet) => (
        <Fragment key={snippet.start}>
          <Voices quotations={quotationsOf(hit, snippet.matches)} lang={lang} />
          <p className="excerpt" lang={lang ?? undefined} dir={directionOf(lang, hit.text)}>
            {snippet.cutStart && '… '}
            <MarkedText
              text={hit.text}
              span={snippet}
              quotations={hit.quotations}
              matches={snippet.matches}
              asides={hit.asides}
              quoted={({ kind }, _run, content) => <span data-quotation={kind}>{content}</span>}
            />
            {snippet.cutEnd && ' …'}
          </p>
        </Fragment>
      ))}
      {rest > 0 && <p className="hint">{say.moreMatches(rest)}</p>}
    </>
  )
}
