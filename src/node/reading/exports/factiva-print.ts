/**
 * Reads articles of Factiva without codes: headline, byline, "88 words", date, outlet, code, language, rights, text, and a line
 * "Document HARPO00020310305e7350001x" at the end of each.
 */
import type { FileContent } from '../reader.ts'
import { isBlank, inOneLine, joined, numberedLines, paragraphsOf, type Line } from '../numbered-lines.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import { findDate, isDateLine } from '../written-date.ts'
import { factsOf, leftover, textOf, type Fields, type FoundDocument } from './found-document.ts'
import { isRights, lengthInWords } from './labels.ts'
import { languageTag } from './language-names.ts'

export const factivaPrint = textReader({
  endings: ['.txt'],
  accepts: (bytes) => isFactivaPrint(sniffedText(bytes)),
  divide: divideFactivaPrint,
})

const endLine = /^[\s\ufffd]*Dokument [A-Z]{2,}\d{8}\w*\s*$|^[\s\ufffd]*Document [A-Z]{2,}\w*\d{8}\w*\s*$/u

function isFactivaPrint(text: string): boolean {
  const lines = numberedLines(text)
  return lines.some(({ text: line }) => endLine.test(line)) && lines.some(isLength)
}

function isLength({ text }: Line): boolean {
  return text.length < 60 && lengthInWords.test(text.trim())
}

export function divideFactivaPrint(text: string): FileContent {
  const documents: Line[][] = [[]]
  for (const line of numberedLines(text)) {
    documents.at(-1)?.push(line)
    if (endLine.test(line.text)) documents.push([])
  }
  const read = documents.filter((lines) => !lines.every(isBlank)).map(readDocument)
  return {
    articles: read.flatMap(({ article }) => article ?? []),
    leftovers: read.flatMap(({ leftovers }) => leftovers),
    problems: [],
  }
}

type Read = Omit<FoundDocument, 'article'> & { readonly article: FoundDocument['article'] | null }

/** What follows the last document has no line of its length, and is none. */
function readDocument(lines: readonly Line[]): Read {
  const length = lines.findIndex(isLength)
  if (length < 0) return { article: null, leftovers: leftover(lines, undefined) }
  const { cover, title, author } = readAbove(lines.slice(0, length))
  const facts = readFacts(lines.slice(length + 1))
  const end = length + 1 + facts.length
  const body = lines.slice(end).filter(({ text }) => !endLine.test(text))
  const fields: Fields = { title: inOneLine(title), author: author?.text, ...facts.fields }
  return {
    article: {
      text: joined(body) === '' ? '' : textOf(inOneLine(title), joined(body)),
      facts: factsOf(fields),
      line: title[0]?.number ?? lines[length]?.number ?? 1,
    },
    leftovers: [
      ...leftover(cover, 'cover'),
      ...leftover(
        [...(author ? [author] : []), ...lines.slice(length, end), ...lines.slice(-1)].filter(
          (line) => !body.includes(line),
        ),
        'fields',
      ),
    ],
  }
}

/** The last lines above the length: a headline, and perhaps a byline below it. */
function readAbove(lines: readonly Line[]) {
  const paragraphs = paragraphsOf(lines)
  const last = paragraphs.at(-1) ?? []
  const isByline = ({ text }: Line) => /^\s*(?:By|Von|Par|Por|Door|Di)\s/iu.test(text)
  const author = last.findLast(isByline)
  const own = last.filter((line) => line !== author)
  const titled = own.length > 0 ? own : (paragraphs.at(-2) ?? [])
  // "NEWS" above the headline is its section.
  const title = titled.slice(titled.length > 1 && isCapitals(titled[0]) && !isCapitals(titled[1]) ? 1 : 0)
  const cover = lines.filter((line) => line !== author && !title.includes(line))
  return { cover, title, author }
}

function isCapitals(line: Line | undefined): boolean {
  return line !== undefined && line.text.toUpperCase() === line.text
}

/** Date, time, outlet, code, page, language and rights, a line each, up to the rights or a blank line. */
function readFacts(lines: readonly Line[]): { readonly fields: Fields; readonly length: number } {
  const start = Math.max(
    0,
    lines.findIndex((line) => !isBlank(line)),
  )
  const rights = lines.slice(0, 20).findIndex(({ text }) => isRights(text))
  const blank = lines.slice(start).findIndex(isBlank)
  const length = rights >= 0 ? rights + 1 : blank >= 0 ? start + blank : lines.length
  const facts = lines.slice(0, length).filter((line) => !isBlank(line))
  const date = facts.findIndex(({ text }) => isDateLine(text))
  const named = facts.slice(date + 1).filter(({ text }) => !/^\s*\d{1,2}[:.]\d{2}/.test(text) && !isRights(text))
  const lang = named.slice(1).find(({ text }) => languageTag(text) !== undefined && text.trim().length > 3)
  return {
    fields: {
      date: findDate(facts[date]?.text ?? '')?.date,
      outlet: named[0]?.text.trim(),
      lang: lang?.text.trim(),
    },
    length,
  }
}
