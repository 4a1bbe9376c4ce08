import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotationCollection } from '../../../src/text/exporting/annotations.ts'
import {
  bibtexEntries,
  cslItems,
  jsonRecords,
  markdownList,
  risRecords,
} from '../../../src/text/exporting/citations.ts'
import { codePointsAt } from '../../../src/text/exporting/code-points.ts'
import { csvRows } from '../../../src/text/exporting/csv.ts'
import type { Exported } from '../../../src/text/exporting/exported.ts'
import { leavingWords } from '../../../src/text/words/en/leaving.ts'
import { ruleWords } from '../../../src/text/words/en/rules.ts'
import { textSpan } from '../../../src/text/span.ts'
import { awkwardWords, sample, saying } from '../../support/cited-quotations.ts'
import { quotations } from '../../support/sample-pages.ts'

const rows: readonly Exported[] = quotations.map((quotation) => ({
  ...sample,
  quotation,
  link: `${sample.articleLink}#q-${quotation.id}`,
}))
const links = rows.map(({ link }) => link)

/** Any whole characters: files are UTF-8, which has no bytes for half a surrogate pair. */
const wholeText = fc.string({ unit: 'binary', maxLength: 60 })

/** Each row of a table by the names in its header, as another program reads it. */
const table = (pieces: Iterable<string>): readonly Record<string, string>[] =>
  parse([...pieces].join(''), { columns: true })

describe('a table', () => {
  test('has sentence, speaker, evidence and link in each row', () => {
    expect(table(csvRows(rows, ruleWords))).toMatchObject([
      {
        sentence: quotations[0]?.sentence.exact,
        speaker: 'Hanna Brisk',
        speaker_basis: 'named',
        cue: 'said',
        link: links[0],
      },
      { kind: 'other', speaker: '', link: links[1] },
      { speaker: '', rule: 'no speaker named', link: links[2] },
    ])
  })

  test('has the section with its ground, and no language where none is known', () => {
    const article = { ...sample.article, section: { value: 'Politics', basis: 'derived' }, lang: null } as const
    expect(table(csvRows([{ ...sample, article }], ruleWords))).toMatchObject([
      { section: 'Politics', section_basis: 'derived', language: '' },
    ])
    const citing = leavingWords.citing
    const lists = [bibtexEntries, cslItems].map((write) => [...write([{ ...sample, article }], citing)].join(''))
    const annotated = annotationCollection('a', 'All', 1, [{ ...sample, article }], ruleWords)
    for (const list of [...lists, [...annotated].join('')]) expect(list).not.toMatch(/language|null/)
  })

  test('gives any words back, behind an apostrophe where a spreadsheet would run them', () => {
    const arrives = (words: string) => {
      const [row] = table(csvRows([{ ...sample, quotation: saying(words) }], ruleWords))
      const sentence = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
      expect(row?.['sentence']).toBe(sentence)
    }
    fc.assert(fc.property(fc.oneof(wholeText, awkwardWords), arrives))
    for (const start of '=+-@\t\r') arrives(`${start}1+1`)
  })

  test('holds all authors in one cell', () => {
    const authors = ['Ada Brook', 'Flint, Cora']
    const several = { ...sample, article: { ...sample.article, authors } }
    expect(table(csvRows([several], ruleWords))[0]?.['authors']).toBe('Ada Brook; Flint, Cora')
  })

  test('ends every line as the standard has it', () => {
    expect([...csvRows(rows, ruleWords)].every((line) => line.endsWith('\r\n'))).toBe(true)
  })
})

describe('lists of citations', () => {
  const read = (pieces: Iterable<string>) => plugins.input.chain([...pieces].join(''), { generateGraph: false })

  test.each([
    ['BibTeX', bibtexEntries],
    ['RIS', risRecords],
  ])('in %s are read by another program, each with its link', (_name, write) => {
    expect(read(write(rows, leavingWords.citing)).map((record) => record['URL'])).toEqual(links)
  })

  test('in BibTeX have a key each', () => {
    const keys = read(bibtexEntries(rows, leavingWords.citing)).map(({ id }) => id)
    expect(new Set(keys).size).toBe(rows.length)
  })

  test('in Markdown are a list with the link in each item', () => {
    const items = [...markdownList(rows, leavingWords.citing)].join('').trimEnd().split('\n')
    expect(items.map((item) => /^- .*<(.*)>$/.exec(item)?.[1])).toEqual(links)
  })

  test('in CSL-JSON and in JSON parse, each with its link', () => {
    expect(
      JSON.parse([...cslItems(rows, leavingWords.citing)].join('')).map((item: { URL: string }) => item.URL),
    ).toEqual(links)
    const records = JSON.parse([...jsonRecords(rows)].join(''))
    expect(records.map((record: { link: string }) => record.link)).toEqual(links)
    expect(records[0]).toMatchObject({
      rule: { code: 'cue-after', cue: 'said' },
      about: { title: { basis: 'derived' } },
    })
  })
})

describe('annotations', () => {
  interface Collection {
    readonly '@context': string
    readonly type: string
    readonly total: number
    readonly first: { readonly type: string; readonly items: readonly Annotation[] }
  }
  interface Annotation {
    readonly id: string
    readonly type: string
    readonly motivation: string
    readonly body?: readonly { readonly type: string; readonly value: string; readonly purpose: string }[]
    readonly target: readonly Target[]
  }
  interface Target {
    readonly source: string
    readonly selector: readonly {
      readonly type: string
      readonly exact?: string
      readonly start?: number
      readonly end?: number
    }[]
  }
  const collectionOf = (all: readonly Exported[]): Collection =>
    JSON.parse(
      [...annotationCollection('https://example.org/data/annotations.jsonld', 'T', all.length, all, ruleWords)].join(
        '',
      ),
    )

  /** https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
  const motivations = new Set(['highlighting', 'identifying', 'describing', 'classifying', 'assessing'])

  test('are a collection as the model has it', () => {
    const { first, ...collection } = collectionOf(rows)
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 3,
    })
    expect(first).toMatchObject({ type: 'AnnotationPage', items: { length: 3 } })
  })

  test('have an id, a target with both selectors for each run of words, and known motivations', () => {
    const { items } = collectionOf(rows).first
    expect(items.map(({ id }) => id)).toEqual(links)
    for (const { type, motivation, body = [], target } of items) {
      expect([type, motivations.has(motivation)]).toEqual(['Annotation', true])
      expect(body.every(({ type: kind, purpose }) => kind === 'TextualBody' && motivations.has(purpose))).toBe(true)
      for (const { selector } of target) {
        expect(selector.map((one) => one.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
      }
    }
    expect(items[0]?.target).toHaveLength(2)
  })

  test('name the speaker only where one is known', () => {
    expect(collectionOf(rows).first.items.map(({ body }) => body?.[0]?.value)).toEqual([
      'Hanna Brisk',
      undefined,
      undefined,
    ])
  })

  test('say how certain the speaker is', () => {
    const [body = []] = collectionOf(rows).first.items.map((item) => item.body)
    expect(body.find(({ purpose }) => purpose === 'assessing')?.value).toBe('0.97')
  })

  test('count code points, so that any text sliced by them gives the words', () => {
    const isFound = (before: string, words: string, after: string) => {
      const text = before + words + after
      const span = textSpan(text, { start: before.length, end: before.length + words.length })
      const row = { ...sample, text, quotation: { ...sample.quotation, spans: [span] } }
      const [, position] = collectionOf([row]).first.items[0]?.target[0]?.selector ?? []
      expect(Array.from(text).slice(position?.start, position?.end).join('')).toBe(words)
    }
    fc.assert(fc.property(wholeText, wholeText, wholeText, isFound))
  })

  test('have no position where the text is not at hand', () => {
    const [item] = collectionOf([{ ...sample, text: null }]).first.items
    expect(item?.target[0]?.selector).toMatchObject([
      { type: 'TextQuoteSelector', exact: 'The fog has no timetable,', prefix: '“' },
    ])
  })
})

test('an offset inside a character of two units counts as before it', () => {
  expect([0, 1, 2, 3, 4].map(codePointsAt('a😀b'))).toEqual([0, 1, 1, 2, 3])
})
