/** Small libraries and queries for the filter's tests: written by hand from marked text, or generated. */
import * as fc from 'fast-check'
import type { Block, QuotationRecord } from '../../src/text/article.ts'
import type { ArticleRow, FilterDocument } from '../../src/text/pages.ts'
import { textSpan, type Span } from '../../src/text/span.ts'

export interface Written {
  /** `{Ann Bell: words}` is a quotation by Ann Bell, `{: words}` one by nobody named, `{! words}` is in marks but is no speech. */
  readonly text: string
  readonly title?: string
  /** The title is derived, which says that the text may hold it. */
  readonly isTitleDerived?: boolean
  readonly date?: string
  readonly outlet?: string
  readonly section?: string
  readonly slug?: string
  readonly words?: number
}

interface MarkedSpan {
  readonly name: string
  readonly span: Span
}

/** An article from text whose quotations are marked. Each line is a paragraph; marks are printed as curly quotation marks. */
export function documentOf({
  text: marked,
  title = 'Untitled',
  isTitleDerived = false,
  date,
  outlet,
  section,
  slug = 'a',
  words = 0,
}: Written): FilterDocument {
  const spans: MarkedSpan[] = []
  let text = ''
  for (const [, plain = '', name, words = ''] of marked.matchAll(/([^{]+)|\{([^:!]*[:!]) ?([^}]*)\}/g)) {
    text += plain
    if (name === undefined) continue
    spans.push({ name, span: { start: text.length + 1, end: text.length + 1 + words.length } })
    text += `“${words}”`
  }
  const quotations = spans.map(({ name, span }, index) => recordOf(text, `q${index}`, name, [span]))
  return {
    row: rowOf({ slug, title, isTitleDerived, date, outlet, section, words, quotations }),
    text,
    blocks: linesOf(text),
    quotations,
  }
}

/** Of any kind, told by the place. */
const certainties = [null, 0.3, 0.7, 0.9, 1]

export function recordOf(text: string, id: string, marked: string, spans: readonly Span[]): QuotationRecord {
  const name = marked.slice(0, -1)
  const sentence = textSpan(text, { start: 0, end: text.length })
  const mention = textSpan(text, { start: 0, end: 0 })
  return {
    id,
    article: 'a',
    file: 'a.txt',
    url: '/articles/a/',
    kind: marked.endsWith('!') ? 'other' : 'speech',
    form: 'direct',
    spans: spans.map((span) => textSpan(text, span)),
    sentence,
    cue: null,
    rule: { code: 'nobody-named' },
    nested: [],
    speaker:
      name === '' ? null : { name, slug: slugOf(name), mention, basis: 'named', type: 'person', corrected: false },
    certainty: certainties[(spans[0]?.start ?? 0) % certainties.length] ?? null,
  }
}

export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

interface RowFacts {
  readonly slug: string
  readonly title: string
  readonly isTitleDerived: boolean
  readonly date: string | undefined
  readonly outlet: string | undefined
  readonly section: string | undefined
  readonly words: number
  readonly quotations: readonly QuotationRecord[]
}

function rowOf({ slug, title, isTitleDerived, date, outlet, section, words, quotations }: RowFacts): ArticleRow {
  return {
    slug,
    file: `${slug}.txt`,
    title: { value: title, basis: isTitleDerived ? 'derived' : 'given' },
    date: date === undefined ? null : { value: date, basis: 'given' },
    outlet: outlet === undefined ? null : { value: outlet, basis: 'given' },
    section: section === undefined ? null : { value: section, basis: 'given' },
    lang: 'en',
    words,
    quotations: quotations.length,
    excerpt: '',
    speakers: [],
  }
}

function linesOf(text: string): Block[] {
  const lines = [...text.matchAll(/[^\n]+/g)]
  return lines.map(({ 0: line, index }) => ({ role: 'paragraph', start: index, end: index + line.length }))
}

const printed = [
  "war Wár warm WARS peace peaceful to be or don’t don't don t 4,000 4 000 co-op co\u00adop U.S. … — 🙂",
  'Straße strasse Łódź lodz ﬁn e\u0301t\u00e9 ÉTÉ 𝐰𝐚𝐫 الحَرب الحرب 難民 難 民 難民問題2011 ภาษาไทย ไทย',
].flatMap((words) => words.split(' '))
export const names = ['Ann Bell', 'Ann Bellamy', 'Łukasz Bell', '潘基文']
export const outlets = ['The Post', 'Harbour Post']
export const sections = ['War', 'Post Office']
const dates = ['2011', '2011-06', '2011-06-14', '2012-01-01', '2012', 'last week']

// Few words stand often, so that queries find something, and phrases run over marks and lines.
const word = fc.oneof(fc.constantFrom('to', 'be', 'war', '難', '民'), fc.constantFrom(...printed))
const separator = fc.constantFrom(' ', ' ', ', ', '-', '')
const run = fc.array(fc.tuple(word, separator), { maxLength: 6 }).map((words) => words.flat().join(''))
const speaker = fc.oneof(fc.constant('Ann Bell:'), fc.constantFrom(':', '!', ...names.map((name) => `${name}:`)))
const quoted = fc.tuple(speaker, run).map(([name, words]) => `{${name} ${words}}`)
const paragraph = fc.array(fc.oneof(run, quoted), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

const article = fc.record(
  {
    text: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    title: run,
    isTitleDerived: fc.boolean(),
    date: fc.constantFrom(...dates),
    outlet: fc.constantFrom(...outlets),
    section: fc.constantFrom(...sections),
  },
  { requiredKeys: ['text', 'title'] },
)

/** The second quotation with the same speaker becomes the second half of the first: an interrupted quotation. */
function interrupted(document: FilterDocument): FilterDocument {
  const [first, second, ...rest] = document.quotations
  if (first === undefined || second === undefined || first.speaker?.slug !== second.speaker?.slug) return document
  if (first.kind !== second.kind) return document
  return { ...document, quotations: [{ ...first, spans: [...first.spans, ...second.spans] }, ...rest] }
}

export const generatedLibrary = fc.array(fc.tuple(article, fc.boolean()), { maxLength: 6 }).map((articles) =>
  articles.map(([facts, joins], index) => {
    // A derived title is the head of the text as often as not.
    const text = facts.isTitleDerived === true && joins ? `${facts.title}\n${facts.text}` : facts.text
    const document = documentOf({ ...facts, text, slug: `a${index}`, words: (index * 7) % 3 })
    return joins ? interrupted(document) : document
  }),
)

/** A query as its parts, so that the oracle need not read the query language. */
export interface Asked {
  readonly words: readonly string[]
  readonly phrases: readonly string[]
  readonly withoutWords: readonly string[]
  readonly withoutPhrases: readonly string[]
  readonly title: string | null
  readonly by: string | null
  readonly outlet: string | null
  readonly section: string | null
  readonly after: string | null
  readonly before: string | null
}

const oftenTyped = fc.constantFrom('to', 'be', 'wa', '難民', '民')
const rarelyTyped = fc.constantFrom(
  'war',
  'WÁR',
  'wa',
  'pe',
  'to',
  'be',
  'don',
  'don‘t',
  '4,0',
  '4',
  '000',
  'strass',
  'łó',
  'co–op',
  'coop',
  'u.s',
  'ﬁ',
  '難',
  '民',
  '難民',
  '民問',
  'ไท',
  'الح',
  'été',
  'nowhere',
)
const typedWord = fc.oneof(oftenTyped, rarelyTyped)
const typedPhrase = fc
  .array(
    fc.oneof(
      oftenTyped,
      fc.constantFrom('war', 'to', 'be', 'or', 'don`t', 'peace', '4,000', 'U.S.', '難民', '民', 'co-op', 'strasse'),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '))
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, value)

export const asked: fc.Arbitrary<Asked> = fc.record({
  words: fc.oneof(fc.array(oftenTyped, { maxLength: 1 }), fc.array(typedWord, { maxLength: 2 })),
  phrases: fc.oneof(fc.constant([]), fc.constant(['to be']), fc.array(typedPhrase, { maxLength: 1 })),
  withoutWords: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(typedWord, { maxLength: 1 })),
  withoutPhrases: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(typedPhrase, { maxLength: 1 })),
  title: maybe(typedWord),
  by: maybe(fc.constantFrom('ann', 'bell', 'Lukasz', '"Ann Bell"', '潘', '“bell ann”')),
  outlet: maybe(fc.constantFrom('post', 'harb', '"the post"')),
  section: maybe(fc.constantFrom('post', 'war', '"post office"')),
  after: maybe(fc.constantFrom('2011', '2011-06', '2011-06-14', '2012')),
  before: maybe(fc.constantFrom('2011-06', '2011-07', '2012', '2012-01-02')),
})

/** The query as a reader would type it. */
export function typed({ words, phrases, withoutWords, withoutPhrases, ...fields }: Asked): string {
  const operators = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}:${value}`]))
  return [
    ...words,
    ...withoutPhrases.map((phrase) => `-«${phrase}»`),
    ...operators,
    ...phrases.map((phrase) => `“${phrase}"`),
    ...withoutWords.map((unwanted) => `−${unwanted}`),
  ].join(' ')
}
