import { describe, expect, test } from 'vitest'
import { factsOf, read, textsOf, toldOf } from '../read.ts'

const record = (more: object) =>
  JSON.stringify({
    title: 'The ferry',
    date_publish: '2031-03-05 09:12:00',
    authors: ['Ada Brook', 'Tom Hale'],
    source_domain: 'www.bell.example',
    language: 'en',
    ...more,
  })

describe('records in JSON', () => {
  const lines = `${record({ maintext: 'The ferry left.' })}\n${record({ title: 'The bell', maintext: 'The bell rang.' })}\n`

  test.each(['a.jsonl', 'a.ndjson', 'a.txt'])('a line each are an article each, in %s', (file) => {
    const reading = read(file, lines)
    expect(factsOf(reading)).toEqual([
      'The ferry | 2031-03-05 | Ada Brook; Tom Hale | bell.example | en',
      'The bell | 2031-03-05 | Ada Brook; Tom Hale | bell.example | en',
    ])
    expect(reading.articles.map(({ line }) => line)).toEqual([1, 2])
  })

  test.each([
    ['a list', `[${record({ text: 'The ferry left.' })},\n${record({ text: 'The bell rang.' })}]`],
    [
      'a list within a record',
      `{ "status": "ok", "articles": [${record({ content: 'The ferry left.' })}, ${record({ content: 'The bell rang.' })}] }`,
    ],
  ])('in %s are an article each', (_, json) => {
    expect(textsOf(read('a.json', json))).toEqual(['The ferry left.', 'The bell rang.'])
  })

  test('may be one, laid over many lines', () => {
    expect(textsOf(read('a.json', JSON.stringify({ headline: 'A', body: ['One.', 'Two.'] }, null, 2)))).toEqual([
      'One.\n\nTwo.',
    ])
  })

  test('have facts in values of their own', () => {
    const news = JSON.stringify({
      source: { id: null, name: 'The Bell' },
      author: [{ name: 'Ada Brook' }],
      publishedAt: '2031-03-05T09:12:00Z',
      content: 'Yes.',
      headline: 'A',
    })
    expect(factsOf(read('a.jsonl', news))).toEqual(['A | 2031-03-05 | Ada Brook | The Bell | -'])
  })

  test('without a text are told with their line, and the others keep their numbers', () => {
    const reading = read(
      'a.jsonl',
      `${record({ text: 'One.' })}\n${record({ text: null })}\n${record({ text: 'Three.' })}`,
    )
    expect(reading.articles.map(({ part }) => part)).toEqual([1, 3])
    expect(toldOf(reading)).toEqual(['refused 2: article 2: there is no text'])
  })

  test('that break off are told with their line and their words', () => {
    expect(toldOf(read('a.jsonl', `${lines}{"title": "Cut", "maintext": "It bro`))).toEqual([
      'refused 3: this line is not a whole record',
      expect.stringContaining('warning 3: these words are in no article:'),
    ])
  })

  test('whose text has another name are told and not read', () => {
    expect(toldOf(read('a.jsonl', '{"titel": "A", "inhoud": "Ja."}\n{"titel": "B", "inhoud": "Nee."}'))).toEqual([
      'warning null: no column has the text: titel, inhoud',
    ])
  })

  test('of another kind are passed over with a note', () => {
    expect(toldOf(read('package.json', '{ "name": "x", "version": "1" }'))).toEqual([
      'note null: no record in it has a text',
    ])
  })
})

describe('a table', () => {
  const table = (delimiter: string, rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\n')
  const rows = [
    ['Title', 'Date Published', 'Author', 'Text', 'URL'],
    ['The ferry', '5 March 2031', 'Ada Brook', '"We left,"\nshe said.', 'https://bell.example/1'],
    ['The bell', '', '', 'It rang; twice, I think.', ''],
  ]

  test.each([
    [',', 'a.csv'],
    [';', 'a.csv'],
    ['\t', 'a.tsv'],
    [',', 'a.txt'],
  ])('with "%s" between its columns is an article a row, in %s', (delimiter, file) => {
    const reading = read(file, table(delimiter, rows))
    expect(factsOf(reading)).toEqual(['The ferry | 2031-03-05 | Ada Brook | - | -', 'The bell | - | - | - | -'])
    expect(reading.articles.map(({ text, line }) => [text, line])).toEqual([
      ['"We left,"\nshe said.', 2],
      ['It rang; twice, I think.', 4],
    ])
  })

  test('that has no column for the text is told and not read', () => {
    expect(toldOf(read('meta.csv', 'file,title,date\na.txt,The ferry,2031'))).toEqual([
      'warning null: no column has the text: file, title, date',
    ])
  })

  test('that breaks off within a cell is told there, and read above', () => {
    const reading = read('a.csv', 'title,text\nA,One.\nB,"Two and')
    expect(textsOf(reading)).toEqual(['One.'])
    expect(toldOf(reading)).toEqual([
      'refused 3: the table breaks off here: a quotation mark is never closed',
      'warning 3: these words are in no article: "B,\\"Two and"',
    ])
  })

  test('with more cells than columns in a row tells what they hold', () => {
    expect(toldOf(read('a.csv', 'title,text\nA,It rang, and rang.'))).toEqual([
      'warning 2: these words are in no article: "and rang."',
    ])
  })

  test('with a cell that has run on into others tells its words', () => {
    const reading = read('a.csv', `title,text\n"A,One.\n${'B,Two.\n'.repeat(80)}",Three.`)
    expect(toldOf(reading)).toContainEqual(
      expect.stringMatching(/^warning 2: .*these words are in no article: "A,One\. B,Two\./),
    )
  })

  test('with two columns for the text names the one that is not read', () => {
    expect(toldOf(read('a.csv', 'text,content\nOne.,Two.'))).toEqual(['note null: columns that are not read: content'])
  })

  test('with tabs may have marks that quote nothing', () => {
    const reading = read(
      'a.tsv',
      'title\ttext\nA\t"We left," she said.\nB\t"Yes" and "no"\nC\t"He said ""yes"""\nD\t"Open',
    )
    expect(textsOf(reading)).toEqual(['"We left," she said.', '"Yes" and "no"', 'He said "yes"', '"Open'])
  })

  test('names the columns that are of no use', () => {
    expect(toldOf(read('a.csv', 'id,title,text\n7,A,It rang.'))).toEqual(['note null: columns that are not read: id'])
  })

  test('tells from all its dates whether the day comes first', () => {
    const dates = (...all: string[]) =>
      read('a.csv', `date,text\n${all.map((date) => `${date},Yes.`).join('\n')}`).articles.map(
        ({ facts }) => facts.date?.value,
      )
    expect(dates('03/05/2031', '25/03/2031')).toEqual(['2031-05-03', '2031-03-25'])
    expect(dates('03/05/2031', '03/25/2031')).toEqual(['2031-03-05', '2031-03-25'])
    expect(dates('03/05/2031', '04/04/2031')).toEqual(['2031', '2031-04-04'])
  })

  test('may count its dates in seconds', () => {
    expect(factsOf(read('a.csv', 'created_utc,text\n1930383120,Yes.'))).toEqual(['- | 2031-03-04 | - | - | -'])
  })

  test('whose texts hold HTML is read as what they show, which is told once', () => {
    const reading = read(
      'a.csv',
      table(',', [
        ['title', 'text'],
        ['A', '<p>One.</p><p>Two &amp; three.</p>'],
        ['B', '<p>Four.</p>'],
      ]),
    )
    expect(textsOf(reading)).toEqual(['One.\n\nTwo & three.', 'Four.'])
    expect(reading.findings).toHaveLength(1)
  })
})

test('a text with commas in its first line is no table', () => {
  const text = 'The text, the story, and the title\n\nOne, two, three.'
  expect(textsOf(read('a.txt', text))).toEqual([text])
})
