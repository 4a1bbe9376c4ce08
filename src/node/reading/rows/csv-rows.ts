/** Reads tables whose first line names their columns: an article a row. */
import { parse } from 'csv-parse/sync'
import { refused } from '../../problem.ts'
import type { FileContent, Leftover } from '../reader.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import { articlesIn, columnName, hasTextColumn, knownColumns, type PlacedRow } from './columns.ts'
import { noArticles } from './json-rows.ts'

export const csvRows = textReader({ endings: ['.csv', '.tsv'], divide: divideTable })

/** A table whose file's name says that it is a text. */
export const csvInText = textReader({
  endings: ['.txt'],
  accepts: (bytes) => isTable(sniffedText(bytes)),
  divide: divideTable,
})

const delimiters = [',', ';', '\t', '|'] as const

/** The one that parts the first line into most columns. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1)
  const counts = delimiters.map((delimiter) => header.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

function isTable(text: string): boolean {
  const [header = '', ...rest] = text.split('\n', 2)
  const names = header.split(delimiterOf(text)).map((name) => columnName(name.replace(/^"|"$/g, '')))
  return (
    header.length < 2000 &&
    rest.length > 0 &&
    hasTextColumn(names) &&
    names.length > 1 &&
    knownColumns(names) >= names.length / 2 &&
    knownColumns(names) > 1
  )
}

interface Parsed {
  readonly record: readonly string[]
  readonly line: number
}

function divideTable(text: string): FileContent {
  const {
    rows: [header, ...rest],
    rest: unread,
  } = parseTable(text)
  const names = (header?.record ?? []).map(columnName)
  if (!hasTextColumn(names)) return noArticles(names, 'warning')
  const rows = rest.map(({ record, line }): PlacedRow => ({
    row: new Map(names.map((name, index) => [name === '' ? `${index}` : name, record[index]])),
    line,
  }))
  const { articles, findings, leftovers: cells } = articlesIn(rows)
  // A mark that is missing in a cell makes more cells than there are columns.
  const more = rest.flatMap(({ record, line }): Leftover[] => {
    const extra = record.slice(names.length).filter((cell) => cell.trim() !== '')
    return extra.length === 0 ? [] : [{ text: extra.join(' '), line }]
  })
  const leftovers = [...cells, ...more]
  if (unread === undefined) return { articles, leftovers, problems: findings }
  const problem = refused(
    'the table breaks off here: a quotation mark is never closed',
    'a closing " for each opening one',
    unread.line,
    1,
  )
  return {
    articles,
    leftovers: [...leftovers, { text: unread.text, line: unread.line }],
    problems: [problem, ...findings],
  }
}

interface Unread {
  readonly text: string
  readonly line: number
}

/** `rest` is what stands below the last row that could be read. */
function parseTable(text: string): { readonly rows: readonly Parsed[]; readonly rest: Unread | undefined } {
  const rows: Parsed[] = []
  let [read, line] = [0, 1]
  const bytes = new TextEncoder().encode(text)
  const delimiter = delimiterOf(text)
  const isBare = delimiter === '\t' && isRowALine(text)
  try {
    parse(bytes, {
      delimiter,
      ...(isBare ? { quote: false } : {}),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      onRecord: (record: readonly string[], info: { readonly bytes: number; readonly lines: number }) => {
        rows.push({ record: isBare ? record.map(unquoted) : record, line })
        read = info.bytes
        line = info.lines + 1
        return null
      },
    })
  } catch {
    return { rows, rest: { text: new TextDecoder().decode(bytes.subarray(read)), line } }
  }
  return { rows, rest: undefined }
}

/** Tables with tabs often quote nothing: a mark at the head of a cell is then one of its words. */
function isRowALine(text: string): boolean {
  const [header = '', ...rows] = text.split('\n').filter((row) => row.trim() !== '')
  const { length } = header.split('\t')
  return rows.every((row) => row.split('\t').length === length)
}

/** A cell that is quoted all the same, its own marks doubled. */
function unquoted(cell: string): string {
  const inner = /^"((?:[^"]|"")*)"$/.exec(cell)?.[1]
  return inner === undefined ? cell : inner.replaceAll('""', '"')
}
