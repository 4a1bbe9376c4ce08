/** One speaker across articles: a row for each article, a bar for each quotation, where it stands there. */
import type { QuotedArticle } from '../../text/pages.ts'
import { scoreOf } from '../../text/score.ts'
import { quotationPath, withBase } from '../links.ts'
import { pressInScore } from './score-keys.ts'
import { ScoreRow } from './score-row.tsx'
import { speakerWords } from '../words/speaker-words.ts'

/** More are seen in the list below alone. */
const mostRows = 24
/** Rows follow each other in the order of the arrow keys. */
const rowPlaces = 1000

export function SpeakerScore({ articles }: { readonly articles: readonly QuotedArticle[] }) {
  const rows = articles.slice(0, mostRows).map(({ row, length, quotations }) => ({
    row,
    bars: scoreOf(length, quotations).flatMap(({ bars }) => bars),
  }))
  return (
    <section className="score" aria-label={speakerWords.speakerPage.score}>
      {/* The keys of the links within, which do what links do without them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol onKeyDown={pressInScore}>
        {rows.map(({ row, bars }, index) => (
          <ScoreRow
            key={row.slug}
            label={row.title.value}
            bars={bars}
            hrefOf={({ id }) => withBase(quotationPath(row.slug, id))}
            order={index * rowPlaces}
            entry={index === 0 ? bars[0] : undefined}
          />
        ))}
      </ol>
      {articles.length > mostRows && (
        <p className="hint">{speakerWords.speakerPage.moreBelow(articles.length - mostRows)}</p>
      )}
    </section>
  )
}
