/** Reads files in which labels such as "HEADLINE:" open one article after another. Where they stand once, they are the head of one. */
import type { FileContent } from '../reader.ts'
import { isBlank, joined, numberedLines, type Line } from '../numbered-lines.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import { factsOf, leftover, textOf, type Fields, type FoundDocument } from './found-document.ts'
import { readLabel, type Labelled } from './labels.ts'

export const repeatedLabels = textReader({
  endings: ['.txt'],
  accepts: (bytes) => findHeads(numberedLines(sniffedText(bytes))).length > 1,
  divide: divideAtHeads,
})

const rule = /^[\s\ufffd]*(?:[-=_*#~]\s?){3,}\s*$/u
/** A head says at least so much. */
const fewestLabels = 2

interface Head {
  readonly start: number
  /** The place below its last label. */
  readonly end: number
  readonly labels: readonly Labelled[]
}

/** Labels in a row, blank lines between them allowed, of which one is a headline. */
function findHeads(lines: readonly Line[]): Head[] {
  const heads: Head[] = []
  for (let start = 0; start < lines.length; start++) {
    if (knownLabel(lines[start]) === undefined) continue
    const head = headFrom(lines, start)
    start = head.end - 1
    if (head.labels.length >= fewestLabels && head.labels.some(({ role }) => role === 'title')) heads.push(head)
  }
  return heads
}

function headFrom(lines: readonly Line[], start: number): Head {
  const labels: Labelled[] = []
  let end = start
  for (let place = start; place < lines.length; place++) {
    const line = lines[place]
    if (line === undefined || isBlank(line)) continue
    const label = knownLabel(line)
    // The same label again opens the next head.
    if (label === undefined || labels.some(({ role }) => role === label.role && role !== 'other')) break
    labels.push(label)
    end = place + 1
    if (label.role === 'body') break
  }
  return { start, end, labels }
}

function knownLabel(line: Line | undefined): Labelled | undefined {
  const label = line === undefined || line.text.length > 400 ? undefined : readLabel(line.text, 'any')
  return label?.role === undefined ? undefined : label
}

export function divideAtHeads(text: string): FileContent {
  const lines = numberedLines(text)
  const heads = findHeads(lines)
  const documents = heads.map((head, index) => readDocument(lines.slice(head.start, heads[index + 1]?.start), head))
  return {
    articles: documents.map(({ article }) => article),
    leftovers: [
      ...leftover(lines.slice(0, heads[0]?.start ?? lines.length), 'cover'),
      ...documents.flatMap(({ leftovers }) => leftovers),
    ],
    problems: [],
  }
}

function readDocument(lines: readonly Line[], { start, end, labels }: Head): FoundDocument {
  const fields: Fields = {}
  for (const { role, value } of labels) if (role !== undefined && value !== '') fields[role] ??= value
  const body = lines.slice(end - start).filter(({ text }) => !rule.test(text))
  const { body: opening, title, highlight } = fields
  const words = [opening, joined(body)].filter((part) => part !== undefined && part !== '').join('\n')
  return {
    article: {
      text: words === '' ? '' : textOf(title, highlight, words),
      facts: factsOf(fields),
      line: lines[0]?.number ?? 1,
    },
    leftovers: leftover(lines.slice(0, end - start), 'fields'),
  }
}
