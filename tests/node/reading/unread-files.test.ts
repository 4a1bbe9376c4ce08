import { expect, test } from 'vitest'
import { findFiles } from '../../../src/node/reading/find-files.ts'
import { writeFolder } from '../folder.ts'
import { read } from './read.ts'

const unread = (...names: string[]) => {
  const { problems } = findFiles(writeFolder(Object.fromEntries(names.map((name) => [name, '']))))
  return problems.map(({ severity, file, what, expected }) => `${severity} ${file}: ${what}; expected ${expected}`)
}

test('files of a kind that is not read are told in one line, with what to do', () => {
  expect(unread('b.pdf', 'a.pdf', 'sub/c.PDF')).toEqual([
    'note a.pdf: a PDF file is not read, here and in 2 more; expected its text: save it as .txt, for example by "pdftotext file.pdf"',
  ])
})

test.each(['a.doc', 'a.rtf', 'a.epub', 'a.warc.gz', 'a.zip', 'a.jpg', 'a.mp3', 'a.xlsx', 'a.odt', 'a.msg'])(
  '%s is one of them',
  (name) => {
    expect(unread(name)).toEqual([expect.not.stringContaining('this kind of file')])
  },
)

test('files of other kinds are told by their ending', () => {
  expect(unread('a.py', 'b.py', 'c.xyz')).toEqual([
    expect.stringMatching(/^note a\.py: this kind of file is not read, here and in 1 more; expected \.txt/),
    expect.stringMatching(/^note c\.xyz: this kind of file is not read; expected/),
  ])
})

test.each([
  ['a PDF file', '%PDF-1.7 and so on'],
  ['a rich text file', '{\\rtf1 and so on'],
  ['an archive', 'PK\x03\x04 and so on'],
])('%s whose name says text is told what it is', (kind, content) => {
  expect(read('a.txt', content).findings).toMatchObject([
    { severity: 'refused', expected: expect.stringContaining(kind) },
  ])
})
