import { describe, expect, test } from 'vitest'
import { readArticles } from '../../../src/node/reading/read-articles.ts'
import { htmlInText } from '../../../src/node/reading/html/page.ts'
import { mailFile } from '../../../src/node/reading/mail/mail.ts'
import { markdown, plainText } from '../../../src/node/reading/plain-text.ts'
import type { Reader } from '../../../src/node/reading/reader.ts'
import { endingsInWords, findReader, readers } from '../../../src/node/reading/readers.ts'
import { rows } from '../../support/rows-reader.ts'

const table = [rows, ...readers]
const read = (file: string, text: string) => readArticles(file, Buffer.from(text), undefined, table)
const told = (file: string, text: string) =>
  read(file, text).findings.map(({ severity, line, what }) => `${severity} ${line}: ${what}`)

describe('who reads a file', () => {
  test('is known by the ending of its name, in whichever letters', () => {
    expect(findReader(table, 'A.ROWS', Buffer.from('x'))).toBe(rows)
    expect(findReader(table, 'a.rows.txt', Buffer.from('x'))).not.toBe(rows)
    expect(findReader(table, 'a.pdf', Buffer.from('x'))).toBeUndefined()
  })

  test('is told from the bytes where several have an ending: who looks at them is asked first', () => {
    const exports: Reader = { endings: ['.txt'], accepts: ([first]) => first === 0x25, read: rows.read }
    const all = [exports, ...readers]
    expect(findReader(all, 'a.txt', Buffer.from('% A | | The ferry left.'))).toBe(exports)
    expect(findReader(all, 'a.txt', Buffer.from('The ferry left.'))).toBe(plainText)
  })

  test('is told from the bytes alone where the ending is wrong', () => {
    const page = Buffer.from('<!doctype html><html><body><p>The ferry left.</p></body></html>')
    expect(findReader(readers, 'a.eml', page)).toBe(htmlInText)
    expect(findReader(readers, 'a.docx', Buffer.from('From: Ada\nSubject: Yes\n\nNo.'))).toBe(mailFile)
  })

  test('is nobody where the bytes are not those of the ending, and the file is refused', () => {
    expect(told('a.rows', '% binary rows')).toEqual(['refused null: this file is not what its name says'])
  })

  test('is named in messages by all endings', () => {
    expect(endingsInWords([rows, plainText, markdown])).toBe('.rows, .txt or .md')
  })
})

describe('articles of one file', () => {
  test('are numbered from 1, each with the line that it begins on', () => {
    const { articles } = read('a.rows', 'One | 2014 | The ferry left.\nTwo | | The bell rang.')
    expect(articles.map(({ part, line, text }) => [part, line, text])).toEqual([
      [1, 1, 'The ferry left.'],
      [2, 2, 'The bell rang.'],
    ])
  })

  test('have no number where there is but one', () => {
    expect(read('a.rows', 'One | 2014 | The ferry left.').articles).toMatchObject([{ part: null, line: null }])
  })

  test('keep their numbers where one between them is not fit for the site', () => {
    const { articles } = read(
      'a.rows',
      'One | | The ferry left.\nTwo | | \nThree (draft) | | x\nFour | | The bell rang.',
    )
    expect(articles.map(({ part }) => part)).toEqual([1, 4])
  })

  test('have problems of their own, which say where', () => {
    expect(told('a.rows', 'One | soon | The ferry left.\nTwo | | \nThree (draft) | 2014 | x')).toEqual([
      'warning 1: article 1: "date" cannot be used and is left out',
      'refused 2: article 2: there is no text',
      'note 3: article 3: this is a draft and is left out',
    ])
  })

  test('have facts on the ground that their reader tells', () => {
    expect(read('a.rows', 'One | 2014 | The ferry left.').articles[0]?.facts).toMatchObject({
      title: { value: 'One', basis: 'given' },
      date: { value: '2014', basis: 'derived' },
    })
  })

  test('have no fact that their reader did not look at and that cannot be used', () => {
    expect(read('a.rows', 'One | soon | The ferry left.').articles[0]?.facts.date).toBeNull()
  })

  test('are missed in a file that holds none', () => {
    expect(told('a.rows', '\n')).toEqual(['refused null: there is no article in this file'])
  })

  test('are decoded like any text', () => {
    const { articles } = readArticles('a.rows', Buffer.from('\ufeffOne | | A\u0000B', 'utf16le'), undefined, table)
    expect(articles).toMatchObject([{ text: 'A\ufffdB', encoding: { encoding: 'utf-16le', guessed: false } }])
  })
})

describe('what these words are in no article:', () => {
  test('is told with its place and its first words', () => {
    expect(told('a.rows', 'One | | The ferry left.\n[Page 1 of 2]')).toEqual([
      'warning 2: these words are in no article: "[Page 1 of 2]"',
    ])
  })

  test('is told five times and then counted', () => {
    const findings = told('a.rows', `One | | The ferry left.${'\n[Page]'.repeat(8)}`)
    expect(findings).toHaveLength(6)
    expect(findings.at(-1)).toBe('warning null: 3 more passages of the file are in no article')
  })

  test('is cut only when the names in it are withheld', () => {
    const names = [{ place: '1:1', form: 'Ada Brook', kind: 'hidden', shown: '[name withheld]' }] as const
    const corrections = { encoding: null, facts: {}, quotations: [], speakers: [], names, parts: {} }
    const text = `[${'x '.repeat(27)}Ada Brook]\nOne | | The ferry left.`
    const { findings } = readArticles('a.rows', Buffer.from(text), corrections, table)
    expect(findings[0]?.what).toContain('[name')
    expect(findings[0]?.what).not.toContain('Ada')
  })
})
