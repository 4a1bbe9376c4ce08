import { expect, test } from 'vitest'
import { shown } from '../shown.ts'
import type { Shown } from '../../../src/node/corrections/shown-text.ts'
import { nameReplacer } from '../../../src/node/corrections/replace-names.ts'
import { makeSpeakerBook } from '../../../src/node/library/speaker-book.ts'
import type { Quotation, QuotationKind, SpeakerType } from '../../../src/text/article.ts'

const bookOf = (library: Parameters<typeof makeSpeakerBook>[0]) => makeSpeakerBook(library, nameReplacer([]))

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
  expect(book.rows).toEqual([
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

test.each<SpeakerType>(['unnamed', 'group'])('speakers of type %s have no page', (type) => {
  const residents = quotation('a resident', type)
  const book = bookOf([[residents]])
  expect(book.rows).toEqual([])
  expect(book.voices).toMatchObject([{ name: 'a resident', type, slug: null, quotations: 1 }])
  expect(book.recordOf(residents)).toMatchObject({ name: 'a resident', slug: null, corrected: false })
})

test.each<SpeakerType>(['person', 'organisation', 'party', 'place', 'document'])(
  'speakers of type %s have one',
  (type) => {
    expect(bookOf([[quotation('Merrin', type)]]).rows).toMatchObject([{ name: 'Merrin', type, slug: 'merrin' }])
  },
)

test('all voices stand by type, and within a type by how often they are quoted', () => {
  const book = bookOf([
    [quotation('a clerk', 'unnamed'), quotation('Orrin Council', 'organisation')],
    [quotation('Ada Brook'), quotation('Lee Moss'), quotation('Lee Moss'), quotation('the report', 'document')],
    [quotation('fishermen', 'group'), quotation('fishermen', 'group')],
    [quotation('Merrin', 'place'), quotation('Reform Party', 'party')],
  ])
  const names = [
    'Lee Moss',
    'Ada Brook',
    'Orrin Council',
    'Reform Party',
    'Merrin',
    'fishermen',
    'the report',
    'a clerk',
  ]
  expect(book.voices.map(({ name }) => name)).toEqual(names)
})

test('words in marks that are no speech count for nobody', () => {
  expect(bookOf([[quotation('Ada Brook', 'person', 'other')]]).rows).toEqual([])
})

test('names that are also parts of objects are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString']
  const book = bookOf([names.map((name) => quotation(name))])
  expect(book.rows.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
})
