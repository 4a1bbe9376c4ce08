/** Reads exports of Nexis Uni and Lexis+, in Word or as text: headline, outlet, date, rights, labels, "Body", text, "End of Document". */
import { warning } from '../../problem.ts'
import type { FileContent } from '../reader.ts'
import { isBlank, joined, numberedLines, type Line } from '../numbered-lines.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import { isDateLine } from '../written-date.ts'
import { factsOf, leftover, merged, textOf, type Fields, type FoundDocument } from './found-document.ts'
import { isRights, readLabel } from './labels.ts'

export const nexisUni = textReader({
  endings: ['.txt'],
  accepts: (bytes) => isNexisUni(numberedLines(sniffedText(bytes))),
  divide: (text) => divideNexisUni(numberedLines(text), '\n'),
})

const endLine =
  /^\s*(?:end of document|ende des dokuments|dokumentende|fin du document|einde (?:van (?:het )?)?document|fin del documento|fine (?:del )?documento)\s*$/iu
const bodyLine = /^\s*(?:body|textkörper|hauptteil|corps(?: du texte)?|hoofdtekst|tekst|cuerpo|corpo)\s*:?\s*$/iu
const belowBody =
  /^\s*(?:classification|klassifizierung|klassifikation|classement|classificatie|clasificación|classificazione|graphic|grafik|graphique|grafiek)\s*$/iu
const promised = /^\s*(?:documents|dokumente|documenten|documentos|documenti) \((\d+)\)\s*$/iu
/** Date, edition, rights and labels stand above the body within so many lines. */
const mostHeadLines = 25

export function isNexisUni(lines: readonly Line[]): boolean {
  return (
    lines.some(({ text }) => endLine.test(text)) &&
    lines.some(({ text }) => bodyLine.test(text) || readLabel(text, 'any')?.role === 'length')
  )
}

/** `between` is what stands between two paragraphs of a text. */
export function divideNexisUni(lines: readonly Line[], between: '\n' | '\n\n'): FileContent {
  const stretches: Line[][] = [[]]
  for (const line of lines) {
    if (endLine.test(line.text)) stretches.push([])
    else stretches.at(-1)?.push(line)
  }
  const last = stretches.pop() ?? []
  const isCut = last.some(({ text }) => bodyLine.test(text))
  const read = [...stretches, ...(isCut ? [last] : [])]
    .filter((stretch) => !stretch.every(isBlank))
    .map((stretch) => readDocument(stretch, between))
  const total = Number(lines.map(({ text }) => promised.exec(text)?.[1]).find((number) => number !== undefined) ?? 0)
  const missing = warning(
    `the export lists ${total} documents, and ${read.length} of them are here`,
    'the whole export',
  )
  const cut = warning('the last document has no line "End of Document"', 'the whole export')
  return {
    articles: read.map(({ article }) => article),
    leftovers: [...read.flatMap(({ leftovers }) => leftovers), ...(isCut ? [] : leftover(last, undefined))],
    problems: [...(total > read.length ? [missing] : []), ...(isCut ? [cut] : [])],
  }
}

function readDocument(lines: readonly Line[], between: string): FoundDocument {
  const start = findBody(lines)
  const head = lines.slice(0, start)
  const { title, cover, fields } = readHead(head)
  const end = findEnd(lines, start)
  const body = joined(lines.slice(start, end).filter(({ text }) => !bodyLine.test(text))).replaceAll('\n', between)
  const tail = lines.slice(end)
  return {
    article: {
      text: body.trim() === '' ? '' : textOf(title?.text.trim(), fields.highlight, body),
      facts: factsOf(merged(fields, labelsIn(tail))),
      line: title?.number ?? lines[start]?.number ?? 1,
    },
    leftovers: [
      ...leftover(cover, 'cover'),
      ...leftover([...head.filter((line) => !cover.includes(line) && line !== title), ...tail], 'fields'),
    ],
  }
}

/** The place of "Body"; without it, of the first line below the labels. */
function findBody(lines: readonly Line[]): number {
  const body = lines.findIndex(({ text }) => bodyLine.test(text))
  if (body >= 0) return body
  const length = lines.findIndex(({ text }) => readLabel(text, 'any')?.role === 'length')
  if (length < 0) return 0
  const below = lines.slice(length).findIndex((line) => !isBlank(line) && !isOfHead(line))
  return below < 0 ? lines.length : length + below
}

function isOfHead({ text }: Line): boolean {
  return isRights(text) || readLabel(text, 'any')?.role !== undefined
}

/** Above the date stand the outlet, the headline and, in the first document, the cover. */
function readHead(head: readonly Line[]) {
  const filled = head.filter((line) => !isBlank(line))
  const near = filled.slice(-mostHeadLines)
  const date = near.findLast(({ text }) => isDateLine(text) && readLabel(text, 'any') === undefined)
  const firstOfHead = near.find((line) => isOfHead(line) && isRights(line.text)) ?? near.find(isOfHead)
  const mark = date ?? firstOfHead
  const above = mark === undefined ? filled : filled.filter(({ number }) => number < mark.number)
  const [title, outlet] = above.length === 1 ? [above[0]] : above.slice(-2)
  const cover = head.filter(({ number }) => title !== undefined && number < title.number)
  const below = filled.filter(({ number }) => mark !== undefined && number >= mark.number)
  const fields: Fields = merged(
    { title: title?.text.trim(), outlet: outlet?.text.trim(), date: date?.text },
    labelsIn(below),
  )
  return { title, cover, fields }
}

function labelsIn(lines: readonly Line[]): Fields {
  return merged(
    ...lines.flatMap(({ text }): Fields[] => {
      const label = readLabel(text, 'any')
      return label?.role === undefined ? [] : [{ [label.role]: label.value }]
    }),
  )
}

/** The place below the body: "Classification", or labels all the way down. */
function findEnd(lines: readonly Line[], start: number): number {
  const named = lines.findIndex(({ text }, place) => place > start && belowBody.test(text))
  let end = lines.length
  for (let place = lines.length - 1; place > start; place--) {
    const line = lines[place]
    if (line === undefined || isBlank(line)) continue
    if (!isOfHead(line)) break
    end = place
  }
  return named < 0 ? end : Math.min(named, end)
}
