import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { timestamp } from '../../../src/node/site/feeds.ts'
import type { Library } from '../../../src/node/library/library-types.ts'
import { readFolder, writeFolder, type Files } from '../folder.ts'

const url = 'https://example.org/reader/'
const read = (files: Files, options = {}) =>
  readFolder(writeFolder(files), { site: { title: 'Tide & Co', language: 'en', url }, ...options }, '/reader/')

const article = (title: string, date: string, text: string) =>
  `---\ntitle: ${title}\n${date === '' ? '' : `date: ${date}\n`}---\n${text}\n`
const words = '“We rebuild the bridge,” said Ada Brook.'

const feedIn = (library: Library, file = 'feed.xml') =>
  parseFeed([...(dataFiles(library).get(file)?.pieces() ?? [])].join(''))
const titlesIn = (library: Library) => feedIn(library).items.map(({ title }) => title)

describe('the feed of the library', () => {
  test('has dated articles, newest first, with their first words', () => {
    const library = read({
      'a.txt': article('Old', '2011-06-14', words),
      'b.txt': article('New', '2014-02', `${words} It is "1 < 2".`),
      'c.txt': article('Some day', '', words),
    })
    const feed = feedIn(library)
    expect(titlesIn(library)).toEqual(['New', 'Old'])
    expect(feed.items[0]).toMatchObject({
      url: library.articles[0]?.record.url,
      published: new Date('2014-02-01T12:00:00Z'),
    })
    expect(feed.items[1]?.description).toContain('We rebuild the bridge')
    expect(feed).toMatchObject({
      title: 'Tide & Co',
      url,
      self: `${url}feed.xml`,
      updated: new Date('2014-02-01T12:00:00Z'),
    })
  })

  test('is newest first where the library is not', () => {
    const undated = Object.fromEntries(
      ['d', 'e', 'f'].map((name) => [`${name}.txt`, article(name, '', `${words} ${name}`)]),
    )
    const library = read({
      'a.txt': article('Old', '2011-06-14', words),
      'b.txt': article('New', '2014-02', `${words} It rained.`),
      ...undated,
    })
    expect(library.articles[0]?.record.title.value).toBe('Old')
    expect(titlesIn(library)).toEqual(['New', 'Old'])
  })

  test('has a hundred at most', () => {
    const files = Array.from({ length: 103 }, (_, index) => [
      `${index}.txt`,
      article(`N ${index}`, '2011-06-14', words),
    ])
    expect(titlesIn(read(Object.fromEntries(files)))).toHaveLength(100)
  })

  test('holds a hostile title as text', () => {
    const title = 'a]]> <b>&amp; & </entry>'
    const library = read({ 'a.txt': article(`'${title}'`, '2011-06-14', words) })
    const xml = [...(dataFiles(library).get('feed.xml')?.pieces() ?? [])].join('')
    expect(xml.match(/<entry>/g)).toHaveLength(1)
    expect(feedIn(library).items[0]?.title).toBe(title)
  })

  test('keeps the name of an entry when its title changes', () => {
    const idOf = (title: string) => feedIn(read({ 'a.txt': article(title, '2011-06-14', words) })).items[0]?.id
    expect(idOf('One')).toBe(idOf('Two'))
  })

  test('is not there without an address, nor where the site wants no index or no feeds', () => {
    const files = { 'a.txt': article('A', '2011-06-14', words) }
    expect(dataFiles(read(files, { site: { title: 'T', language: 'en' } })).has('feed.xml')).toBe(false)
    expect(dataFiles(read(files, { noindex: true })).has('feed.xml')).toBe(false)
    expect(dataFiles(read(files, { feeds: false })).has('feed.xml')).toBe(false)
  })
})

test('the feed of a speaker has the quotations, each with its sentence and its place', () => {
  const library = read({ 'a.txt': article('Bridge', '2011-06-14', `${words} “No,” said Lee Moss.`) })
  const [item, ...others] = feedIn(library, 'speakers/ada-brook/feed.xml').items
  expect(others).toEqual([])
  expect(item).toMatchObject({ title: '“We rebuild the bridge,”', url: library.articles[0]?.quotations[0]?.url })
  expect(item?.description).toContain('said Ada Brook. (Bridge)')
})

test.each([
  ['2011-06-14', '2011-06-14T12:00:00.000Z'],
  ['2011-06', '2011-06-01T12:00:00.000Z'],
  ['2011', '2011-01-01T12:00:00.000Z'],
  ['2011-13-40', undefined],
  ['soon', undefined],
])('%s is noon of its first day, %s', (date, expected) => {
  expect(timestamp(date)?.toISOString()).toBe(expected)
})
