/** The words that every page shows. Functions hold what depends on a number or a name, so that each language can choose its order. */
import { count, date, number } from './formats.ts'

const quotations = (n: number) => count(n, 'quotation', 'quotations')
const articles = (n: number) => count(n, 'article', 'articles')
const runningWords = (n: number) => count(n, 'word', 'words')
const matches = (n: number) => count(n, 'match', 'matches')
const speakers = (n: number) => count(n, 'speaker', 'speakers')

const site = {
  name: 'Verbatim',
  skip: 'Skip to the text',
  nav: 'Pages',
  articles: 'Articles',
  speakers: 'Speakers',
  quotations: 'Quotations',
  about: 'About',
  later: 'This part of the site did not load. The connection may be down; try again.',
  settings: 'Settings',
  totals: (a: number, q: number, s: number) => `${articles(a)}, ${quotations(q)}, ${speakers(s)}`,
  refused: (n: number) => `${count(n, 'file', 'files')} of this library could not be read.`,
  refusedLink: 'See which, and why',
  marksNote: 'Words in quotation marks are found by rules, and rules err.',
  marksLink: 'How, and how often',
  contact: 'Report a mistake',
} as const

/** What is said about a quotation wherever it stands. */
const quotation = {
  noSpeaker: 'no speaker named',
  notSure: 'not sure who',
  probably: (name: string) => `probably ${name}`,
} as const

const share = {
  copyQuotation: 'Copy with source',
  share: 'Share',
  quotationCopied: 'Quotation copied, with its source.',
  failed: 'Copying was refused here. Take it from this field:',
  field: 'Text to copy by hand',
} as const

const notFound = {
  title: 'Page not found',
} as const

const failure = {
  title: 'This page could not be loaded',
  text: 'The page was not received whole. The connection may be down, or the site may just be changing.',
  again: 'Try again',
} as const

export const words = {
  code: 'en',
  number,
  date,
  articles,
  quotations,
  speakers,
  words: runningWords,
  matches,
  otherRuns: (n: number) => count(n, 'other run', 'other runs'),
  site,
  quotation,
  share,
  notFound,
  failure,
} as const
