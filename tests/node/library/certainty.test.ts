import { describe, expect, test } from 'vitest'
import { reportLines } from '../../../src/node/cli/print-report.ts'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { headTags } from '../../../src/node/site/head.ts'
import type { OwnersLibrary } from '../../../src/node/library/library-types.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { leastCertaintyOf } from '../../../src/node/settings.ts'
import { readFolder, writeFolder } from '../folder.ts'

/** One who is named plainly, one by a pronoun that may be either man's, nobody, and a label. */
const plain = '“We rebuild the old bridge before the winter comes to the valley,” said Ada Brook.'
const either =
  'Tom Hale met Bill Marlow. Bill Marlow met Tom Hale and Ned Orme. “We will all stay here for many years,” he said.'
const nobody = 'It was late. “Nobody will ever find us here again, and nobody should.”'
const files = { 'a.txt': plain, 'b.txt': either, 'c.txt': nobody }

const read = (leastCertainty?: number, corrections = '') =>
  readFolder(
    writeFolder({ ...files, ...(corrections && { 'corrections.yaml': corrections }) }),
    leastCertainty === undefined ? {} : { leastCertainty },
  )
const quotationsOf = ({ articles }: OwnersLibrary) => articles.flatMap(({ quotations }) => quotations)
const namesOf = (library: OwnersLibrary) => quotationsOf(library).map(({ speaker }) => speaker?.name ?? null)

describe('the least certainty', () => {
  test('names everybody where it is nothing, and the certain alone where it is all', () => {
    expect(namesOf(read(0)).map((name) => name !== null)).toEqual([true, true, false])
    expect(namesOf(read(1))).toEqual([null, null, null])
  })

  test('between two speakers names the surer one', () => {
    const [sure, doubted] = quotationsOf(read(0)).map(({ certainty }) => certainty ?? 0)
    expect(sure).toBeGreaterThan(doubted ?? 1)
    expect(namesOf(read(sure))).toEqual(['Ada Brook', null, null])
  })

  test('takes who is not named out of speakers and rows, and says why in the rule', () => {
    const library = read(0.9)
    expect(library.speakers.map(({ name }) => name)).toEqual(['Ada Brook'])
    expect(library.articles[1]?.row.speakers).toEqual([])
    expect(quotationsOf(library)[1]?.rule).toEqual({ code: 'not-sure', doubt: { code: 'rivals', mention: 'he' } })
  })

  test('keeps whom the owner names', () => {
    const library = read(
      1,
      'files:\n  b.txt:\n    quotations:\n      - words: We will all stay here for many years\n        speaker: Tom Hale',
    )
    expect(quotationsOf(library)[1]).toMatchObject({ certainty: 1, speaker: { name: 'Tom Hale', corrected: true } })
  })

  test.each([-0.1, 1.5, Number.NaN])('of %s is a mistake', (leastCertainty) => {
    expect(() => leastCertaintyOf({ leastCertainty })).toThrow('expected a number from 0 to 1')
    expect(() => read(leastCertainty)).toThrow('leastCertainty')
  })
})

describe('what the owner corrects', () => {
  test('of a kind is certain where it is nobody’s words, and unknown where it is somebody’s', () => {
    const kind = (to: string) =>
      quotationsOf(
        read(
          0,
          `files:\n  a.txt:\n    quotations:\n      - words: We rebuild the old bridge before the winter comes to the valley\n        kind: ${to}`,
        ),
      )[0]?.certainty
    expect(kind('other')).toBe(1)
    expect(kind('speech')).toBe(quotationsOf(read(0))[0]?.certainty)
  })
})

describe('what is told of it', () => {
  test('the report counts each step', () => {
    expect(read(0).report.certainty).toEqual({ sure: 1, probably: 1, unsure: 1 })
    expect(read(0.9).report.certainty).toEqual({ sure: 1, probably: 0, unsure: 2 })
  })

  test('the terminal says how many are not sure', () => {
    expect(reportLines(read(0).report)).toContain(
      'Not sure    1 speaker named as probable, of 1 quotation it is not sure who spoke',
    )
  })

  test('a speaker’s row counts those that are only probable', () => {
    const counts = read(0).speakers.map(({ name, probably }) => [name === 'Ada Brook', probably])
    expect(counts).toEqual([
      [true, 0],
      [false, 1],
    ])
  })

  test('each record and each row of the table hold it', () => {
    const library = read(0)
    const textOf = (path: string) => [...(dataFiles(library).get(path)?.pieces() ?? [])].join('')
    const [sure] = quotationsOf(library)
    expect(JSON.parse(textOf('data/quotations.json'))[0].certainty).toBe(sure?.certainty)
    const [head = '', row = ''] = textOf('data/quotations.csv').split('\r\n')
    expect(row.split(',')).toContain(String(sure?.certainty))
    expect(head.split(',')).toContain('certainty')
  })

  test('machines are told a name only where it is sure, and previews that it is probable', () => {
    const library = readFolder(writeFolder(files), { leastCertainty: 0, quotePages: true })
    const pages = [...makePages(library).values()].map((make) => make()).filter((page) => page.kind === 'quotation')
    const heads = pages.map((page) => headTags(page, library))
    expect(heads.map((head) => head.includes('spokenByCharacter'))).toEqual([true, false, false])
    expect(pages.map(({ title }) => title.includes('— probably '))).toEqual([false, true, false])
  })
})
