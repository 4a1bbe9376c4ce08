/** What a page has to carry of published quotations that do not open as they did, and what their owner is told of them. */
import { hasSameSpeaker, type Standing } from '../../text/links/known-quotation.ts'
import { mostSamePlaces, type LinkState } from '../../text/links/link-state.ts'
import { differingSentences } from '../../text/links/remembered-sentence.ts'
import type { ArticleLink, PastPlace, PastQuotation } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import { shorten } from '../../text/shorten.ts'
import { ledgerName } from './ledger-name.ts'
import type { LedgerQuotation, ShownQuotation } from './ledger.ts'
import { takenFrom } from '../corrections/replace-names.ts'
import type { Shown } from '../corrections/shown-text.ts'

/** A link to an article by its slug; null for the one whose page it is. */
export type LinkTo = (slug: string) => Shown<ArticleLink> | null

/** Null of a link that opens by its id alone. */
export function pastQuotation(known: ShownQuotation, state: LinkState, linkTo: LinkTo): Shown<PastQuotation> | null {
  const { id, exact, speaker } = known
  if (isAsBefore(id, state)) return null
  const place = (now: Standing): Shown<PastPlace> => ({ article: linkTo(now.article), id: now.id })
  switch (state.kind) {
    case 'gone': {
      // Words that their owner took out are not published any more, not even to say that they are gone.
      const past = { id, exact: takenFrom(exact, () => ''), speaker: null, found: state.kind }
      const at = state.others.map(({ span, quotation }) =>
        quotation ? place(quotation) : { article: null, id: '', span },
      )
      const isAnother = state.others.every(({ quotation }) => quotation && !hasSameSpeaker(known, quotation))
      return { ...past, at, ...(at.length > 0 && isAnother ? { another: true } : {}) }
    }
    case 'unmarked':
      return { id, exact, speaker, found: state.kind, at: [{ article: null, id: '', span: state.span }] }
    case 'divided':
    case 'ambiguous':
      return { id, exact, speaker, found: state.kind, at: state.among.slice(0, mostSamePlaces).map(place) }
    case 'exact':
    case 'remarked':
    case 'withheld':
    case 're-attributed':
    case 'reframed':
    case 'moved':
    case 'changed':
    case 'within': {
      // Of the ledger's words and the article's, and both may be shown.
      const sentences = hasMoved.has(state.kind) ? takenFrom(exact, () => differingSentences(known, state.now)) : null
      return { id, exact, speaker, found: state.kind, at: [place(state.now)], ...(sentences ? { sentences } : {}) }
    }
  }
}

/** States in which the sentence around the same words may be another. */
const hasMoved: ReadonlySet<LinkState['kind']> = new Set(['reframed', 'moved', 're-attributed'])

/** By list, since all equal quotations may share one that is long. */
const idsOf = new WeakMap<readonly Standing[], ReadonlySet<string>>()

/** The id alone says what the ledger says: one quotation bears it, or several that nothing ever told apart. */
function isAsBefore(id: string, state: LinkState): boolean {
  if (state.kind === 'exact') return state.now.id === id
  if (state.kind !== 'ambiguous') return false
  const ids = idsOf.get(state.among) ?? new Set(state.among.map((now) => now.id))
  idsOf.set(state.among, ids)
  return ids.has(id)
}

function whatOf(state: LinkState): string {
  switch (state.kind) {
    case 'gone':
      return state.others.length > 0
        ? 'finds its words gone, though the same words stand in other places'
        : 'finds nothing: its words are gone'
    case 'unmarked':
      return 'finds its words, which are taken for no quotation any more'
    case 'divided':
      return `finds its words in ${state.among.length} quotations`
    case 'ambiguous':
      return 'may mean one of several places, which are all offered'
    case 'exact':
    case 'remarked':
    case 'withheld':
    case 're-attributed':
    case 'reframed':
    case 'moved':
    case 'changed':
    case 'within':
      return whatOfOne[state.kind](state.now)
  }
}

const whatOfOne: Readonly<Record<Extract<LinkState, { now: Standing }>['kind'], (now: Standing) => string>> = {
  exact: () => 'finds its words',
  remarked: () => 'finds its words in other quotation marks',
  withheld: () => 'finds its words, whose speaker is withheld',
  're-attributed': ({ speaker }) => `finds its words, now said to be of ${speaker ?? 'nobody who is named'}`,
  reframed: () => 'finds its words in another sentence',
  moved: ({ article, id }) => `finds its words in another place, ${article}#q-${id}`,
  changed: ({ exact, speaker }) =>
    `finds other words in their place: ${shown(exact)}, of ${speaker ?? 'nobody who is named'}`,
  within: ({ exact }) => `finds its words in a longer quotation: ${shown(exact)}`,
}

/** Opened, and so nothing that an owner need look at. */
const opened: ReadonlySet<LinkState['kind']> = new Set(['exact', 'remarked', 'withheld'])

export function lostLink({ id, article, exact, speaker, line }: LedgerQuotation, state: LinkState): Problem[] {
  if (isAsBefore(id, state) || opened.has(state.kind)) return []
  const expected = speaker === null ? 'them as they were published' : `them as they were published, of ${speaker}`
  const words = `the published link ${article}#q-${id} to ${shown(exact)} ${whatOf(state)}`
  // A note, which readers are not told: the words may have been taken out for good reason.
  return [{ severity: 'note', file: ledgerName, line, column: 1, what: words, expected }]
}

const shownChars = 60

const shown = (words: string): string => `“${shorten(words, { chars: shownChars })}”`
