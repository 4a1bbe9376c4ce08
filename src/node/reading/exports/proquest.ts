/** Reads text exports of ProQuest: rules between the documents, and paragraphs of "Label: value". */
import type { FileContent } from '../reader.ts'
import { inOneLine, joined, numberedLines, paragraphsOf, type Line } from '../numbered-lines.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import { namesTurned } from './byline.ts'
import { documentNumbers, missingDocuments } from './document-numbers.ts'
import { factsOf, leftover, textOf, type Fields, type FoundDocument } from './found-document.ts'
import { findDate } from '../written-date.ts'

export const proquest = textReader({
  endings: ['.txt'],
  accepts: (bytes) => isProquest(sniffedText(bytes)),
  divide: divideProquest,
})

const rule = /^[\s\ufffd]*_{10,}\s*$/u
const fullText = /^full text:/iu
const label =
  /^(full text|title|author|authors|correspondence author|publication title|publication info|publication date|publication year|publication subject|publication|abstract|abstract \(summary\)|subject|location|people|company(?: \/ organization)?|classification|identifier \/ keyword|pages?|first page|number of pages|volume|issue|section|year|publisher|place of publication|country of publication|issn|e-issn|source type|language(?: of publication)?|document type|dateline|proquest document id|document url|url|links|copyright|last updated|database|column|edition|publication type|journal subject|credit|features?|duns|naics|doi|supplement|startpage|illustration|caption):\s*(.*)$/iu

function isProquest(text: string): boolean {
  const told = [
    /^publication info:/imu,
    /^publication title:/imu,
    /^proquest document id:/imu,
    /^document url:.*proquest/imu,
  ]
  const hasText = /^full text:/imu.test(text)
  return told.some((pattern) => pattern.test(text)) && (hasText || /^(?:author|abstract):/imu.test(text))
}

export function divideProquest(text: string): FileContent {
  const lines = numberedLines(text)
  const numbers = documentNumbers(lines)
  const numbered = new Set(numbers.map(({ place }) => place))
  const stretches: Line[][] = [[]]
  for (const [place, line] of lines.entries()) {
    if (rule.test(line.text) || numbered.has(place)) stretches.push([])
    else stretches.at(-1)?.push(line)
  }
  const read = stretches
    .filter((stretch) => joined(stretch) !== '')
    .flatMap(divideAtTitles)
    .map(readStretch)
  return {
    articles: read.flatMap(({ article }) => article ?? []),
    leftovers: read.flatMap(({ leftovers }) => leftovers),
    problems: missingDocuments(numbers),
  }
}

const title = /^title:/iu

/** Where no rule stands between them, "Title:" opens each document, if it stands above each text. */
function divideAtTitles(lines: readonly Line[]): Line[][] {
  const found = lines.map(({ text }) => (title.test(text) ? 'title' : fullText.test(text) ? 'text' : undefined))
  const order = found.filter((each) => each !== undefined).join(' ')
  if (!/^title text(?: title text)+$/.test(order)) return [[...lines]]
  const starts = found.flatMap((each, place) => (each === 'title' ? [place] : []))
  return starts.map((start, index) => lines.slice(index === 0 ? 0 : start, starts[index + 1]))
}

type Read = Omit<FoundDocument, 'article'> & { readonly article: FoundDocument['article'] | null }

interface Labelled {
  readonly name: string
  readonly lines: Line[]
}

/** A stretch without a text is a cover, a list of documents, or what the database says of itself. */
function readStretch(lines: readonly Line[]): Read {
  const unlabelled: Line[][] = []
  const all: Labelled[] = []
  const paragraphs = divideAtLabels(lines)
  for (const [place, paragraph] of paragraphs.entries()) {
    const [first] = paragraph
    const [, name, value = ''] = label.exec(first?.text.trim() ?? '') ?? []
    const isInText = all.at(-1)?.name === 'full text' && !endsText(paragraphs, place)
    if (first !== undefined && name !== undefined && !isInText) {
      all.push({ name: name.toLowerCase(), lines: [{ ...first, text: value }, ...paragraph.slice(1)] })
    } else if (all.length === 0) unlabelled.push(paragraph)
    else all.at(-1)?.lines.push({ text: '', number: (first?.number ?? 1) - 1 }, ...paragraph)
  }
  const known = new Set(all.map(({ name }) => name))
  if (!known.has('full text') && known.size < 3) return { article: null, leftovers: leftover(lines, 'cover') }
  return readDocument(all, unlabelled, lines)
}

const ofDatabase = /^(?:publication |proquest |document |database|last updated|title|authors?:)/iu

/** "Location: the pier" may be a sentence of the text: of fields, one comes after another. */
function endsText(paragraphs: readonly Line[][], place: number): boolean {
  const [own = '', next] = paragraphs.slice(place, place + 2).map(([line]) => line?.text.trim() ?? '')
  return next === undefined || ofDatabase.test(own) || label.test(next)
}

/** Paragraphs, divided once more where a label stands below another line. The text itself is not looked into. */
function divideAtLabels(lines: readonly Line[]): Line[][] {
  return paragraphsOf(lines).flatMap((paragraph) => {
    const parts: Line[][] = []
    for (const line of paragraph) {
      if (parts.length === 0 || label.test(line.text.trim())) parts.push([line])
      else parts.at(-1)?.push(line)
    }
    return parts
  })
}

function readDocument(all: readonly Labelled[], unlabelled: readonly Line[][], lines: readonly Line[]): Read {
  const valueOf = (...names: readonly string[]) => {
    for (const name of names) {
      const value = inOneLine(all.find((each) => each.name === name)?.lines ?? [])
      if (value !== '') return value
    }
    return undefined
  }
  const info = valueOf('publication info') ?? ''
  const body = joined(all.filter(({ name }) => name === 'full text').flatMap((each) => each.lines))
  const fields: Fields = {
    title: valueOf('title') ?? inOneLine(unlabelled.at(-1) ?? []),
    author: namesTurned(valueOf('author', 'authors') ?? ''),
    outlet: (valueOf('publication title', 'publication') ?? info).split(';')[0],
    date: valueOf('publication date') ?? findDate(info)?.date ?? valueOf('publication year', 'year'),
    section: valueOf('section'),
    lang: valueOf('language of publication', 'language'),
    url: valueOf('document url', 'url', 'links'),
  }
  const title = fields.title ?? ''
  const line = unlabelled.at(-1)?.[0]?.number ?? lines[0]?.number ?? 1
  const others = all
    .filter(({ name }) => name !== 'full text')
    .map(({ name, lines: own }): Line => ({ text: `${name}: ${inOneLine(own)}`, number: own[0]?.number ?? 1 }))
  return {
    article: { text: body === '' ? '' : textOf(title, body), facts: factsOf(fields), line },
    leftovers: [...leftover(unlabelled.slice(0, -1).flat(), 'cover'), ...leftover(others, 'fields')],
  }
}
