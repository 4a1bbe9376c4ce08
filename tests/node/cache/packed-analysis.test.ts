import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseFile } from '../../../src/node/library/analyse-article.ts'
import { nothingCorrected } from '../../../src/node/corrections/corrections.ts'
import { packAnalysis, unpackAnalysis } from '../../../src/node/cache/packed-analysis.ts'
import { anyText } from '../../support/any-text.ts'
import { rows } from '../../support/rows-reader.ts'

const file = 'a/2015-08-02.txt'
const analysisOf = (text: string) => analyseFile(file, Buffer.from(text), 'en')

test('what is unpacked is what was packed, of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const analysis = analysisOf(text)
      expect(unpackAnalysis(packAnalysis(analysis), file)).toEqual(analysis)
    }),
  )
})

test('quotations with all their parts are published the same when unpacked', () => {
  const analysis = analysisOf(
    '“We rebuild the ‘old’ bridge,” said Ada Brook, the mayor, “and we start today.” He called it “mad”.\n\n“Never,” she added.',
  )
  expect(analysis.articles[0]?.analysis.quotations.length).toBeGreaterThan(2)
  expect(JSON.stringify(unpackAnalysis(packAnalysis(analysis), file).articles[0]?.analysis)).toBe(
    JSON.stringify(analysis.articles[0]?.analysis),
  )
})

test('turns of a transcript and doubtful ends are kept', () => {
  const analysis = analysisOf('Ada Brook: Are you there?\n\nBo Lindt: I said, “No.”\n\nAda Brook: “We will, I said.')
  const { quotations } = analysis.articles[0]?.analysis ?? { quotations: [] }
  expect(quotations.map(({ label, doubtfulEnd }) => [label?.exact, doubtfulEnd])).toContainEqual([
    'Bo Lindt',
    undefined,
  ])
  expect(quotations.some(({ doubtfulEnd }) => doubtfulEnd)).toBe(true)
  expect(unpackAnalysis(packAnalysis(analysis), file)).toEqual(analysis)
})

test('several articles of a file come out in their order', () => {
  const analysis = analyseFile('a.rows', Buffer.from('One | | “Yes,” said Ada.\nTwo | | No.'), 'en', undefined, [rows])
  expect(analysis.articles).toHaveLength(2)
  expect(unpackAnalysis(packAnalysis(analysis), 'a.rows')).toEqual(analysis)
})

test('a file that is refused stays refused with its reason', () => {
  const analysis = analysisOf(' ')
  expect(analysis.articles).toEqual([])
  expect(unpackAnalysis(packAnalysis(analysis), file)).toEqual(analysis)
})

test('the name of the file is packed as it is shown alone', () => {
  const names = [{ place: '1:1', form: 'Tolver', kind: 'hidden', shown: '[name withheld]' }] as const
  const analysis = analyseFile('tolver.txt', Buffer.from('“Yes,” said Ada.'), 'en', { ...nothingCorrected, names })
  expect(packAnalysis(analysis)).not.toMatch(/tolver/i)
  expect(unpackAnalysis(packAnalysis(analysis), 'tolver.txt')).toEqual(analysis)
})
