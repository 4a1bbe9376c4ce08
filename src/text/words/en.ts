/**
 * The words of the interface in English. Another language is one more file with the same shape, `Words`.
 * Functions hold what depends on a number or a name, so that each language can choose its own plurals and order.
 */
import type { AttributionBasis, SpeakerType } from '../article.ts'
import type { Scope, Sort } from '../filter/view.ts'

const plurals = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')

/** `1,204 articles`, `1 article`. */
const count = (n: number, one: string, other: string) =>
  `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A calendar date of the contract (`2011-06-14`, `2011-06`, `2011`) as it is read: `14 June 2011`. Anything else is
 * given back as it is. Not `Intl.DateTimeFormat`: what the build writes and what the browser draws must be one string.
 */
function date(value: string): string {
  const [year, month, day] = value.split('-')
  const name = months[Number(month) - 1]
  if (!/^\d{4}(-\d\d){0,2}$/.test(value) || year === undefined) return value
  if (month === undefined || name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

const quotations = (n: number) => count(n, 'quotation', 'quotations')
const articles = (n: number) => count(n, 'article', 'articles')
const words = (n: number) => count(n, 'word', 'words')
const speakers = (n: number) => count(n, 'speaker', 'speakers')

const basis: Readonly<Record<AttributionBasis, (mention: string, name: string) => string>> = {
  named: (mention) => `The text names the speaker: “${mention}”.`,
  pronoun: (mention, name) => `The text says “${mention}”, which we take to mean ${name}.`,
  description: (mention) => `The text describes the speaker without a name: “${mention}”.`,
  continued: (mention, name) => `The quotation goes on from the one before it, by ${name} (“${mention}”).`,
}

const speakerTypes: Readonly<Record<SpeakerType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  document: 'Documents',
  group: 'Groups',
  unnamed: 'Described, not named',
}

const scopeNames: Readonly<Record<Scope, string>> = {
  everywhere: 'Everywhere',
  titles: 'Titles',
  quotations: 'Inside quotations',
  outside: 'Outside quotations',
}

const sortNames: Readonly<Record<Sort, string>> = {
  order: 'Newest first',
  title: 'Title',
  length: 'Longest first',
  matches: 'Most matches first',
}

const site = {
  name: 'Verbatim',
  skip: 'Skip to the text',
  nav: 'Pages',
  articles: 'Articles',
  speakers: 'Speakers',
  quotations: 'Quotations',
  about: 'About',
  loading: 'Loading …',
  totals: (a: number, q: number, s: number) => `${articles(a)}, ${quotations(q)}, ${speakers(s)}`,
  refused: (n: number) => `${count(n, 'file', 'files')} of this library could not be read.`,
  refusedLink: 'See which, and why',
  marksNote: 'Words in quotation marks are found by rules, and rules err.',
  marksLink: 'How, and how often',
  contact: 'Report a mistake',
} as const

const filter = {
  label: 'Filter by words',
  hint: 'Words must all occur. Use "quotation marks" for exact words, -word to leave out, by:name for a speaker.',
  clear: 'Clear',
  apply: 'Filter',
  scope: 'Look in',
  scopes: scopeNames,
  sort: 'Sort by',
  sorts: sortNames,
  facets: 'Narrow by speaker, outlet or year',
  speaker: 'Speaker',
  outlet: 'Outlet',
  year: 'Year',
  facetFind: (facet: string) => `Find in the list: ${facet.toLowerCase()}`,
  more: (n: number) => `Show ${numbers.format(n)} more`,
  chosen: 'Chosen',
  remove: (label: string) => `Remove ${label}`,
  reset: 'Show everything',
  looking: 'Looking …',
  loading: 'Fetching the texts to look through …',
  failed: {
    offline: 'The filter could not reach this site, so the list below is as it was.',
    missing:
      'The filter’s files are not on this site any more, so the list below is as it was. Loading the page again may help.',
    damaged: 'A file of the filter came incomplete, so the list below is as it was.',
  },
  showMore: 'Show more',
  shownOf: (shown: number, total: number) => `${numbers.format(shown)} of ${numbers.format(total)} are shown.`,
  widen: 'Look everywhere instead',
  again: 'Try again',
  articlesFound: (n: number, matches: number) =>
    n === 0
      ? 'No article matches.'
      : matches === 0
        ? `${articles(n)}.`
        : `${count(matches, 'match', 'matches')} in ${articles(n)}.`,
  quotationsFound: (n: number, inArticles: number) =>
    n === 0 ? 'No quotation matches.' : `${quotations(n)} in ${articles(inArticles)}.`,
  hintCount: (word: string, n: number) =>
    n === 0 ? `“${word}” occurs nowhere here.` : `“${word}” alone occurs in ${articles(n)}.`,
  spellings: 'Near spellings that do occur:',
  moreMatches: (n: number) => `and ${count(n, 'more match', 'more matches')} in this article`,
  quoted: 'Quoted:',
  quotedMore: (n: number) => `and ${numbers.format(n)} more`,
  nobodyQuoted: 'Nobody is quoted.',
  noSpeakerNamed: 'Quotations, no speaker named.',
} as const

const paging = {
  label: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  place: (page: number, pages: number) => `Page ${numbers.format(page)} of ${numbers.format(pages)}`,
} as const

const article = {
  titleDerived: 'The file has no title: this one is derived from its first words.',
  titleFromLine: 'The title is taken from the text’s first line.',
  titleCorrected: 'Title corrected by the owner of this library.',
  dateDerived: 'date derived',
  outletDerived: 'outlet derived',
  authorDerived: 'author derived',
  corrected: 'corrected',
  facts: 'About this article',
  by: (author: string) => `By ${author}`,
  minutes: (n: number) => `${count(n, 'minute', 'minutes')} to read`,
  source: 'Read it at the source',
  original: 'Text file:',
  data: 'Text and quotations as data (JSON)',
  legend: 'How words are marked',
  legendSpeech: 'words somebody said or wrote',
  legendOther: 'other words in quotation marks',
  legendMatch: 'words of your filter',
  legendNote: 'What is reported without quotation marks is not marked.',
  noQuotations: 'No quotation was found in this article.',
  noSpeaker: 'no speaker named',
  text: 'Text of the article',
  matchesHere: (n: number, q: string) =>
    n === 0 ? `“${q}” does not occur here.` : `${count(n, 'match', 'matches')} for “${q}” marked.`,
  matchAt: (place: number, n: number, q: string) =>
    `Match ${numbers.format(place)} of ${numbers.format(n)} for “${q}”.`,
  matchPrevious: 'Previous match',
  matchNext: 'Next match',
  matchesFailed: 'The words of your filter could not be marked: a part of this site did not load.',
  matchesClear: 'Remove the marks',
  previous: 'Previous article',
  next: 'Next article',
  previousFound: 'Previous in your filtered list',
  nextFound: 'Next in your filtered list',
  neighbours: 'Neighbouring articles',
  backToList: 'All articles',
} as const

const link = {
  found: (name: string) => `This link leads to words of ${name}.`,
  foundUnnamed: 'This link leads to words whose speaker the text does not name.',
  foundOther: 'This link leads to words in quotation marks that are nobody’s speech.',
  go: 'Go to the words',
  missing:
    'The quotation that this link names was not found here. Its words may have changed since the link was made; nothing else is shown in its place.',
} as const

const card = {
  label: 'About this quotation',
  speechUnnamed: 'No speaker named',
  other: 'Not somebody’s speech',
  how: 'How we know',
  cue: (cue: string) => `Reporting words: “${cue}”.`,
  rule: (rule: string) => `Rule: ${rule}.`,
  basis,
  corrected: 'Corrected by the owner of this library.',
  allOf: (name: string) => `All quotations of ${name}`,
  copyQuotation: 'Copy with source',
  copyLink: 'Copy link',
  close: 'Close',
} as const

const share = {
  share: 'Share',
  shared: 'Shared.',
  linkCopied: 'Link copied.',
  quotationCopied: 'Quotation copied, with its source.',
  failed: 'Copying was refused here. Take it from this field:',
  field: 'Text to copy by hand',
} as const

const citation = {
  derived: (value: string) => `${value} (derived)`,
} as const

const speakersPage = {
  title: 'Speakers',
  lead: 'Everybody who is quoted, by how often. Names are those that the texts print.',
  name: 'Name',
  groups: speakerTypes,
  inArticles: (n: number) => `in ${articles(n)}`,
  none: 'Nobody is quoted in this library.',
  find: 'Find a name',
  found: (n: number) => (n === 0 ? 'No speaker has that name.' : `${speakers(n)} by that name.`),
  sort: 'Sort by',
  byQuotations: 'Quotations',
  byWords: 'Words',
  byName: 'Name',
} as const

const speakerPage = {
  summary: (q: number, w: number, a: number) => `${quotations(q)}, ${words(w)}, in ${articles(a)}.`,
  namesakes: 'Everybody of this name shares this page: it may speak of several people.',
  context: 'In context',
  all: 'All speakers',
} as const

const quotationsPage = {
  title: 'Quotations',
  lead: 'Every quotation of this library, each in its sentence, by article.',
  none: 'There is no quotation in this library.',
} as const

const notFound = {
  title: 'Page not found',
  text: 'There is no page at this address. It may have moved, or the article may have left the library.',
  home: 'Go to all articles',
} as const

const failure = {
  title: 'This page could not be loaded',
  text: 'The page was not received whole. The connection may be down, or the site may just be changing.',
  again: 'Try again',
} as const

/** Everything that the interface says. */
export const en = {
  code: 'en',
  count: (n: number) => numbers.format(n),
  percent: (share: number) => `${Math.round(share * 100)}%`,
  date,
  articles,
  quotations,
  speakers,
  words,
  otherRuns: (n: number) => count(n, 'other run', 'other runs'),
  site,
  filter,
  paging,
  article,
  link,
  card,
  share,
  citation,
  speakersPage,
  speakerPage,
  quotationsPage,
  notFound,
  failure,
} as const

/** The shape that every language's words have. */
export type Words = typeof en
