import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideFrontMatter } from '../../../src/node/reading/front-matter.ts'
import { findHeadLines } from '../../../src/node/reading/head-lines.ts'

const divide = (...lines: string[]) => divideFrontMatter(lines.join('\n'))
const body = 'Ferry crews will stop work on Friday, their union said.'

describe('lines of labels at the top', () => {
  test('are facts, and no part of the text', () => {
    const read = divide(
      'Title: The bridge in headers',
      'Author: Ada Brook',
      'Date: 2031-03-03',
      'Source: The Merrin Courier',
      'URL: https://example.org/bridge',
      '',
      body,
    )
    expect(read.given).toMatchObject({
      title: 'The bridge in headers',
      author: 'Ada Brook',
      date: '2031-03-03',
      outlet: 'The Merrin Courier',
      url: 'https://example.org/bridge',
    })
    expect(read).toMatchObject({ body, findings: [], unusedKeys: [] })
  })

  test('may be in capitals, and end at the label of the text', () => {
    const read = divide(
      'HEADLINE: Ferry crews to strike: what now?',
      'BYLINE: By Tom Hale',
      'SOURCE: The Harbour Post',
      'SECTION: Town',
      'LENGTH: 80 words',
      'BODY:',
      body,
    )
    expect(read.given).toMatchObject({
      title: 'Ferry crews to strike: what now?',
      author: 'Tom Hale',
      outlet: 'The Harbour Post',
      section: 'Town',
    })
    expect(read.body).toBe(body)
  })

  test('may have an empty line between them, and go on indented', () => {
    const read = divide('Title: Letters from the Ferry', '   and other stories', '', 'Author: Ada Brook', '', '', body)
    expect(read.given).toMatchObject({ title: 'Letters from the Ferry and other stories', author: 'Ada Brook' })
    expect(read.body).toBe(body)
  })

  test('are told with their place where they cannot be used', () => {
    const { findings } = divide('Title: The bridge', 'Date: soon', '', body)
    expect(findings).toMatchObject([
      { severity: 'warning', line: 2, column: 7, what: '"Date" cannot be used and is left out' },
    ])
  })

  test('may hold a label that is not known, which is told', () => {
    expect(divide('Title: The bridge', 'Date: 2031', 'Copy desk: 4', '', body).unusedKeys).toEqual([
      { key: 'Copy desk', line: 3, column: 1 },
    ])
  })

  test('may have a title that is a question', () => {
    expect(divide('Title: Who pays for the bridge?', 'Author: Ada Brook', '', body).given.author).toBe('Ada Brook')
  })

  test('are read without an empty line below them where one is a title', () => {
    expect(divide('Headline: The bridge', 'Byline: Ada Brook', body)).toMatchObject({
      given: { title: 'The bridge' },
      body,
    })
  })
})

test('a title alone is one where an empty line sets it apart', () => {
  expect(divide('Title: The bridge', '', body)).toMatchObject({ given: { title: 'The bridge' }, body })
})

describe('is all text:', () => {
  test.each([
    ['an interview', ['Ada Brook: Who pays?', 'Cora Flint: We do.', '', body]],
    ['an interview with an author', ['Author: I wrote it in a winter.', 'Reader: And who paid?', '', body]],
    [
      'an interview with a writer and an editor',
      ['Writer: I wrote it in a winter.', 'Editor: And who paid?', 'Writer: I did.', '', body],
    ],
    ['a talk of a writer and a publisher', ['Writer: I wrote it in a winter.', 'Publisher: And who paid?', '', body]],
    ['a label that only one line has', ['Date: 2031-03-03', '', body]],
    ['a title that the text goes on from', ['Title: The bridge', body]],
    ['mail', ['From: Ada Brook', 'Date: 2031-03-03', 'Subject: The bridge', '', body]],
    ['mail that begins with its date', ['Date: 2031-03-03', 'Title: Ms', 'From: Ada Brook', '', body]],
    ['a headline with a colon', ['Re: the bridge: a manifesto', '', body]],
    ['questions and answers', ['Q: Who pays?', 'A: We do.', '', body]],
    ['a sentence that begins so', [body, 'Title: The bridge', 'Author: Ada Brook']],
    ['a link', ['Source: https://example.org/a', '', body]],
  ])('%s', (_, lines) => {
    expect(divide(...lines)).toMatchObject({ given: { title: null, author: null }, body: lines.join('\n') })
  })
})

describe('an e-text', () => {
  const text = [
    'The Free Collection eBook of Letters from the Ferry, by Ada Brook',
    '',
    'This eBook is for the use of anyone anywhere.',
    '',
    'Title: Letters from the Ferry',
    '',
    'Author: Ada Brook',
    '',
    'Release Date: March 3, 2031 [eBook #42078]',
    '',
    'Language: English',
    '',
    '*** START OF THE FREE COLLECTION EBOOK LETTERS FROM',
    'THE FERRY ***',
    '',
    'MY DEAR CORA,--In the first place I hope you will live.',
    '',
    '*** END OF THE FREE COLLECTION EBOOK LETTERS FROM THE FERRY ***',
    '',
    'You may copy it under the terms of the licence.',
  ].join('\n')

  test('has the facts of its head, and no date of its own', () => {
    const { given, findings, unusedKeys } = divideFrontMatter(text)
    expect(given).toMatchObject({ title: 'Letters from the Ferry', author: 'Ada Brook', lang: 'en', date: null })
    expect([...findings, ...unusedKeys]).toEqual([])
  })

  test('is what stands between the lines of stars', () => {
    expect(divideFrontMatter(text).body.trim()).toBe('MY DEAR CORA,--In the first place I hope you will live.')
  })

  test('leaves announcement and licence over, with their lines', () => {
    const { leftovers } = divideFrontMatter(text)
    expect(leftovers.map(({ text: words, line }) => [words.slice(0, 8), line])).toEqual([
      ['The Free', 1],
      ['*** END ', 18],
    ])
  })

  test('that was cut off ends where the file does', () => {
    expect(divideFrontMatter(text.slice(0, text.indexOf('*** END'))).body.trim()).toMatch(/^MY DEAR CORA.*live\.$/)
  })
})

test('nothing throws, and the body is the end of the text or stands in it', () => {
  const line = fc.constantFrom(
    'Title: A',
    'Author: B',
    'Date: 2031',
    '',
    ' x',
    'BODY:',
    'Ada: yes',
    '*** START OF THE A ***',
    '---',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
      const text = lines.join('\n')
      expect(text).toContain(divideFrontMatter(text).body)
    }),
  )
})

test('a title that goes on in small letters is a headline itself, label and all', () => {
  expect(findHeadLines('Title: how the ferry won one\n\nThe ferry ran again.')).toBeUndefined()
  expect(findHeadLines('Title: How the ferry won one\n\nThe ferry ran again.')).toBeDefined()
})
