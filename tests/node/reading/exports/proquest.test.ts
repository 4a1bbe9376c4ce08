import { describe, expect, test } from 'vitest'
import { exported, factsOf, read, textsOf, toldOf } from '../read.ts'

const readExport = (name: string) => read('export.txt', exported(name))

describe('an export of ProQuest', () => {
  test('yields an article for each document, with its facts', () => {
    expect(factsOf(readExport('proquest-two.txt'))).toEqual([
      'Ferry crews to strike over night shifts | 2031-03-05 | Tom Hale | The Harbour Post | -',
      'Mayor promises new bridge | 2031-03-03 | Ada Brook | The Merrin Courier | -',
    ])
  })

  test('is read with a table of contents above and terms below', () => {
    const reading = readExport('proquest-cover.txt')
    expect(factsOf(reading)).toEqual([
      'Ferry crews to strike over night shifts: they mean it | 2031-03-05 | Tom Hale; Ines Marlow | The Harbour Post | en',
      'Mayor promises | 2031-03-03 | Ada Brook | The Merrin Courier | -',
    ])
    expect(toldOf(reading)).toEqual([expect.stringMatching(/^note null: in no article: a cover.*Report Information/)])
  })

  test('may have no rules between its documents', () => {
    const one = (title: string) => `Title: ${title}\nPublication title: The Bell\nFull text: ${title} is over.\n\n`
    expect(textsOf(read('a.txt', one('Rain') + one('Snow') + one('Hail')))).toEqual([
      'Rain\n\nRain is over.',
      'Snow\n\nSnow is over.',
      'Hail\n\nHail is over.',
    ])
  })

  test('gives the address of each document', () => {
    expect(readExport('proquest-cover.txt').articles[0]?.facts.url).toMatch(/docview\/2031000001/)
  })

  test('has no label in its texts, and keeps a sentence that looks like one', () => {
    expect(textsOf(readExport('proquest-cover.txt'))[0]).toBe(
      'Ferry crews to strike over night shifts: they mean it\n\nFerry crews in Upper Tolve will stop work on Friday.\n\nLocation: the pier, at nine.\n\n"Nobody can sail," said Jonas Reck.',
    )
  })
})
