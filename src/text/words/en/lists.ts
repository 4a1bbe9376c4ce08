/** What lists say: of articles and of quotations. */
import type { FacetKey } from '../../filter/facets.ts'
import type { Scope, Sort } from '../../filter/view.ts'
import type { Step } from '../../how-sure.ts'
import { number } from './formats.ts'
import { listFormatsOf } from '../list-formats.ts'
import { words } from './site.ts'

const { articles, quotations, matches } = words

const { between, either } = listFormatsOf('en-GB')

const scopeNames: Readonly<Record<Scope, string>> = {
  everywhere: 'Everywhere',
  titles: 'Titles',
  quotations: 'Inside quotations',
  outside: 'Outside quotations',
}

const sortNames: Readonly<Record<Sort, string>> = {
  order: 'Order of the files',
  newest: 'Newest first',
  title: 'Title',
  length: 'Longest first',
  matches: 'Most matches first',
}

const facetNames: Readonly<Record<FacetKey, string>> = {
  speakers: 'Speaker',
  outlets: 'Outlet',
  sections: 'Section',
  years: 'Year',
  certainty: 'Certainty',
}

const stepNames: Readonly<Record<Step, string>> = {
  sure: 'Sure',
  probably: 'Probably',
  unsure: 'Not sure who',
}

const filter = {
  label: 'Filter by words',
  hint: 'Words must all occur. Use "quotation marks" for exact words, -word to leave out, by:name for a speaker.',
  apply: 'Filter',
  scope: 'Look in',
  scopes: scopeNames,
  sort: 'Sort by',
  sorts: sortNames,
  facets: `Narrow by ${either(Object.values(facetNames)).toLowerCase()}`,
  facetNames,
  stepNames,
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
  shownOf: (shown: number, total: number) => `${number(shown)} of ${number(total)} are shown.`,
  again: 'Try again',
  articlesFound: (n: number, found: number) =>
    n === 0 ? 'No article matches.' : found === 0 ? `${articles(n)}.` : `${matches(found)} in ${articles(n)}.`,
  quotationsFound: (n: number, inArticles: number) =>
    n === 0 ? 'No quotation matches.' : `${quotations(n)} in ${articles(inArticles)}.`,
  quoted: 'Quoted:',
  quotedMore: (n: number) => `and ${number(n)} more`,
  nobodyQuoted: 'Nobody is quoted.',
  noSpeakerNamed: 'Quotations, no speaker named.',
} as const

const paging = {
  label: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  place: (first: number, last: number, pages: number) =>
    first === last
      ? `Page ${number(first)} of ${number(pages)}`
      : `Pages ${number(first)} to ${number(last)} of ${number(pages)}`,
  failed: 'The next rows did not come. Those above stay as they are.',
} as const

const quotationsPage = {
  title: 'Quotations',
  lead: 'Every quotation of this library, each in its sentence, by article.',
  none: 'There is no quotation in this library.',
} as const

/** Below each quotation of a list. */
const quotation = {
  context: 'In context',
  alone: 'Alone',
  also: 'The same words also in:',
} as const

export const listWords = { between, filter, paging, quotation, quotationsPage } as const
