import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'
import type { Quotation } from '../../src/text/article.ts'

const quotationsOf = (text: string, lang = 'en'): readonly Quotation[] => analyse(text, { lang }).quotations
const halves = (text: string): string[][] => quotationsOf(text).map(({ spans }) => spans.map(({ exact }) => exact))
const form = (text: string): string | undefined => quotationsOf(text)[0]?.form
const sentence = (text: string): string | undefined => quotationsOf(text)[0]?.sentence.exact

describe('an interrupted quotation', () => {
  it('is one with two spans', () => {
    expect(halves('“We will,” she said, “rebuild.”')).toEqual([['We will,', 'rebuild.']])
  })

  it('is one around a longer cue', () => {
    expect(halves('“If it falls,” warned Ada Brook, the mayor of Port Lemmon, “nobody will help us.”')).toHaveLength(1)
  })

  it('is two where the first half ends its sentence', () => {
    expect(halves('“We will rebuild,” she said. “It takes years.”')).toEqual([
      ['We will rebuild,'],
      ['It takes years.'],
    ])
  })

  it('is two where another cue brings in the second half', () => {
    expect(halves('“We will rebuild,” she said, adding, “it takes years.”')).toHaveLength(2)
  })

  it('is two in two paragraphs', () => {
    expect(halves('“We will,” she said,\n\n“rebuild.”')).toHaveLength(2)
  })

  it('is two where a comma only divides a list', () => {
    expect(halves('She called it “a farce,” “a joke,” and worse.')).toHaveLength(2)
  })
})

describe('the form of a quotation', () => {
  it.each([
    ['direct', '“We will rebuild,” she said.'],
    ['direct', 'She said: “we will rebuild.”'],
    ['direct', '“We will,” she said, “rebuild.”'],
    ['mixed', 'She said that “we will rebuild.”'],
    ['mixed', 'She said they would “rebuild” the bridge.'],
    ['mixed', 'She said the bridge was “a danger to everybody.”'],
  ])('is %s: %s', (expected, text) => expect(form(text)).toBe(expected))
})

describe('the sentence of a quotation', () => {
  it('holds the words around the marks', () => {
    expect(sentence('It rained. Brook called it “a farce” on Monday. He left.')).toBe(
      'Brook called it “a farce” on Monday.',
    )
  })

  it('runs from the first half to the last', () => {
    expect(sentence('It rained. “We will,” she said, “rebuild.” He left.')).toBe('“We will,” she said, “rebuild.”')
  })
})

describe('other languages', () => {
  it.each([
    ['fr', '« Nous allons reconstruire le pont », a dit Ada Ruisseau.'],
    ['de', '„Wir bauen die Brücke wieder auf“, sagte Ada Bach.'],
    ['zh', '阿达说：“我们会重建这座桥。”'],
    ['ar', 'وقالت آدا «سنبني الجسر من جديد» أمس.'],
  ])('%s: marks are found and nobody is named by English rules', (lang, text) => {
    expect(quotationsOf(text, lang)).toMatchObject([{ speaker: null }])
  })
})

describe('the article in seeds', () => {
  const file = readdirSync('seeds').find((name) => name.endsWith('.txt')) ?? ''
  const text = readFileSync(`seeds/${file}`, 'utf8')

  it('holds four quotations, all speech', () => {
    const bounds = quotationsOf(text).map(({ kind, spans }) => [kind, ...spans.map(({ start, end }) => [start, end])])
    expect(bounds).toEqual([
      ['speech', [1110, 1345], [1376, 1411]],
      ['speech', [1454, 1584]],
      ['speech', [1733, 1746]],
      ['speech', [1810, 1828]],
    ])
  })
})
