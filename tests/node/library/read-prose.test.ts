import { expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { readFolder, writeFolder } from '../folder.ts'

const marked = [
  '# **The old** [bridge](https://example.org "The great plan")',
  'By **Ada Brook**',
  '',
  '“We **will** open it by the end of October,” said **Cora Flint**, the mayor of Merrin, on a cold Monday evening in the hall.',
].join('\n')

const article = (name: string, text: string) => {
  const [found] = readFolder(writeFolder({ [name]: text })).articles
  if (found === undefined) throw new Error('no article was made')
  return found
}

test('title, author and first words are read without marks, and the text keeps them', () => {
  const { record, row, text } = article('bridge.md', marked)
  expect(record.title.value).toBe('The old bridge')
  expect(record.author?.value).toBe('Ada Brook')
  expect(row.excerpt).toMatch(/“We will open it by the end of October,” said Cora Flint/)
  expect(text).toBe(marked)
})

test('the headline is marked where it stands', () => {
  const { blocks, text } = article('bridge.md', marked)
  const headline = blocks.find(({ role }) => role === 'title')
  expect(headline && text.slice(headline.start, headline.end)).toBe('The old** [bridge')
})

test('a record tells what in its words is not read, one of plain words nothing', () => {
  const [quotation] = article('bridge.md', marked).quotations
  expect(quotation?.asides?.map(({ start, end }) => marked.slice(start, end))).toEqual(['**', '**', '**', '**'])
  expect(article('plain.txt', '“We will open it,” said Cora Flint.').quotations[0]).not.toHaveProperty('asides')
})

test('a name that runs over two lines is one name', () => {
  const text =
    'The inquiry heard eleven witnesses in the winter, among them the engineer who\nhad drawn the plans.\n\n"The pier was moving in the autumn and nobody would hear of it," said Cora\nFlint, the engineer.'
  expect(article('wrapped.txt', text).quotations[0]?.speaker?.name).toBe('Cora Flint')
})

test('words leave without their marks', () => {
  const library = readFolder(writeFolder({ 'bridge.md': marked }))
  const csv = [...(dataFiles(library).get('data/quotations.csv')?.pieces() ?? [])].join('')
  expect(csv).toContain('"We will open it by the end of October,",Cora Flint')
})

test('an article’s page holds what is not read', () => {
  const library = readFolder(writeFolder({ 'bridge.md': marked, 'plain.txt': 'Nobody came to the quay.' }))
  const pages = [...makePages(library)].map(([, make]) => make())
  const held = pages.flatMap((page) => (page.kind === 'article' ? [[page.article.file, 'asides' in page]] : []))
  expect(Object.fromEntries(held)).toEqual({ 'bridge.md': true, 'plain.txt': false })
})
