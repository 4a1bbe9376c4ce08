import { useState } from 'react'
import type { SpeakerType } from '../../text/article.ts'
import { findWords, type Word } from '../../text/filter/words.ts'
import type { SpeakerRow, SpeakersPage } from '../../text/pages.ts'
import { paths } from '../links.ts'
import { Choice } from '../parts/choice.tsx'
import { Link } from '../parts/link.tsx'
import { words } from '../words.ts'

const say = words.speakersPage
const types: readonly SpeakerType[] = ['person', 'organisation', 'group', 'document', 'unnamed']
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

function SpeakerList({ speakers }: { readonly speakers: readonly SpeakerRow[] }) {
  return (
    <ul className="speaker-list">
      {speakers.map(({ slug, name, quotations, words: said, articles }) => (
        <li key={slug}>
          <Link to={paths.speaker(slug)}>{name}</Link>
          <span className="facts">
            {words.quotations(quotations)}, {words.words(said)}, {say.inArticles(articles)}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function SpeakersView({ page }: { readonly page: SpeakersPage }) {
  const [order, setOrder] = useState<Order>('quotations')
  const [name, setName] = useState('')
  const wanted = findWords(name)
  const named = wanted.length === 0 ? page.speakers : page.speakers.filter((speaker) => isNamed(speaker, wanted))
  const sorted = named.toSorted(comparisons[order])
  const groups = types
    .map((type) => ({ type, speakers: sorted.filter((speaker) => speaker.type === type) }))
    .filter(({ speakers }) => speakers.length > 0)
  return (
    <div className="list-page">
      <h1>{say.title}</h1>
      <p className="lead">{page.speakers.length === 0 ? say.none : say.lead}</p>
      {page.speakers.length > 1 && (
        <p className="filter-line">
          <label htmlFor="speaker-name">{say.find}</label>
          <input
            id="speaker-name"
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </p>
      )}
      {wanted.length > 0 && <p role="status">{say.found(named.length)}</p>}
      {page.speakers.length > 1 && (
        <Choice label={say.sort} name="order" values={orders} labels={orderLabels} chosen={order} onChoose={setOrder} />
      )}
      {groups.map(({ type, speakers }) => (
        <section key={type} aria-labelledby={`type-${type}`}>
          <h2 id={`type-${type}`}>{say.groups[type]}</h2>
          <SpeakerList speakers={speakers} />
        </section>
      ))}
    </div>
  )
}
