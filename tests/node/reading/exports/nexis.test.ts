import { describe, expect, test } from 'vitest'
import { exported, factsOf, read, textsOf, toldOf } from '../read.ts'

const readExport = (name: string) => read('export.txt', exported(name))
const first = (text: string) => read('export.txt', text).articles[0]

describe('an export of Nexis', () => {
  test('yields an article for each of its documents, with its facts', () => {
    expect(factsOf(readExport('nexis-three.txt'))).toEqual([
      'Mayor promises to rebuild the old bridge by autumn | 2031-03-03 | Ada Brook | The Merrin Courier | en',
      'Ferry crews to strike over night shifts | 2031-03-05 | Tom Hale; Ines Marlow | The Harbour Post | en',
      'Letters: The bridge we deserve | 2031-03-08 | Letters to the editor | The Merrin Courier | en',
    ])
  })

  test('may hold one document without a number', () => {
    expect(factsOf(readExport('nexis-one.txt'))).toEqual([
      'Mayor promises to rebuild the old bridge by autumn | 2031-03-03 | Ada Brook | The Merrin Courier | en',
    ])
  })

  test('is read with all labels and rights above the outlet', () => {
    expect(factsOf(readExport('nexis-old.txt'))[0]).toBe(
      'A Harbour Waits, and Nobody Knows for Whom, as the Winter Storms Come In Earlier Than Before | 2031-01-04 | ADA BROOK; TOM HALE | The Merrin Courier | en',
    )
  })

  test.each([
    ['nexis-de.txt', 'Bürgermeisterin verspricht neue Brücke | 2031-03-03 | Ada Brook | Hafenblatt | de'],
    ['nexis-fr.txt', 'La maire promet un nouveau pont | 2031-03-03 | Ada Brook | Le Courrier de Merrin | fr'],
    ['nexis-nl.txt', 'Burgemeester belooft nieuwe brug | 2031-03-03 | Ada Brook | De Havenbode | nl'],
  ])('is read in the language of %s', (name, facts) => {
    const reading = readExport(name)
    expect(factsOf(reading)[0]).toBe(facts)
    expect(reading.articles).toHaveLength(2)
  })
})

describe('the text of a document', () => {
  test('is its headline, its summary and its body', () => {
    expect(textsOf(readExport('nexis-de.txt'))[0]).toMatch(
      /^Bürgermeisterin verspricht neue Brücke\n\nDie Arbeiten beginnen im Mai\.\n\nDie alte Brücke [^]*sagte Cora Flint\.$/,
    )
  })

  test('keeps a line at its end that only looks like a label', () => {
    expect(textsOf(readExport('nexis-old.txt'))[0]).toMatch(/HALE: We will stay\.$/)
  })

  test('begins in the line of its length where no blank line stands between them', () => {
    const text = 'Bridge opens\nLENGTH: 9 words\n   The bridge opens today.\nLOAD-DATE: March 4, 2031'
    expect(first(text)?.text).toBe('Bridge opens\n\n   The bridge opens today.')
  })

  test('begins beside the label of the body', () => {
    const text = 'HEADLINE: Bridge opens\n\nLENGTH: 9 words\n\nBODY: The bridge opens.\n\nLOAD-DATE: March 4, 2031'
    expect(first(text)?.text).toBe('Bridge opens\n\nThe bridge opens.')
  })

  test('that is missing refuses the document, and the others keep their numbers', () => {
    const reading = read(
      'export.txt',
      exported('nexis-three.txt').replace(/Ferry crews in Upper Tolve[^]*?pity"\.\n/, ''),
    )
    expect(reading.articles.map(({ part }) => part)).toEqual([1, 3])
    expect(toldOf(reading)).toContain('refused 62: article 2: there is no text')
  })
})

describe('what is in no article', () => {
  test('is told in one line: the cover and the fields', () => {
    expect(toldOf(readExport('nexis-three.txt'))).toEqual([
      expect.stringMatching(/^note null: in no article: a cover .*"Download Request.*; fields of the documents/),
    ])
  })

  test('is told where the numbers promise more documents than there are', () => {
    const cut = exported('nexis-three.txt').replace(/ +3 of 3 DOCUMENTS[^]*$/, '')
    expect(toldOf(read('a.txt', cut))).toContain('warning null: the export numbers 3 documents, and 2 of them are here')
  })
})

test('an article about documents is none of Nexis', () => {
  const text = 'The archive\n\nShe read 2 of 3 DOCUMENTS.\n\nLENGTH: it was long.\n\nThe rest is silence.'
  expect(first(text)?.text).toBe(text)
})
