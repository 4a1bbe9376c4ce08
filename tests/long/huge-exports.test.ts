/** Files of fifty megabytes with thousands of articles: all of them are found, in seconds, and none of their words is lost. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArticles } from '../../src/node/reading/read-articles.ts'

const sentence =
  'The old bridge at Korvath will be rebuilt before the first frost, the mayor of Merrin said. "We will have it open," said Cora Flint.'
const paragraphs = Array.from({ length: 95 }, () => sentence)
const body = paragraphs.join('\n\n')
const count = 4100
const many = (one: (number: number) => string) => Array.from({ length: count }, (_, index) => one(index + 1)).join('')

const wordParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const wordFile = () => {
  const one = (number: number) => [
    `Headline ${number}`,
    'The Bell',
    'March 3, 2031 Monday',
    'Length: 9 words',
    'Body',
    ...paragraphs,
    'End of Document',
  ]
  const xml = `<w:document>${many((number) => one(number).map(wordParagraph).join(''))}</w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml) })
}

const files: Readonly<Record<string, () => Uint8Array>> = {
  'nexis.txt': () =>
    strToU8(
      many(
        (number) =>
          `\n   ${number} of ${count} DOCUMENTS\n\n   The Bell\n\n   March 3, 2031 Monday\n\nHeadline ${number}\n\nLENGTH: 96 words\n\n${body}\n\nLOAD-DATE: March 4, 2031\n`,
      ),
    ),
  'uni.txt': () =>
    strToU8(
      many(
        (number) => `Headline ${number}\nThe Bell\nMarch 3, 2031\nLength: 9 words\nBody\n${body}\nEnd of Document\n`,
      ),
    ),
  'uni.docx': wordFile,
  'factiva.txt': () =>
    strToU8(
      many(
        (number) =>
          `HD    Headline ${number}\nWC    9 words\nPD    3 March 2031\nSN    The Bell\nLP    ${body}\nTD    More.\n\n`,
      ),
    ),
  'print.txt': () =>
    strToU8(
      many(
        (number) =>
          `Headline ${number}\n9 words\n3 March 2031\nThe Bell\nEnglish\n(c) 2031, Bell.\n\n${body}\nDocument BELL00020310303e73300${number}\n\n`,
      ),
    ),
  'proquest.txt': () =>
    strToU8(
      many(
        (number) =>
          `____________________\n\nDocument ${number} of ${count}\n\nHeadline ${number}\n\nPublication info: The Bell; Merrin\n\nFull text:\n\n${body}\n\nPublication date: Mar 3, 2031\n\n`,
      ),
    ),
  'labels.txt': () => strToU8(many((number) => `HEADLINE: Headline ${number}\nDATE: 3 March 2031\n\n${body}\n\n`)),
  'mails.mbox': () =>
    strToU8(
      many(
        (number) =>
          `From ada@x.example Mon Mar  3 09:14:02 2031\nFrom: Ada <a@x.example>\nSubject: S ${number}\n\n${body}\n\n`,
      ),
    ),
  'rows.jsonl': () => strToU8(many((number) => `${JSON.stringify({ title: `T${number}`, text: body })}\n`)),
  'rows.json': () =>
    strToU8(`[${many((number) => `${number > 1 ? ',' : ''}${JSON.stringify({ title: `T${number}`, text: body })}`)}]`),
  'rows.csv': () => strToU8(`title,text\n${many((number) => `T${number},"${body.replaceAll('"', '""')}"\n`)}`),
}

test.each(Object.keys(files))('%s yields all its articles', (file) => {
  const { articles, findings } = readArticles(file, files[file]?.() ?? new Uint8Array())
  expect(articles).toHaveLength(count)
  expect(articles.every(({ text }) => text.includes(body))).toBe(true)
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
})

test('a page that is nested without end is read as its words', () => {
  const page = `<!doctype html><html><body>${'<div>'.repeat(200_000)}<p>The bridge opens.</p></body></html>`
  expect(readArticles('a.html', strToU8(page)).articles[0]?.text).toBe('The bridge opens.')
})

test('a mail that is nested without end is answered', () => {
  const parts = Array.from(
    { length: 5000 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`,
  )
  const { articles, findings } = readArticles(
    'a.eml',
    strToU8(`From: Ada\nTo: Bo\nSubject: Deep\n${parts.join('')}\n\nYes.`),
  )
  expect(articles.length + findings.length).toBeGreaterThan(0)
})

test('an article of more than ten megabytes is refused, and those beside it are read', () => {
  const rows = [{ text: 'The ferry left.' }, { text: 'The bell rang. '.repeat(800_000) }].map((row) =>
    JSON.stringify(row),
  )
  const { articles, findings } = readArticles('a.jsonl', strToU8(rows.join('\n')))
  expect(articles).toHaveLength(1)
  expect(findings).toMatchObject([{ severity: 'refused', what: 'article 2: the text is 12 MB long' }])
})
