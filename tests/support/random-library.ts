/** Small libraries of nonsense with few different words, so that whatever can meet does meet. */
import * as fc from 'fast-check'
import type { QuotationRecord } from '../../src/text/article.ts'
import { byDate } from '../../src/text/filter/order.ts'
import type { FilterDocument } from '../../src/text/pages.ts'
import { textSpan, type Span } from '../../src/text/span.ts'

export const vocabulary = [
  're',
  'refuge',
  'Refugées',
  'don’t',
  'the',
  'then',
  '4,000',
  'of',
  '北京',
  '京',
  'สวย',
  'لا',
  'co-op',
] as const
const word = fc.constantFrom(...vocabulary)
const run = fc.array(word, { minLength: 1, maxLength: 5 })

const speakers = [
  { name: 'Ada Re', slug: 'ada-re' },
  { name: 'Bo the Refuge', slug: 'bo' },
  { name: 'a man', slug: null },
  null,
] as const

/** Words, quoted by one of the speakers or not quoted; `again` goes on with the quotation before. */
const piece = fc.record({
  words: run,
  quoted: fc.constantFrom('no', 'no', 'speech', 'speech', 'other', 'again'),
  speaker: fc.constantFrom(...speakers),
  joint: fc.constantFrom(' ', ' ', ', ', ''),
  certainty: fc.constantFrom(null, 0.3, 0.7, 0.9, 1),
})
const article = fc.record({
  title: run,
  /** The title is the first words of the text. */
  isPrinted: fc.boolean(),
  blocks: fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { maxLength: 3 }),
  date: fc.constantFrom(null, '2011', '2011-06', '2011-06-14', '2012-01-02', '2013', 'someday'),
  outlet: fc.constantFrom(null, 'Re Courier', 'The Co-op', 're'),
  section: fc.constantFrom(null, null, 'Re', 'The Refuge'),
  words: fc.nat(20),
})

type Article = typeof article extends fc.Arbitrary<infer T> ? T : never

interface Draft {
  readonly kind: 'speech' | 'other'
  readonly speaker: (typeof speakers)[number]
  readonly certainty: number | null
  readonly spans: Span[]
}

function documentOf(
  { title, isPrinted, blocks, date, outlet, section, words }: Article,
  number: number,
): FilterDocument {
  let text = ''
  const drafts: Draft[] = []
  const drawn = blocks.map((pieces) => {
    const start = text.length
    for (const { words: said, quoted, speaker, joint, certainty } of pieces) {
      const mark = quoted === 'no' ? '' : '“'
      text += mark
      const span = { start: text.length, end: text.length + said.join(' ').length }
      text += said.join(' ') + (quoted === 'no' ? '' : '”') + joint
      const last = drafts.at(-1)
      if (quoted === 'again' && last !== undefined) last.spans.push(span)
      else if (quoted !== 'no')
        drafts.push({ kind: quoted === 'other' ? 'other' : 'speech', speaker, certainty, spans: [span] })
    }
    const block = { start, end: text.length, role: 'paragraph' as const }
    text += '\n\n'
    return block
  })
  const slug = `article-${number}`
  const quotations = drafts.map((draft, place) => recordOf(draft, place, slug, text))
  const given = (value: string | null) => (value === null ? null : { value, basis: 'given' as const })
  const row = {
    slug,
    file: `${slug}.txt`,
    title: isPrinted
      ? { value: text.trim().split(/\s+/).slice(0, 3).join(' '), basis: 'derived' as const }
      : { value: title.join(' '), basis: 'given' as const },
    date: given(date),
    outlet: given(outlet),
    section: given(section),
    lang: 'en',
    words,
    quotations: quotations.filter(({ kind }) => kind === 'speech').length,
    excerpt: '',
    speakers: [],
  }
  return { row, text, blocks: drawn, quotations }
}

function recordOf(
  { kind, speaker, spans, certainty }: Draft,
  place: number,
  slug: string,
  text: string,
): QuotationRecord {
  const nowhere = textSpan(text, { start: 0, end: 0 })
  return {
    id: `q${place}`,
    article: slug,
    file: `${slug}.txt`,
    url: '',
    kind,
    form: 'direct',
    spans: spans.map((span) => textSpan(text, span)),
    sentence: nowhere,
    cue: null,
    rule: { code: 'nobody-named' },
    nested: [],
    speaker: speaker && { ...speaker, mention: nowhere, basis: 'named', type: 'person', corrected: false },
    certainty,
  }
}

/** Documents in the order of a library: by date, or by file. */
export const randomLibrary = fc
  .tuple(fc.array(article, { maxLength: 8 }), fc.boolean())
  .map(([articles, isByDate]) =>
    isByDate ? articles.map(documentOf).toSorted((one, other) => byDate(one.row, other.row)) : articles.map(documentOf),
  )

const asked = fc.oneof(
  word,
  fc.constantFrom('r', 'ref', 't', '4', '北', 'c', 'สว', 'don', 'co', '京北'),
  run.map((words) => `"${words.join(' ')}"`),
  run.map((words) => words.slice(0, 2).join('-')),
)
const condition = fc.oneof(
  { weight: 5, arbitrary: asked },
  { weight: 1, arbitrary: asked.map((term) => `-${term}`) },
  { weight: 1, arbitrary: asked.map((term) => `title:${term}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'by:ada',
      'by:re',
      'by:"the refuge"',
      'by:man',
      'by:x',
      'outlet:re',
      'outlet:the',
      'section:ref',
      'section:"the refuge"',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('after:2011', 'before:2012', 'after:2011-06', 'before:2011-06-15', 'after:2012-01-02'),
  },
)

export const randomView = fc.record({
  q: fc.array(condition, { maxLength: 4 }).map((conditions) => conditions.join(' ')),
  scope: fc.constantFrom('everywhere', 'everywhere', 'titles', 'quotations', 'quotations', 'outside'),
  speakers: fc.uniqueArray(fc.constantFrom('ada-re', 'bo', 'nobody'), { maxLength: 2 }),
  outlets: fc.uniqueArray(fc.constantFrom('Re Courier', 'The Co-op', 're', 'none'), { maxLength: 2 }),
  sections: fc.uniqueArray(fc.constantFrom('Re', 'The Refuge', 'none'), { maxLength: 2 }),
  years: fc.uniqueArray(fc.constantFrom('2011', '2012', '1999'), { maxLength: 2 }),
  certainty: fc.uniqueArray(fc.constantFrom('sure', 'probably', 'unsure', 'who'), { maxLength: 2 }),
  sort: fc.constantFrom('order', 'newest', 'title', 'length', 'matches'),
})
