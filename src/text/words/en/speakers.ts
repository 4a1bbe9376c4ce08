/** What the list of speakers, and the page of each, say. */
import type { SpeakerType } from '../../article.ts'
import { number } from './formats.ts'
import { words } from './site.ts'

const { articles, quotations, speakers } = words

const speakerTypes: Readonly<Record<SpeakerType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  party: 'Parties',
  place: 'Places',
  document: 'Documents',
  group: 'Groups',
  unnamed: 'Described, not named',
}

const speakersPage = {
  title: 'Speakers',
  lead: 'Everybody who is quoted, by how often. Names are those that the texts print.',
  name: 'Name',
  groups: speakerTypes,
  facts: (q: number, w: number, a: number) => `${quotations(q)}, ${words.words(w)}, in ${articles(a)}`,
  none: 'Nobody is quoted in this library.',
  find: 'Find a name',
  found: (n: number) => (n === 0 ? 'No speaker has that name.' : `${speakers(n)} by that name.`),
  sort: 'Sort by',
  byQuotations: 'Quotations',
  byWords: 'Words',
  byName: 'Name',
  unpaged: 'Fetching all names …',
  failed: 'The list of all names did not load. The connection may be down; try again.',
} as const

const speakerPage = {
  summary: (q: number, w: number, a: number) => `${quotations(q)}, ${words.words(w)}, in ${articles(a)}.`,
  probably: (n: number) =>
    n === 1
      ? 'Of these one is only probably theirs, and says so.'
      : `Of these ${number(n)} are only probably theirs, and say so.`,
  namesakes: 'Everybody of this name shares this page: it may speak of several people.',
  within: (name: string) => `Filter what ${name} said`,
  score: 'Where in each article the quotations stand',
  moreBelow: (n: number) => `and ${articles(n)} more, below`,
  all: 'All speakers',
} as const

export const speakerWords = { speakersPage, speakerPage } as const
