/** Who speaks, and where in the article: a strip like a score, a row for each speaker. Works as links without script. */
import type { MouseEvent } from 'react'
import type { ArticlePage } from '../../text/pages.ts'
import { scoreOf, type ScoreBar, type ScoreRow as Voice } from '../../text/score.ts'
import { directionOf } from '../browser/direction.ts'
import { goToQuotation } from '../browser/go-to-quotation.ts'
import { quotationAnchor } from '../links.ts'
import { words } from '../words/words.ts'
import { pressInScore } from './score-keys.ts'
import { ScoreRow } from './score-row.tsx'
import { articleWords } from '../words/article-words.ts'

const say = articleWords.score
/** More voices than these share a row. */
const mostRows = 10
/** The bars as one drawing, for the tab that stays in sight. */
const outline = (bars: readonly ScoreBar[]) =>
  bars.map(({ start, length }) => `M${start} 0h${length}v8h-${length}z`).join('')

function Table({ rows }: { readonly rows: readonly Voice[] }) {
  return (
    <table>
      <caption>{say.table}</caption>
      <tbody>
        {rows.map(({ name, quotations }) => (
          <tr key={name}>
            <th scope="row">{name ?? words.quotation.noSpeaker}</th>
            <td>{words.quotations(quotations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function go(event: MouseEvent) {
  const bar = event.target instanceof Element ? event.target.closest('a') : null
  const id = bar?.getAttribute('href')?.slice(quotationAnchor('').length + 1)
  if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  goToQuotation(id)
}

export function Score({ page }: { readonly page: ArticlePage }) {
  const rows = scoreOf(page.text.length, page.quotations)
  if (rows.length === 0) return null
  const shown = rows.length > mostRows ? rows.slice(0, mostRows - 1) : rows
  const others = rows.slice(shown.length)
  const dir = directionOf(page.article.lang, page.text)
  const all = rows.flatMap(({ bars }) => bars)
  const shared = {
    hrefOf: ({ id }: ScoreBar) => `#${quotationAnchor(id)}`,
    order: 0,
    entry: all.toSorted((a, b) => a.start - b.start)[0],
  }
  return (
    <>
      <section className="score" aria-label={say.label} dir={dir}>
        {/* The keys and clicks of the links within, which do what links do without them. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <ol onKeyDown={pressInScore} onClick={go}>
          {shown.map(({ name, bars }) => (
            <ScoreRow key={name} label={name ?? words.quotation.noSpeaker} bars={bars} {...shared} />
          ))}
          {others.length > 0 && (
            <ScoreRow label={say.others(others.length)} bars={others.flatMap(({ bars }) => bars)} {...shared} />
          )}
        </ol>
        {/* A table is as wide as its words, whatever it is told. */}
        <div className="visually-hidden">
          <Table rows={rows} />
        </div>
      </section>
      <div className="score-tab" aria-hidden="true" dir={dir}>
        <svg viewBox="0 0 1000 8" preserveAspectRatio="none">
          <path d={outline(all)} />
        </svg>
        <div className="playhead" />
      </div>
    </>
  )
}
