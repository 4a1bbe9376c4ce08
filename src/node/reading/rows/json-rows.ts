/** Reads records in JSON, one a line or in a list: an article a record. */
import { note, refused, warning, type Finding } from '../../problem.ts'
import type { FileContent, Leftover } from '../reader.ts'
import { sniffedText } from '../sniffed-text.ts'
import { textReader } from '../text-reader.ts'
import {
  articlesIn,
  columnName,
  hasTextColumn,
  knownColumns,
  textColumns,
  type PlacedRow,
  type Row,
} from './columns.ts'

export const jsonRows = textReader({ endings: ['.jsonl', '.ndjson', '.json'], divide: divideJson })

/** Records whose file's name says that it is a text. */
export const jsonInText = textReader({
  endings: ['.txt'],
  accepts: (bytes) => holdsRecords(sniffedText(bytes)),
  divide: divideJson,
})

function holdsRecords(text: string): boolean {
  const opening = text.trimStart().slice(0, 2)
  if (!/^[[{]/.test(opening)) return false
  const [first = ''] = text.trimStart().split('\n', 1)
  const row = asRow(parse(first)) ?? rowsIn(parse(text))?.[0]
  return row !== undefined && hasTextColumn(row.keys()) && knownColumns(row.keys()) > 1
}

function divideJson(text: string): FileContent {
  const whole = parse(text)
  const rows = whole === undefined ? undefined : rowsIn(whole)
  if (rows !== undefined)
    return contentOf(
      rows.map((row) => ({ row, line: null })),
      [],
      [],
    )
  if (whole !== undefined) return noArticles([], 'note')
  return divideLines(text)
}

function divideLines(text: string): FileContent {
  const rows: PlacedRow[] = []
  const leftovers: Leftover[] = []
  const broken: Finding[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.trim().replace(/,$/, '')
    if (words === '' || words === '[' || words === ']') continue
    const row = asRow(parse(words))
    if (row !== undefined) rows.push({ row, line: index + 1 })
    else {
      if (broken.length === 0)
        broken.push(
          refused('this line is not a whole record', 'one record on each line, between { and }', index + 1, 1),
        )
      leftovers.push({ text: line, line: index + 1 })
    }
  }
  return contentOf(rows, leftovers, broken)
}

function contentOf(
  rows: readonly PlacedRow[],
  leftovers: readonly Leftover[],
  broken: readonly Finding[],
): FileContent {
  const names = new Set(rows.flatMap(({ row }) => [...row.keys()]))
  if (rows.length > 0 && !hasTextColumn(names)) return noArticles([...names], 'warning')
  const { articles, findings, leftovers: cells } = articlesIn(rows)
  return { articles, leftovers: [...leftovers, ...cells], problems: [...broken, ...findings] }
}

/** A file of settings is passed over with a note; records whose text has another name are warned of. */
export function noArticles(names: readonly string[], severity: 'note' | 'warning'): FileContent {
  const columns = names.slice(0, 12).join(', ')
  const what = names.length === 0 ? 'no record in it has a text' : `no column has the text: ${columns}`
  const expected = `a column such as ${textColumns.slice(0, 4).join(', ')} or content`
  return {
    articles: [],
    leftovers: [],
    problems: [severity === 'note' ? note(what, expected) : warning(what, expected)],
    isOther: true,
  }
}

/** Undefined where it is no JSON. */
function parse(text: string): unknown {
  try {
    // Its shape is looked at before anything is taken from it.
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A list of records, the first such list in a record, or a single record with a text. */
function rowsIn(value: unknown): Row[] | undefined {
  if (Array.isArray(value)) {
    const rows = value.flatMap((item) => asRow(item) ?? [])
    return rows.length === 0 ? undefined : rows
  }
  const row = asRow(value)
  if (row === undefined) return undefined
  if (hasTextColumn(row.keys()) && [...row.values()].some((item) => typeof item === 'string')) return [row]
  const lists = [...row.values()].map((item) => (Array.isArray(item) ? rowsIn(item) : undefined))
  return lists.find((rows) => rows?.some((each) => hasTextColumn(each.keys()) || knownColumns(each.keys()) > 1))
}

function asRow(value: unknown): Row | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value).map(([name, item]) => [columnName(name), item]))
}
