/** Who speaks, and where in the article: a strip like a score, a row for each speaker. Works as links without script. */
import type { KeyboardEvent, MouseEvent } from 'react'
import type { ArticlePage } from '../../text/pages.ts'
import { scoreOf, type ScoreBar, type ScoreRow } from '../../text/score.ts'
import { goToQuotation } from '../hooks/use-linked-quotation.ts'
import { quotationAnchor } from '../links.ts'
import { words } from '../words.ts'

const say = words.score
/** More voices than these share a row. */
const mostRows = 10
const nameChars = 48

function shorten(exact: string): string {
  return exact.length <= nameChars
    ? exact
    : `${exact.slice(0, exact.lastIndexOf(' ', nameChars) + 1 || nameChars).trim()}…`
}

/** The bars as one drawing, for the tab that stays in sight. */
const outline = (bars: readonly ScoreBar[]) =>
  bars.map(({ start, length }) => `M${start} 0h${length}v8h-${length}z`).join('')

interface RowProps {
  readonly label: string
  readonly bars: readonly ScoreBar[]
  /** The bar that Tab leads to; arrows lead from it to the others. */
  readonly entry: string | undefined
}

function Row({ label, bars, entry }: RowProps) {
  return (
    <li>
      <span className="score-name" dir="auto">
        {label}
      </span>
      <svg viewBox="0 0 1000 8" preserveAspectRatio="none" role="group" aria-label={label}>
        {bars.map(({ id, start, length, exact }) => (
          <a
            key={start}
            href={`#${quotationAnchor(id)}`}
            data-place={start}
            tabIndex={id === entry ? 0 : -1}
            aria-label={shorten(exact)}
          >
            <rect x={start} y="2" width={length} height="4" />
          </a>
        ))}
      </svg>
    </li>
  )
}

function Table({ rows }: { readonly rows: readonly ScoreRow[] }) {
  return (
    <table className="visually-hidden">
      <caption>{say.table}</caption>
      <tbody>
        {rows.map(({ name, quotations }) => (
          <tr key={name}>
            <th scope="row">{name ?? words.article.noSpeaker}</th>
            <td>{words.quotations(quotations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const barsOf = (list: Element) =>
  [...list.querySelectorAll<SVGAElement>('a[data-place]')].toSorted(
    (a, b) => Number(a.dataset['place']) - Number(b.dataset['place']),
  )

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(place + 1, last),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
}

function press(event: KeyboardEvent) {
  const step = steps[event.key]
  if (step === undefined) return
  const bars = barsOf(event.currentTarget)
  const place = bars.findIndex((bar) => bar === document.activeElement)
  event.preventDefault()
  bars[step(place, bars.length - 1)]?.focus()
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
  const all = rows.flatMap(({ bars }) => bars)
  const entry = all.reduce((first, bar) => (bar.start < first.start ? bar : first), all[0] ?? { id: '', start: 0 }).id
  return (
    <>
      <section className="score" aria-label={say.label}>
        {/* The keys and clicks of the links within, which do what links do without them. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <ol onKeyDown={press} onClick={go}>
          {shown.map(({ name, bars }) => (
            <Row key={name} label={name ?? words.article.noSpeaker} bars={bars} entry={entry} />
          ))}
          {others.length > 0 && (
            <Row label={say.others(others.length)} bars={others.flatMap(({ bars }) => bars)} entry={entry} />
          )}
        </ol>
        <Table rows={rows} />
      </section>
      <div className="score-tab" aria-hidden="true">
        <svg viewBox="0 0 1000 8" preserveAspectRatio="none">
          <path d={outline(all)} />
        </svg>
        <div className="playhead" />
      </div>
    </>
  )
}
