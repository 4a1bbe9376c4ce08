/** A small library as its pages hold it, for tests that draw pages without building a site. */
import type { ArticleRecord, QuotationRecord, SpeakerRecord } from '../../src/text/article.ts'
import type {
  AboutPage,
  ArticlePage,
  ArticleRow,
  FilterDocument,
  IndexPage,
  NotFoundPage,
  QuotationsPage,
  Site,
  SpeakerPage,
  SpeakersPage,
} from '../../src/text/pages.ts'
import type { Report } from '../../src/text/report.ts'
import { textSpan, type TextSpan } from '../../src/text/span.ts'

export const site: Site = {
  title: 'Tidewater Reader',
  description: 'Articles from the coast.',
  language: 'en',
  url: null,
  contact: null,
  dated: 'most',
  articles: 2,
  quotations: 3,
  speakers: 1,
  quotePages: false,
  refused: 0,
}

export const text = [
  'The ferry to Orrin was late again.',
  '“The fog has no timetable,” said Hanna Brisk, who sails it. “Neither have I.”',
  'Somebody had written “sorry” on the board. “Nobody asked me,” was heard on the pier.',
].join('\n\n')

function spanOf(words: string): TextSpan {
  const start = text.indexOf(words)
  return textSpan(text, { start, end: start + words.length })
}

export const hanna: SpeakerRecord = {
  name: 'Hanna Brisk',
  mention: spanOf('Hanna Brisk'),
  basis: 'named',
  type: 'person',
  slug: 'hanna-brisk',
  corrected: false,
}

const common = { article: 'late-ferry-abcd', file: 'ferry.txt', form: 'direct', nested: [] } as const
const path = '/articles/late-ferry-abcd/'

export const quotations: readonly QuotationRecord[] = [
  {
    ...common,
    id: 'fogfogfog2',
    url: `${path}#q-fogfogfog2`,
    kind: 'speech',
    spans: [spanOf('The fog has no timetable,'), spanOf('Neither have I.')],
    sentence: spanOf('“The fog has no timetable,” said Hanna Brisk, who sails it. “Neither have I.”'),
    cue: spanOf('said'),
    rule: { code: 'cue-after', cue: 'said' },
    speaker: hanna,
    certainty: 0.97,
  },
  {
    ...common,
    id: 'sorrysorr2',
    url: `${path}#q-sorrysorr2`,
    kind: 'other',
    spans: [spanOf('sorry')],
    sentence: spanOf('Somebody had written “sorry” on the board.'),
    cue: null,
    rule: { code: 'not-speech' },
    speaker: null,
    certainty: null,
  },
  {
    ...common,
    id: 'nobodyask2',
    url: `${path}#q-nobodyask2`,
    kind: 'speech',
    spans: [spanOf('Nobody asked me,')],
    sentence: spanOf('“Nobody asked me,” was heard on the pier.'),
    cue: null,
    rule: { code: 'nobody-named' },
    speaker: null,
    certainty: null,
  },
]

const record: ArticleRecord = {
  slug: 'late-ferry-abcd',
  hash: 'abcd',
  file: 'ferry.txt',
  part: null,
  url: path,
  dataUrl: `${path}page.json`,
  textSha256: '',
  title: { value: 'The ferry to Orrin was late again', basis: 'derived' },
  date: { value: '2014-06-03', basis: 'given' },
  outlet: { value: 'Orrin Echo', basis: 'given' },
  section: null,
  author: null,
  authors: [],
  sourceUrl: 'https://echo.example/ferry',
  lang: 'en',
  words: 38,
  quotations: 2,
  speakers: ['hanna-brisk'],
}

export const row: ArticleRow = {
  slug: record.slug,
  file: record.file,
  title: record.title,
  date: record.date,
  outlet: record.outlet,
  section: record.section,
  lang: 'en',
  words: 38,
  quotations: 2,
  excerpt: 'The ferry to Orrin was late again. “The fog has no timetable,” said Hanna Brisk…',
  speakers: [{ name: 'Hanna Brisk', slug: 'hanna-brisk' }],
}

const otherText = 'The harvest was good in the hills.'

const otherRow: ArticleRow = {
  slug: 'harvest-efgh',
  file: 'harvest.txt',
  title: { value: 'Harvest in the hills', basis: 'given' },
  date: null,
  outlet: null,
  section: null,
  lang: 'en',
  words: 7,
  quotations: 0,
  excerpt: otherText,
  speakers: [],
}

const paragraphs = (whole: string) =>
  whole.split('\n\n').map((words) => {
    const start = whole.indexOf(words)
    return { start, end: start + words.length, role: 'paragraph' as const }
  })

export const indexPage: IndexPage = {
  kind: 'index',
  path: '/',
  title: site.title,
  description: site.description,
  site,
  page: 1,
  pages: 1,
  total: 2,
  rows: [row, otherRow],
}

export const articlePage: ArticlePage = {
  kind: 'article',
  path,
  title: `${record.title.value} – ${site.title}`,
  description: '',
  site,
  article: record,
  text,
  blocks: paragraphs(text),
  quotations,
  links: [{ words: 'the timetable', href: 'https://tidewater.example/times' }],
  replaced: null,
  previous: null,
  next: { slug: otherRow.slug, title: otherRow.title.value },
}

const speaker = {
  slug: 'hanna-brisk',
  name: 'Hanna Brisk',
  type: 'person',
  quotations: 1,
  probably: 0,
  words: 8,
  articles: 1,
} as const

export const speakersPage: SpeakersPage = {
  kind: 'speakers',
  path: '/speakers/',
  title: `Speakers – ${site.title}`,
  description: '',
  site,
  page: 1,
  pages: 1,
  total: 1,
  speakers: [speaker],
  described: 0,
}

export const speakerPage: SpeakerPage = {
  kind: 'speaker',
  path: '/speakers/hanna-brisk/',
  title: `Hanna Brisk – ${site.title}`,
  description: '',
  site,
  speaker: {
    ...speaker,
    forms: [{ name: 'Hanna Brisk', ground: 'same', quotations: 1, articles: 1 }],
    description: null,
    maybe: [],
  },
  articles: [{ row, length: text.length, quotations: quotations.slice(0, 1) }],
}

export const quotationsPage: QuotationsPage = {
  kind: 'quotations',
  path: '/quotations/',
  title: `Quotations – ${site.title}`,
  description: '',
  site,
  page: 1,
  pages: 1,
  total: 2,
  articles: [{ row, length: text.length, quotations: quotations.filter(({ kind }) => kind === 'speech') }],
}

const report: Report = {
  built: '2015-01-02T03:04:05Z',
  articles: 2,
  words: 45,
  quotations: { speech: 2, other: 1 },
  certainty: { sure: 1, probably: 0, unsure: 0 },
  attribution: { named: 1, pronoun: 0, description: 0, continued: 0, labelled: 0, corrected: 0, none: 1 },
  derived: { title: 1, date: 0, outlet: 0, section: 0, author: 0 },
  encodings: [],
  duplicates: { sameText: 0, nearText: 1, sameTitle: 0 },
  joined: { names: 0, leastSure: [] },
  shown: { joined: 0, hidden: 0, renamed: 0 },
  lost: { articles: 1, quotations: 20, pages: 3 },
  times: [
    { name: 'scripts', ms: 812 },
    { name: 'articles', ms: 39_400 },
    { name: 'pages', ms: 71_800 },
    { name: 'index', ms: 15_000 },
  ],
  problems: [
    { severity: 'refused', file: 'broken.txt', line: 3, column: null, what: 'no text', expected: 'some words' },
  ],
}

export const aboutPage: AboutPage = {
  kind: 'about',
  path: '/about/',
  title: `About – ${site.title}`,
  description: '',
  site,
  report,
  downloads: [
    { kind: 'records', path: 'data/quotations.json' },
    { kind: 'quotations', path: 'data/quotations.csv', format: 'CSV' },
  ],
}

export const notFoundPage: NotFoundPage = {
  kind: 'not-found',
  path: '/404/',
  title: `Page not found – ${site.title}`,
  description: '',
  site,
}

export const filterDocuments: readonly FilterDocument[] = [
  { row, text, blocks: paragraphs(text), quotations },
  { row: otherRow, text: otherText, blocks: paragraphs(otherText), quotations: [] },
]
