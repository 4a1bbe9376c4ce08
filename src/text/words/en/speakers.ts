/** What the list of speakers, and the page of each, say. */
import type { SpeakerType } from '../../article.ts'
import type { FormGround } from '../../people/bearer.ts'
import { listFormatsOf } from '../list-formats.ts'
import { number } from './formats.ts'
import { words } from './site.ts'

const { articles, quotations, speakers } = words
const { either, list } = listFormatsOf('en-GB')

const speakerTypes: Readonly<Record<SpeakerType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  party: 'Parties',
  place: 'Places',
  document: 'Documents',
  group: 'Groups',
  unnamed: 'Described, not named',
}

/** Why a printed name was taken for a speaker's. */
const grounds: Readonly<Record<FormGround, string>> = {
  same: 'It is the name itself.',
  spelling: 'It is the same name in other letters.',
  title: 'It is the same name with other words in front of it, such as a title.',
  'middle-name': 'It is the same name with more or fewer middle names.',
  suffix: 'It is the same name with or without an ending such as “Jr”.',
  'short-name': 'One first name is short for the other.',
  variant: 'The two first names are spellings of one name.',
  misprint: 'It is one letter off, and the articles give both names the same role.',
  initials: 'The initials fit the full name.',
  'in-article': 'These articles also give the full name.',
  'only-bearer': 'Nobody else in this library has this surname.',
  'same-role': 'Others have this surname, but none of them has the role that is given here.',
  'by-far': 'Others have this surname, but nearly everything said under it is this speaker’s.',
  acronym: 'These are the first letters of the name, and of no other name in this library.',
  'body-name': 'It is the same name with or without “the” or an ending such as “Ltd”.',
}

const speakersPage = {
  title: 'Speakers',
  lead: 'Everybody who is quoted by name, by how often. Names are those that the texts print.',
  name: 'Name',
  groups: speakerTypes,
  facts: (q: number, w: number, a: number) => `${quotations(q)}, ${words.words(w)}, in ${articles(a)}`,
  none: 'Nobody is quoted by name in this library.',
  described: (q: number) =>
    `${quotations(q)} more ${q === 1 ? 'is' : 'are'} of people, groups and papers that the texts describe and do not name, such as “a spokesman” or “the report”. Who is meant differs from article to article, so they are not counted together.`,
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
  described: (said: string, n: number, of: number) =>
    of === 1
      ? `“${said}”, in the one article that quotes this speaker.`
      : `“${said}”, in ${number(n)} of ${articles(of)}.`,
  alsoWritten: (names: readonly string[]) => `Also written as ${list(names.map((name) => `“${name}”`))}`,
  andMore: (n: number) => `and ${number(n)} more`,
  form: (name: string, q: number, a: number, ground: FormGround) =>
    `“${name}”, ${quotations(q)} in ${articles(a)}. ${grounds[ground]}`,
  maybe: (names: readonly string[]) => `May also be ${either(names)}: the articles do not tell.`,
  others: (n: number) => (n === 1 ? 'another of that name' : `${number(n)} others of that name`),
  within: (name: string) => `Filter what ${name} said`,
  score: 'Where in each article the quotations stand',
  moreBelow: (n: number) => `and ${articles(n)} more, below`,
  all: 'All speakers',
} as const

export const speakerWords = { speakersPage, speakerPage } as const
