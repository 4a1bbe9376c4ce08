/** Says what became of a quotation that a link was published for, on the page of its article and on its own. */
import type { ReactNode } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { howSure } from '../../text/how-sure.ts'
import { differences } from '../../text/links/differences.ts'
import { hasSameWords, quotedWords } from '../../text/links/known-quotation.ts'
import type { OpenedLink } from '../../text/links/open-link.ts'
import type { PastPlace, PastQuotation } from '../../text/pages.ts'
import { linkingWords } from '../words/linking-words.ts'
import { Changes, quoted } from './changes.tsx'

const say = linkingWords

interface Props {
  readonly link: OpenedLink
  /** Those of the article whose words are shown. */
  readonly quotations: readonly QuotationRecord[]
  /** What leads to a place: a button in the article itself, else a link. */
  readonly go: (place: PastPlace, label: ReactNode) => ReactNode
}

const nameOf = (quotation: QuotationRecord | undefined) => quotation?.speaker?.name ?? null
const placeOf = ({ id }: QuotationRecord): PastPlace => ({ article: null, id })

/** What it found, in a sentence. */
export function linkSentence(link: OpenedLink, quotations: readonly QuotationRecord[]): string {
  switch (link.kind) {
    case 'exact':
      return foundSentence(link.quotation)
    case 'remarked':
      return say.remarked(nameOf(link.quotation))
    case 'withheld':
    case 'unmarked':
    case 'divided':
      return say[link.kind]
    case 're-attributed':
      return say.reattributed(link.before.speaker, nameOf(link.quotation))
    case 'reframed': {
      const { sentences, speaker } = link.before
      return (sentences === undefined ? say.besideChanged : say.reframed)(speaker !== null)
    }
    case 'moved-here':
      return say.movedHere(link.before.speaker !== null)
    case 'changed':
    case 'within':
      return changedSentence(link.kind, link.before, nameOf(link.quotation))
    case 'moved':
      return say.movedAway(link.before.speaker !== null)
    case 'ambiguous':
      return ambiguousSentence(link.places, link.before, quotations)
    case 'gone':
      if (link.places.length === 0) return say.gone
      return link.before.another ? say.goneAnother : say.goneElsewhere
    case 'not-found':
      return say.unknown
  }
}

function foundSentence(quotation: QuotationRecord): string {
  const { kind, speaker } = quotation
  if (kind === 'other') return say.foundOther
  const isSure = howSure(quotation) === 'sure'
  if (speaker === null) return isSure ? say.foundUnnamed : say.foundUnsure
  return (isSure ? say.found : say.foundProbable)(speaker.name)
}

function changedSentence(kind: 'changed' | 'within', { speaker }: PastQuotation, now: string | null): string {
  if (speaker === now) return say[kind]
  return (kind === 'changed' ? say.changedSpeaker : say.withinSpeaker)(speaker, now)
}

function ambiguousSentence(
  places: readonly PastPlace[],
  before: PastQuotation | null,
  quotations: readonly QuotationRecord[],
): string {
  const now = places.flatMap(({ id }) => quotations.find((quotation) => quotation.id === id) ?? [])
  const isChanged = ({ spans }: QuotationRecord) =>
    before !== null && !hasSameWords(before, { exact: quotedWords(spans) })
  if (now.some(isChanged)) return say.ambiguousChanged
  return places.length === 1 ? say.ambiguousOne : say.ambiguous
}

/** No more places than this are listed. */
const mostPlaces = 20

function Places({
  places,
  quotations,
  go,
  labels,
}: Omit<Props, 'link'> & { readonly places: readonly PastPlace[]; readonly labels: (index: number) => string }) {
  return (
    <>
      <ul className="places">
        {places.slice(0, mostPlaces).map((place, index) => (
          <li key={`${place.article?.slug ?? ''} ${place.id} ${place.span?.start ?? ''}`}>
            {go(place, labels(index))} <WordsAt place={place} quotations={quotations} />
          </li>
        ))}
      </ul>
      {places.length > mostPlaces && <p>{say.morePlaces(places.length - mostPlaces)}</p>}
    </>
  )
}

/** A number tells places apart; the only one needs none. */
export function placeLabel({ length }: readonly unknown[], index: number): string {
  return length === 1 ? say.go : say.place(index + 1)
}

/** Never words alone: somebody else's would seem to be the speaker's. */
function WordsAt({
  place,
  quotations,
}: {
  readonly place: PastPlace
  readonly quotations: readonly QuotationRecord[]
}) {
  const quotation = place.article === null ? quotations.find(({ id }) => id === place.id) : undefined
  if (quotation === undefined) return null
  return (
    <>
      {quoted(quotedWords(quotation.spans))} {say.by(nameOf(quotation))}
    </>
  )
}

/** What stands there now, beside what stood there, where there is anything to compare. */
function Comparison({ link }: { readonly link: OpenedLink }) {
  if (!('quotation' in link) || !('before' in link)) return null
  const { before, quotation, kind } = link
  const speakers = [before.speaker, nameOf(quotation)] as const
  if (kind === 'changed' || kind === 'within') {
    return <Changes between={differences(before.exact, quotedWords(quotation.spans))} speakers={speakers} />
  }
  const { sentences } = before
  if (sentences === undefined) return null
  return <Changes between={differences(sentences.old, sentences.present)} speakers={speakers} />
}

export function QuotationLink({ link, quotations, go }: Props) {
  const list = { quotations, go }
  return (
    <>
      <p>{linkSentence(link, quotations)}</p>
      <Comparison link={link} />
      {'quotation' in link && (
        <p>
          {go(
            placeOf(link.quotation),
            link.kind === 'changed' || link.kind === 'within' ? <GoChanged now={link.quotation} /> : say.go,
          )}
        </p>
      )}
      {'to' in link && <p>{go(link.to, link.to.article?.title ?? say.go)}</p>}
      {link.kind === 'divided' && (
        <Places {...list} places={link.places} labels={(index) => say.parts[index] ?? placeLabel(link.places, index)} />
      )}
      {(link.kind === 'ambiguous' || link.kind === 'gone') && link.places.length > 0 && (
        <Places
          {...list}
          places={link.places}
          labels={(index) => link.places[index]?.article?.title ?? placeLabel(link.places, index)}
        />
      )}
    </>
  )
}

function GoChanged({ now }: { readonly now: QuotationRecord }) {
  return (
    <>
      {say.goChanged} {quoted(quotedWords(now.spans))}
    </>
  )
}
