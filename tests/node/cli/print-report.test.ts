import { expect, test } from 'vitest'
import { lostLines, painter, problemLines, reportLines, timeLine } from '../../../src/node/cli/print-report.ts'
import { readFolder, writeFolder } from '../folder.ts'

const quoting = '“We rebuild the old bridge,” said Ada Brook. The council of the town met on Friday.'

test('the report is a few counted lines', () => {
  const { report, problems } = readFolder(writeFolder({ 'a.txt': quoting, 'b.txt': quoting, 'c.txt': '', 'd.pdf': '' }))
  expect(reportLines(report, problems)).toEqual([
    'Articles    2, 32 words',
    'Quotations  2, 100 % with a speaker (named 2); 0 other words in marks',
    'Derived     title 2',
    'Twice       same text 1',
    'Problems    1 refused, 1 warning, 1 note',
  ])
})

test('all refused files are named, and of the rest the first', () => {
  const problem = { file: 'a.txt', line: null, column: null, what: 'x', expected: 'y' }
  const many = (severity: 'refused' | 'warning') => Array.from({ length: 30 }, () => ({ ...problem, severity }))
  const lines = problemLines([...many('refused'), ...many('warning')], 'seeds')
  expect(lines).toHaveLength(30 + 20 + 1)
  expect(lines.at(-1)).toBe('and 10 more warnings')
})

test('all that concerns the corrections is printed, and first', () => {
  const problem = { severity: 'warning', line: null, column: null, what: 'x', expected: 'y' } as const
  const of = (file: string) => Array.from({ length: 30 }, () => ({ ...problem, file }))
  const lines = problemLines([...of('a.txt'), ...of('corrections.yaml')], 'seeds')
  expect(lines.filter((line) => line.includes('corrections.yaml'))).toHaveLength(30)
  expect(lines.at(-1)).toBe('and 30 more warnings')
})

test('what a file is named after moves no cursor and turns no line round', () => {
  const problem = { severity: 'warning', line: null, column: null, what: 'x', expected: 'y' } as const
  expect(problemLines([{ ...problem, file: 'a\u001b[2J\n\u202eb.txt' }], 'seeds')).toEqual([
    'warning: seeds/a\\u{1b}[2J\\u{a}\\u{202e}b.txt: x; expected y',
  ])
})

test('colours are for a terminal, and not where they are unwanted', () => {
  const terminal = { isTTY: true }
  expect(painter(terminal, {})('red', 'x')).toBe('\u001b[31mx\u001b[39m')
  expect(painter({}, {})('red', 'x')).toBe('x')
  expect(painter(terminal, { NO_COLOR: '1' })('red', 'x')).toBe('x')
  expect(painter(terminal, { TERM: 'dumb' })('red', 'x')).toBe('x')
})

test('what was lost is counted, and the first of it named', () => {
  const quotations = ['a#q-1', 'a#q-2', 'b#q-3', 'b#q-4', 'b#q-5']
  expect(lostLines({ articles: ['a'], quotations, pages: ['speakers/ada/'] })).toEqual([
    'Lost        1 link to articles since the last build: a',
    'Lost        5 links to quotations since the last build: a#q-1, a#q-2, b#q-3 and 2 more',
    'Lost        1 link to other pages since the last build: speakers/ada/',
  ])
  expect(lostLines({ articles: [], quotations: [], pages: [] })).toEqual([])
})

test('the time of each stage stands in one line', () => {
  expect(
    timeLine([
      { name: 'scripts', ms: 812 },
      { name: 'pages', ms: 71_840 },
    ]),
  ).toBe('Time        scripts 0.8 s, pages 71.8 s')
})

test('the least sure joins of names are told with their ground', () => {
  const said = (name: string) => `“We rebuild the old bridge,” said ${name}.`
  const { report } = readFolder(writeFolder({ 'a.txt': said('Ada Brook'), 'b.txt': said('Brook') }))
  expect(reportLines(report).find((line) => line.startsWith('Joined'))).toBe(
    [
      'Joined      1 printed name taken for another; the least sure:',
      '            Brook (1 article) is taken for Ada Brook: nobody else of that surname speaks',
    ].join('\n'),
  )
})
