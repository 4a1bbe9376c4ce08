import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../../../src/node/reading/read-articles.ts'
import { analyseFile } from '../../../src/node/library/analyse-article.ts'

const textOf = (file: string, content: string) => readArticles(file, Buffer.from(content)).articles[0]?.text
const told = (file: string, content: string) =>
  readArticles(file, Buffer.from(content)).findings.map(({ severity, what }) => `${severity}: ${what}`)

/** Cues of a second each, one after the other. */
const webVtt = (...cues: readonly string[]) =>
  `WEBVTT\n\n${cues.map((words, at) => `${at + 1}\n00:00:${at + 10}.000 --> 00:00:${at + 11}.000\n${words}\n`).join('\n')}`
const subRip = (...cues: readonly string[]) =>
  cues.map((words, at) => `${at + 1}\n00:00:${at + 10},000 --> 00:00:${at + 11},000\n${words}\n`).join('\n')

describe('WebVTT', () => {
  test.each([
    ['voices', ['<v Ada Brook>Good evening</v>', '<v.loud Ada Brook>and welcome.', '<v Bo Lindt>Thank you.</v>']],
    ['voices in one cue', ['<v Ada Brook>Good evening and welcome.</v>\n<v Bo Lindt>Thank you.</v>']],
    ['names as Zoom sets them', ['Ada Brook: Good evening', 'Ada Brook: and welcome.', 'Bo Lindt: Thank you.']],
    ['names where they change', ['ADA BROOK: Good evening', 'and welcome.', '>> BO LINDT: Thank you.']],
  ])('becomes a paragraph for each turn, with %s', (_, cues) => {
    expect(textOf('a.vtt', webVtt(...cues))?.toLowerCase()).toBe(
      'ada brook: good evening and welcome.\n\nbo lindt: thank you.',
    )
  })

  test('leaves out what is meant for players', () => {
    const file =
      'WEBVTT - The council\nLanguage: en\n\nNOTE nobody\nreads this\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start\n<i>Tom &amp;</i> <c.blue>Ada</c> <00:01.500>came\n'
    expect(textOf('a.vtt', file)).toBe('Tom & Ada came')
    expect(told('a.vtt', file)).toEqual([])
  })

  test('has its title and language where it says so', () => {
    const file = `WEBVTT - The council\nLanguage: fr\n\n00:01.000 --> 00:02.000\nBonjour.\n`
    expect(readArticles('a.vtt', Buffer.from(file)).articles[0]).toMatchObject({
      format: 'transcript',
      facts: { title: { value: 'The council' }, lang: 'fr' },
    })
  })
})

describe('SubRip', () => {
  test('becomes plain paragraphs where nobody is named, divided at pauses', () => {
    const file =
      '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}The bridge stands,\n\n2\n00:00:02,100 --> 00:00:03,000\nand nobody\ncrosses it.\n\n3\n00:00:13,000 --> 00:00:14,000\nTen years later.\n'
    expect(textOf('a.srt', file)).toBe('The bridge stands, and nobody crosses it.\n\nTen years later.')
  })

  test('has two paragraphs for two voices in a cue', () => {
    expect(textOf('a.srt', subRip('- Will it open?\n- Not this year.'))).toBe('Will it open?\n\nNot this year.')
  })

  test('says once what rolling captions repeat', () => {
    const file = subRip('The bridge stands here', 'The bridge stands here\nand nobody crosses it.')
    expect(textOf('a.srt', file)).toBe('The bridge stands here and nobody crosses it.')
  })

  test('is told from its bytes, whatever the file is called', () => {
    expect(textOf('a.txt', `\ufeff${subRip('It stands.').replaceAll('\n', '\r\n')}`)).toBe('It stands.')
    expect(textOf('a.txt', '1\n\nThe bridge stands.')).toBe('1\n\nThe bridge stands.')
  })

  test('reads cues without empty lines between them', () => {
    const file = '1\n00:00:01,000 --> 00:00:02,000\nIt stands\n2\n00:00:02,000 --> 00:00:03,000\nhere.\n'
    expect(textOf('a.srt', file)).toBe('It stands here.')
  })

  test('is named after its file, and its turns are quotations', () => {
    const file = subRip('ADA BROOK: Cora Flint told me:', '"The bridge will open."', 'BO LINDT: I doubt it.')
    const [article] = analyseFile('talks/council.srt', Buffer.from(file), 'en').articles
    expect(article?.title).toEqual({ value: 'Council', basis: 'derived' })
    expect(article?.analysis.quotations.map(({ speaker, label }) => [speaker?.name, label !== undefined])).toEqual([
      ['ADA BROOK', true],
      ['Cora Flint', false],
      ['BO LINDT', true],
    ])
  })
})

describe('damaged subtitles', () => {
  test('are refused in words where nothing is said in them', () => {
    expect(told('a.vtt', 'WEBVTT\n\nNOTE nothing')).toEqual(['refused: there are no words in these subtitles'])
    expect(told('a.srt', 'The bridge stands.')).toEqual(['refused: this file is not what its name says'])
  })

  test('tell of what stands in no cue', () => {
    expect(told('a.srt', `${subRip('It stands.')}\n12\n00:00:3\nlost words\n`)).toEqual([
      'warning: these words are in no article: "12 00:00:3 lost words"',
    ])
  })

  test('lose no words wherever they are cut off', () => {
    const whole = subRip('The bridge stands.', 'Nobody crosses it.', 'Ten years later it fell.')
    fc.assert(
      fc.property(fc.integer({ min: 60, max: whole.length }), (end) => {
        const { articles, findings } = readArticles('a.srt', Buffer.from(whole.slice(0, end)))
        expect(articles[0]?.text ?? '').toContain('The bridge stands.')
        const kept = `${articles[0]?.text ?? ''} ${findings.map(({ what }) => what).join(' ')}`
        const isCut = end < whole.indexOf('crosses') + 'crosses'.length
        expect(isCut || kept.includes('crosses')).toBe(true)
      }),
    )
  })
})
