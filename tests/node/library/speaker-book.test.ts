import { expect, test } from 'vitest'
import { shown } from '../shown.ts'
import type { Shown } from '../../../src/node/corrections/shown-text.ts'
import { nameReplacer } from '../../../src/node/corrections/replace-names.ts'
import { makeSpeakerBook } from '../../../src/node/library/speaker-book.ts'
import type { Quotation, QuotationKind, SpeakerType } from '../../../src/text/article.ts'

/** Of the quotations of each article. */
const bookOf = (library: readonly (readonly Shown<Quotation>[])[]) =>
  makeSpeakerBook(
    library.map((quotations) => ({ analysis: { quotations, named: [] }, corrected: [] })),
    nameReplacer([]),
  )

const span = (exact: string) => ({ start: 0, end: exact.length, exact })

function quotation(name: string, type: SpeakerType = 'person', kind: QuotationKind = 'speech'): Shown<Quotation> {
  const speaker = { name, mention: span(name), basis: 'named', type } as const
  return shown<Quotation>({
    kind,
    form: 'direct',
    spans: [span('We will')],
    sentence: span('x'),
    cue: null,
    rule: { code: 'nobody-named' },
    nested: [],
    speaker,
    certainty: 1,
  })
}

test('a name has one slug in every article, and its words are counted', () => {
  const book = bookOf([[quotation('Ada Brook'), quotation('Ada  Brook')], [quotation('Ada Brook')]])
  expect(book.rows).toMatchObject([
    { name: 'Ada Brook', type: 'person', slug: 'ada-brook', quotations: 3, probably: 0, words: 6, articles: 2 },
  ])
})

test('words that somebody quotes of his own within a turn are counted once', () => {
  const turn = { ...quotation('Ada Brook'), label: shown(span('Ada Brook')) }
  const [row] = bookOf([[turn, quotation('Ada Brook'), quotation('Lee Moss')]]).rows
  expect(row).toMatchObject({ name: 'Ada Brook', quotations: 2, words: 2 })
})

test('who speaks most comes first', () => {
  const book = bookOf([[quotation('Ada Brook'), quotation('Lee Moss'), quotation('Lee Moss')]])
  expect(book.rows.map(({ slug }) => slug)).toEqual(['lee-moss', 'ada-brook'])
})

test.each<[string, SpeakerType]>([
  ['a resident', 'unnamed'],
  ['residents', 'group'],
  ['the report', 'document'],
  ['the company', 'organisation'],
  ['campaign', 'organisation'],
  ['one', 'person'],
  ['Q', 'person'],
])('“%s” (%s) has no page and is not counted across articles', (name, type) => {
  const words = quotation(name, type)
  const book = bookOf([[words], [words]])
  expect(book).toMatchObject({ rows: [], listed: [], described: 2 })
  expect(book.recordOf(0, words)).toMatchObject({ name, slug: null, corrected: false })
})

test.each<SpeakerType>(['person', 'organisation', 'party', 'place', 'document'])(
  'speakers of type %s have one',
  (type) => {
    expect(bookOf([[quotation('Merrin Report', type)]]).rows).toMatchObject([
      { name: 'Merrin Report', type, slug: 'merrin-report' },
    ])
  },
)

test('a document with a name of its own has a page', () => {
  const book = bookOf([[quotation('the Harbour Report', 'document')]])
  expect(book.rows).toMatchObject([{ slug: 'the-harbour-report' }])
  expect(book.described).toBe(0)
})

test('the list stands by type, and within a type by how often somebody is quoted', () => {
  const book = bookOf([
    [quotation('Orrin Council', 'organisation'), quotation('Orrin Council', 'organisation')],
    [quotation('Ada Brook'), quotation('Lee Moss'), quotation('Lee Moss'), quotation('the Tolve Report', 'document')],
  ])
  expect(book.listed.map(({ name }) => name)).toEqual(['Lee Moss', 'Ada Brook', 'Orrin Council', 'the Tolve Report'])
})

test('a surname is counted and named as whoever bears it', () => {
  const surname = quotation('Brook')
  const book = bookOf([[quotation('Ada Brook')], [surname]])
  expect(book.rows).toMatchObject([{ name: 'Ada Brook', quotations: 2, articles: 2 }])
  expect(book.recordOf(1, surname)).toMatchObject({ name: 'Ada Brook', slug: 'ada-brook' })
})

test('what is printed stays with the quotation', () => {
  const surname = quotation('Brook')
  const record = bookOf([[quotation('Ada Brook')], [surname]]).recordOf(1, surname)
  expect(record?.mention.exact).toBe('Brook')
})

test('a row holds every printed name with its count and ground', () => {
  const [row] = bookOf([[quotation('Ada Brook')], [quotation('Brook'), quotation('Brook')]]).rows
  expect(row?.forms).toEqual([
    { name: 'Brook', ground: 'only-bearer', quotations: 2, articles: 1 },
    { name: 'Ada Brook', ground: 'same', quotations: 1, articles: 1 },
  ])
})

test('a surname of two people is neither, and leads to both', () => {
  const book = bookOf([[quotation('Ada Brook')], [quotation('Ned Brook')], [quotation('Brook')]])
  const row = book.rows.find(({ name }) => name === 'Brook')
  expect(row?.maybe).toEqual([
    { name: 'Ada Brook', slug: 'ada-brook' },
    { name: 'Ned Brook', slug: 'ned-brook' },
  ])
})

test('a name that the owner gave is joined to no other', () => {
  const library = [[quotation('Ada Brook')], [quotation('Brook')]]
  const spoken = library.map((quotations, place) => ({
    analysis: { quotations, named: [] },
    corrected: place === 1 ? [0] : [],
  }))
  const book = makeSpeakerBook(spoken, nameReplacer([]))
  expect(book.rows.map(({ name }) => name)).toEqual(['Ada Brook', 'Brook'])
})

test('a name that the owner gave is that of whoever is called so', () => {
  const library = [[quotation('Ada Brook')], [quotation('Ada Brook')], [quotation('Brook')]]
  const spoken = library.map((quotations, place) => ({
    analysis: { quotations, named: [] },
    corrected: place === 1 ? [0] : [],
  }))
  expect(makeSpeakerBook(spoken, nameReplacer([])).rows).toMatchObject([{ name: 'Ada Brook', quotations: 3 }])
})

test('an old name is known by its article, else where one person alone has it', () => {
  const book = bookOf([[quotation('Ada Brook'), quotation('Brook')], [quotation('Ned Brook')]])
  expect(book.nameNow(0, 'Brook')).toBe('Ada Brook')
  expect(book.nameNow(1, 'Ned Brook')).toBe('Ned Brook')
  expect(book.nameNow(null, 'Zeno Marsh')).toBeNull()
})

test('words in marks that are no speech count for nobody', () => {
  expect(bookOf([[quotation('Ada Brook', 'person', 'other')]]).rows).toEqual([])
})

test('names that are also parts of objects are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString']
  const book = bookOf([names.map((name) => quotation(name))])
  expect(book.voices.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
})
