/** Reads text exports of Factiva whose fields have codes: HD, BY, WC, PD, SN, LA, LP, TD, AN. */
import type { FileContent } from '../reader.ts'
import { inOneLine, isBlank, joined, numberedLines, type Line } from '../numbered-lines.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import { factsOf, leftover, textOf, type Fields, type FoundDocument } from './found-document.ts'

export const factiva = textReader({
  endings: ['.txt'],
  accepts: (bytes) => isFactiva(sniffedText(bytes)),
  divide: divideFactiva,
})

/** In the order in which they are written. */
const codes =
  'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN CLM ART DLN GC NT RI'.split(' ')
const wide = new RegExp(String.raw`^(${codes.join('|')})(?:\t|[ \u00a0]{2,}|[ \u00a0]*$)\s*(.*)$`, 'u')
/** Where only one space stands after the code, an ordinary line may begin so: "IN a dispute". */
const narrow = new RegExp(String.raw`^(${codes.join('|')})(?:[ \t\u00a0]+|$)(.*)$`, 'u')
const roles: Readonly<Record<string, keyof Fields>> = {
  SE: 'section',
  HD: 'title',
  BY: 'author',
  PD: 'date',
  SN: 'outlet',
  LA: 'lang',
}
const textCodes = new Set(['HD', 'LP', 'TD'])

interface Field {
  readonly code: string
  readonly lines: Line[]
}

/** A line that begins a field; undefined where it goes on with one. */
function readCode(form: RegExp, { text }: Line): readonly [code: string, rest: string] | undefined {
  const [, code, rest = ''] = form.exec(text) ?? []
  return code === undefined ? undefined : [code, rest]
}

function formOf(lines: readonly Line[]): RegExp {
  return lines.some((line) => readCode(wide, line)?.[0] === 'HD') ? wide : narrow
}

function isFactiva(text: string): boolean {
  const lines = numberedLines(text)
  const form = formOf(lines)
  const found = new Set(lines.flatMap((line) => readCode(form, line)?.[0] ?? []))
  const told = ['WC', 'PD', 'SN', 'SC', 'LA', 'LP', 'TD', 'AN'].filter((code) => found.has(code))
  return found.has('HD') && told.length >= 4
}

export function divideFactiva(text: string): FileContent {
  const lines = numberedLines(text)
  const form = formOf(lines)
  const [above, documents] = divide(lines, form)
  const read = documents.map(readDocument)
  return {
    articles: read.map(({ article }) => article),
    leftovers: [...leftover(above, 'cover'), ...read.flatMap(({ leftovers }) => leftovers)],
    problems: [],
  }
}

/** The fields of each document. A document ends where another headline, or the section above it, begins. */
function divide(lines: readonly Line[], form: RegExp): readonly [above: Line[], documents: Field[][]] {
  const above: Line[] = []
  const documents: Field[][] = []
  let seen = new Set<string>()
  for (const line of lines) {
    const found = readCode(form, line)
    const last = documents.at(-1)?.at(-1)
    // A code that the document has already is a word of its text, but for those that open the next one.
    const opens =
      found !== undefined && (found[0] === 'HD' || found[0] === 'SE') && (last === undefined || seen.has('HD'))
    if (found === undefined || (!opens && (last === undefined || isWord(found[0], seen)))) {
      if (last === undefined) above.push(line)
      else last.lines.push(line)
      continue
    }
    if (opens) {
      documents.push([])
      seen = new Set()
    }
    seen.add(found[0])
    documents.at(-1)?.push({ code: found[0], lines: [{ ...line, text: found[1] }] })
  }
  return [above, documents]
}

function isWord(code: string, seen: ReadonlySet<string>): boolean {
  return seen.has(code) || (code !== 'AN' && codes.indexOf(code) < codes.indexOf('LP') && seen.has('TD'))
}

/** "Article" alone stands between two documents. */
const between = /^[\s\ufffd]*(?:Article|Artikel|Artículo|Articolo)(?:\s+\d+)?\s*$/u

function readDocument(found: readonly Field[]): FoundDocument {
  const fields: Fields = {}
  const rest: Line[] = []
  const texts = new Map<string, string>()
  for (const { code, lines } of found) {
    const { field, after } = code === 'TD' || code === 'LP' ? { field: lines, after: [] } : upToBlank(lines)
    const own = field.filter(({ text }) => !between.test(text))
    const role = roles[code]
    const value = inOneLine(own)
    if (role !== undefined && value !== '') fields[role] ??= value
    if (textCodes.has(code)) texts.set(code, code === 'HD' ? value : joined(own.map(withoutIndent)))
    else rest.push({ text: `${code} ${value}`, number: lines[0]?.number ?? 1 })
    rest.push(...after, ...field.filter(({ text }) => between.test(text)))
  }
  const body = textOf(texts.get('LP'), texts.get('TD'))
  const line = found[0]?.lines[0]?.number ?? 1
  return {
    article: { text: body === '' ? '' : textOf(texts.get('HD'), body), facts: factsOf(fields), line },
    leftovers: leftover(rest, 'fields'),
  }
}

/** A field other than the text ends at a blank line, unless its code stands on a line of its own. */
function upToBlank(lines: readonly Line[]): { readonly field: readonly Line[]; readonly after: readonly Line[] } {
  const start = lines.findIndex((line) => !isBlank(line))
  const length = start < 0 ? -1 : lines.slice(start).findIndex(isBlank)
  const end = length < 0 ? lines.length : start + length
  return { field: lines.slice(0, end), after: lines.slice(end) }
}

function withoutIndent(line: Line): Line {
  return { ...line, text: line.text.replace(/^[ \t\u00a0]+/, '') }
}
