/** Whatever a file holds, its reader answers, and every word of it stands in an article, in what is left over or in a problem. */
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { findReader, readers } from '../../../src/node/reading/readers.ts'
import { readArticles } from '../../../src/node/reading/read-articles.ts'
import { exported } from './read.ts'

const mailText =
  'From: "Peter Hale" <peter@example.org>\nTo: cora@example.org\nSubject: Papers\nDate: Mon, 3 Mar 2031 09:14:02 +0100\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nI said it was open.\n\n> Yes?\n--b\nContent-Type: text/html\n\n<p>So <b>open</b></p>\n--b--\n'
const samples: Readonly<Record<string, string>> = {
  nexis: exported('nexis-three.txt'),
  german: exported('nexis-de.txt'),
  uni: exported('nexis-uni.txt'),
  factiva: exported('factiva-codes.txt'),
  print: exported('factiva-print.txt'),
  proquest: exported('proquest-cover.txt'),
  labels:
    'HEADLINE: One\nDATE: 5 March 2031\n\nThe ferry left.\n\nHEADLINE: Two\nDATE: 6 March 2031\n\nThe bell rang.\n',
  page: '<!DOCTYPE html><html><head><title>Bridge</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>The old bridge opens.</p></article></body></html>',
  mail: mailText,
  jsonl: '{"title":"One","text":"The ferry left.","date":"2031-03-05"}\n{"title":"Two","text":"The bell rang."}\n',
  csv: 'title,date,text\nOne,2031-03-05,"The ferry, left."\nTwo,,The bell rang.\n',
  printable: '=E2=80=9CWe open,=E2=80=9D said Cora Flint of M=\nerrin.=20\nYes.\n',
  prose: 'Bridge opens\n\n“We open it,” said Cora Flint.\n',
}
const endings = ['.txt', '.md', '.html', '.eml', '.mbox', '.jsonl', '.json', '.csv', '.tsv', '.docx']

/** What divides documents, fields and columns. */
const marks = new Set(
  'of documents dokument von end document body hd lp td full text title date article headline byline march author source section'.split(
    ' ',
  ),
)

/** Words of letters alone, since formats write numbers and signs in their own way; in small letters, since labels are kept so. */
const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !marks.has(word))

/** All that is said of a file and all that is kept of it, before it is shortened for a message. */
function kept(file: string, bytes: Uint8Array): Set<string> {
  const content = findReader(readers, file, bytes)?.read({ bytes, encoding: null })
  const facts =
    content?.articles.flatMap((article) => Object.values(article.facts).map((fact) => fact?.value ?? '')) ?? []
  const texts = [...(content?.articles ?? []), ...(content?.leftovers ?? [])].map(({ text }) => text)
  return new Set(wordsIn([...facts, ...texts].join('\n')))
}

const sample = fc.constantFrom(...Object.keys(samples)).map((name) => samples[name] ?? '')
const ending = fc.constantFrom(...endings)

describe('a file', () => {
  test('that is cut anywhere, in any format and under any name, is answered with an article or a clear line', () => {
    fc.assert(
      fc.property(sample, ending, fc.double({ min: 0, max: 1, noNaN: true }), (text, name, share) => {
        const bytes = strToU8(text.slice(0, Math.floor(text.length * share)))
        const { articles, findings } = readArticles(`a${name}`, bytes)
        expect(articles.length + findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  test('of random bytes, between pieces of formats, is answered', () => {
    const piece = fc.oneof(
      sample.map(strToU8),
      fc.uint8Array({ maxLength: 60 }),
      sample.map((text) => strToU8(text.slice(-80))),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), ending, (pieces, name) => {
        const { articles, findings } = readArticles(`a${name}`, Buffer.concat(pieces))
        expect(articles.length + findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('of Word that is cut or changed anywhere is answered', () => {
    const whole = zipSync({
      'word/document.xml': strToU8(
        `<w:document><w:body>${'<w:p><w:r><w:t>We open.</w:t></w:r></w:p>'.repeat(20)}</w:body></w:document>`,
      ),
    })
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), (place, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, place) : whole.slice()
        if (!isCut) bytes[place] = byte
        const { articles, findings } = readArticles('a.docx', bytes)
        expect(articles.length + findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})

describe('no word is lost', () => {
  const lines = Object.entries(samples).filter(([name]) => !['page', 'mail', 'printable'].includes(name))

  test.each(lines)('of a file with lines of %s that are cut or left out', (_, text) => {
    const rows = text.split('\n')
    const isAmong = fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length })
    fc.assert(
      fc.property(fc.nat({ max: rows.length }), isAmong, fc.boolean(), (length, among, isWhole) => {
        const cut = rows
          .filter((__, index) => index < length && (isWhole || among[index] !== false || index % 3 > 0))
          .join('\n')
        const found = kept('a.txt', strToU8(cut))
        expect(wordsIn(cut).filter((word) => !found.has(word))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each(lines)('of a file in which %s stands with another format', (_, text) => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), ([__, other]) => {
        const both = `${text}\n\n${other}`
        const found = kept('a.txt', strToU8(both))
        expect(wordsIn(both).filter((word) => !found.has(word))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})
