/** What lists say: of articles and of quotations. */
import type { Scope, Sort } from '../filter/view.ts'
import { en } from './en.ts'

const { articles, count, number, quotations, matches } = en

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
  more: (n: number) => `Show ${number(n)} more`,
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
  shownOf: (shown: number, total: number) => `${number(shown)} of ${number(total)} are shown.`,
  widen: 'Look everywhere instead',
  again: 'Try again',
  articlesFound: (n: number, found: number) =>
    n === 0 ? 'No article matches.' : found === 0 ? `${articles(n)}.` : `${matches(found)} in ${articles(n)}.`,
  quotationsFound: (n: number, inArticles: number) =>
    n === 0 ? 'No quotation matches.' : `${quotations(n)} in ${articles(inArticles)}.`,
  hintCount: (word: string, n: number) =>
    n === 0 ? `“${word}” occurs nowhere here.` : `“${word}” alone occurs in ${articles(n)}.`,
  spellings: 'Near spellings that do occur:',
  matches,
  saidBy: 'Words of',
  moreMatches: (n: number) => `and ${count(n, 'more match', 'more matches')} in this article`,
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

export const enLists = { filter, paging, quotationsPage } as const

export type ListWords = typeof enLists
