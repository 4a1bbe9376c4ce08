/** Reads the text exports of Nexis: "1 of 3 DOCUMENTS", outlet, date and headline, labels, body, labels again, rights. */
import { joined, numberedLines, type Line } from '../numbered-lines.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import type { FileContent } from '../reader.ts'
import { documentNumbers, missingDocuments } from './document-numbers.ts'
import { factsOf, leftover, merged, textOf, type FoundDocument } from './found-document.ts'
import { lengthInWords, readLabel } from './labels.ts'
import { readHead } from './nexis-head.ts'
import { tailOf } from './nexis-tail.ts'

export const nexis = textReader({
  endings: ['.txt'],
  accepts: (bytes) => isNexis(sniffedText(bytes)),
  divide: divideNexis,
})

/** Documents that are numbered and have labels, or one that says its length and when it was loaded. */
function isNexis(text: string): boolean {
  const lines = numberedLines(text)
  const labels = lines.flatMap(({ text: line }) => (line.length > 300 ? [] : (readLabel(line, 'capitals') ?? [])))
  const has = (role: string, value = /^/) => labels.some((label) => label.role === role && value.test(label.value))
  const known = labels.filter(({ role }) => role !== undefined).length
  if (documentNumbers(lines).length > 0) return known >= 2
  return has('length', lengthInWords) && (has('loaded') || (has('lang') && known >= 4))
}

export function divideNexis(text: string): FileContent {
  const lines = numberedLines(text)
  const numbers = documentNumbers(lines)
  const first = numbers[0]?.place ?? 0
  const starts = numbers.length === 0 ? [-1] : numbers.map(({ place }) => place)
  const documents = starts.map((start, index) => readDocument(lines.slice(start + 1, starts[index + 1])))
  return {
    articles: documents.map(({ article }) => article),
    leftovers: [...leftover(lines.slice(0, first), 'cover'), ...documents.flatMap(({ leftovers }) => leftovers)],
    problems: missingDocuments(numbers),
  }
}

function readDocument(lines: readonly Line[]): FoundDocument {
  const head = readHead(lines)
  const tail = tailOf(lines.slice(head.end))
  const bodyEnd = lines.length - tail.lines.length
  const body = joined(lines.slice(head.end, bodyEnd).map(withoutBodyLabel))
  const line = lines.find(({ text }) => text.trim() !== '')?.number ?? lines[0]?.number
  return {
    article: {
      text: body === '' ? '' : textOf(head.headline, head.fields.highlight, body),
      facts: factsOf(merged(head.fields, tail.fields)),
      ...(line === undefined ? {} : { line }),
    },
    leftovers: [...leftover(head.lines, 'fields'), ...leftover(tail.lines, 'fields')],
  }
}

/** "BODY: The ferry left." stands in one line. */
function withoutBodyLabel(line: Line, place: number): Line {
  const label = place === 0 ? readLabel(line.text, 'capitals') : undefined
  return label?.role === 'body' ? { ...line, text: label.value } : line
}
