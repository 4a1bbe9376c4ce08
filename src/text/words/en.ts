/**
 * The words of the interface in English. Another language is one more file with the same shape, `Words`.
 * Functions hold what depends on a number or a name, so that each language can choose its own plurals and order.
 */

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
  loading: 'Loading …',
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
  noSpeech: 'Not somebody’s speech',
  context: 'In context',
  alone: 'Alone',
  also: 'The same words also in:',
} as const

const share = {
  copyQuotation: 'Copy with source',
  share: 'Share',
  linkCopied: 'Link copied.',
  quotationCopied: 'Quotation copied, with its source.',
  failed: 'Copying was refused here. Take it from this field:',
  field: 'Text to copy by hand',
} as const

const citation = {
  derived: (value: string) => `${value} (derived)`,
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
  number: (n: number) => numbers.format(n),
  count,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  date,
  articles,
  quotations,
  speakers,
  words,
  matches,
  otherRuns: (n: number) => count(n, 'other run', 'other runs'),
  site,
  quotation,
  share,
  citation,
  notFound,
  failure,
} as const

/** The shape that every language's words have. */
export type Words = typeof en
