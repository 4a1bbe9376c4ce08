import { useState } from 'react'
import { pagedTypes } from '../../text/speaker-types.ts'
import { findWords, type Word } from '../../text/filter/words.ts'
import type { SpeakersPage, SpeakerRow } from '../../text/pages.ts'
import { useLater } from '../hooks/use-later.ts'
import { paths } from '../links.ts'
import { Choice } from '../parts/choice.tsx'
import { Link } from '../parts/link.tsx'
import { Paging } from '../parts/paging.tsx'
import { fetchVoices } from '../data/voices-data.ts'
import { listWords } from '../words/list-words.ts'
import { speakerWords } from '../words/speaker-words.ts'

const say = speakerWords.speakersPage
const orders = ['quotations', 'words', 'name'] as const
type Order = (typeof orders)[number]
const orderLabels: Readonly<Record<Order, string>> = {
  quotations: say.byQuotations,
  words: say.byWords,
  name: say.byName,
}

const byName = (a: SpeakerRow, b: SpeakerRow) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
const comparisons: Readonly<Record<Order, (a: SpeakerRow, b: SpeakerRow) => number>> = {
  quotations: (a, b) => b.quotations - a.quotations || byName(a, b),
  words: (a, b) => b.words - a.words || byName(a, b),
  name: byName,
}

/** Each word asked for begins one of the name, case and accents aside. */
const isNamed = ({ name }: SpeakerRow, wanted: readonly Word[]) => {
  const held = findWords(name)
  return wanted.every(({ folded }) => held.some((word) => word.folded.startsWith(folded)))
}

/** So many rows are drawn at a time: a large library has many thousands. */
const rowsAtATime = 500

interface VoiceProps {
  readonly voice: SpeakerRow
  readonly order: Order
  /** The longest bar of the list. */
  readonly most: number
}

function Voice({ voice, order, most }: VoiceProps) {
  const measured = order === 'words' ? voice.words : voice.quotations
  return (
    <li>
      <Link to={paths.speaker(voice.slug)}>{voice.name}</Link>
      <span className="facts">{say.facts(voice.quotations, voice.words, voice.articles)}</span>
      <svg className="measure" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={((100 * measured) / Math.max(1, most)).toFixed(1)} height="1" />
      </svg>
    </li>
  )
}

function Voices({ voices, order }: { readonly voices: readonly SpeakerRow[]; readonly order: Order }) {
  const most = Math.max(...voices.map((voice) => (order === 'words' ? voice.words : voice.quotations)))
  return pagedTypes
    .map((type) => ({ type, own: voices.filter((voice) => voice.type === type) }))
    .filter(({ own }) => own.length > 0)
    .map(({ type, own }) => (
      <section key={type} aria-labelledby={`type-${type}`}>
        <h2 id={`type-${type}`}>{say.groups[type]}</h2>
        <ul className="speaker-list">
          {own.map((voice) => (
            <Voice key={voice.slug} voice={voice} order={order} most={most} />
          ))}
        </ul>
      </section>
    ))
}

export function SpeakersView({ page }: { readonly page: SpeakersPage }) {
  const [order, setOrder] = useState<Order>('quotations')
  const [name, setName] = useState('')
  const [rows, setRows] = useState(rowsAtATime)
  const wanted = findWords(name)
  const isPlain = order === 'quotations' && wanted.length === 0
  const isWhole = page.pages === 1
  // Another order, and a name, are looked for among all.
  const all = useLater(fetchVoices, !isWhole && !isPlain)
  const known = !isWhole && !isPlain && all.kind === 'here' ? all.module : page.speakers
  const named = wanted.length === 0 ? known : known.filter((speaker) => isNamed(speaker, wanted))
  const isComplete = isWhole || all.kind === 'here'
  return (
    <div className="list-page">
      <h1>{say.title}</h1>
      <p className="lead">{page.total === 0 ? say.none : say.lead}</p>
      {page.total > 1 && (
        <>
          <p className="filter-line">
            <label htmlFor="filter">{say.find}</label>
            <input
              id="filter"
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </p>
          <Choice
            label={say.sort}
            name="order"
            values={orders}
            labels={orderLabels}
            chosen={order}
            onChoose={setOrder}
          />
        </>
      )}
      <p role="status">
        {!isPlain && !isComplete && (all.kind === 'failed' ? say.failed : say.unpaged)}
        {wanted.length > 0 && isComplete && say.found(named.length)}
      </p>
      <Voices voices={named.toSorted(comparisons[order]).slice(0, rows)} order={order} />
      {named.length > rows && (
        <p className="show-more">
          <button type="button" onClick={() => setRows(rows + rowsAtATime)}>
            {listWords.filter.showMore}
          </button>{' '}
          {listWords.filter.shownOf(rows, named.length)}
        </p>
      )}
      {page.described > 0 && <p className="hint">{say.described(page.described)}</p>}
      {isPlain && <Paging page={page.page} pages={page.pages} to={paths.speakersPage} />}
    </div>
  )
}
