/** The names that scrapers and collections give to the columns, or keys, of their records. */
import { namesInByline } from '../exports/byline.ts'
import type { Fields } from '../exports/found-document.ts'
import { languageTag } from '../exports/language-names.ts'
import { given, givenFacts, type FoundArticle, type GivenFact, type Leftover } from '../reader.ts'
import { decodeText } from '../html/encoded-text.ts'
import { note, type Finding } from '../../problem.ts'
import { dateReader } from './row-dates.ts'

/** A record by its column names, whatever its values are. */
export type Row = ReadonlyMap<string, unknown>

export interface PlacedRow {
  readonly row: Row
  readonly line: number | null
}

type Column = GivenFact | 'section' | 'text'

const mostShown = 12

/** Each in the order in which it is looked for; the first that says something counts. */
const columns: Readonly<Record<Column, readonly string[]>> = {
  text: words(
    'text maintext main_text full_text fulltext article_text articletext article_body articlebody body body_text bodytext content contents article story plain_text plaintext cleaned_text clean_text page_content',
  ),
  title: words('title headline headlines article_title heading head'),
  date: words(
    'date date_publish date_published datepublished published published_at publishedat publish_date publishdate published_date publication_date pub_date pubdate article_date datetime time timestamp created_utc',
  ),
  author: words('authors author byline bylines by writer creator'),
  outlet: words(
    'outlet publication source_name newspaper publisher source source_domain sourcedomain site site_name domain medium media',
  ),
  url: words('url link source_url article_url canonical_url canonical_link permalink uri web_url'),
  lang: words('lang language'),
  section: words('section category categories section_name topic'),
}

function words(list: string): string[] {
  return list.split(' ')
}

export const textColumns = columns.text

/** "Date Published", "date-published" and "datePublished" are one name. */
export function columnName(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_')
}

export function hasText(row: Row): boolean {
  return wordsAt(row, 'text') !== ''
}

export function hasTextColumn(names: Iterable<string>): boolean {
  return [...names].some((name) => columns.text.includes(name))
}

/** How many of the names are those of facts. */
export function knownColumns(names: Iterable<string>): number {
  const all = new Set(Object.values(columns).flat())
  return [...names].filter((name) => all.has(name)).length
}

/** An article of each row, also of those without a text: they keep their numbers, and are told. */
export function articlesIn(rows: readonly PlacedRow[]): {
  readonly articles: FoundArticle[]
  readonly findings: Finding[]
  readonly leftovers: Leftover[]
} {
  const readDate = dateReader(rows.map(({ row }) => wordsAt(row, 'date')))
  const findings = new Map<string, Finding>()
  const articles = rows.map(({ row, line }): FoundArticle => {
    const decoded = decodeText(wordsAt(row, 'text'))
    for (const finding of decoded.findings) {
      // One of each kind for the file, not one a row.
      const kind = `${finding.severity} ${finding.what.replace(/\d+|".*?"/g, '')}`
      if (!findings.has(kind)) findings.set(kind, { ...finding, line })
    }
    return { text: decoded.text, facts: factsIn(row, readDate), ...(line === null ? {} : { line }) }
  })
  return { articles, findings: [...findings.values(), ...unusedColumns(rows)], leftovers: rows.flatMap(longCells) }
}

/** No fact is so long: a quotation mark that is missing has joined cells and rows. */
const mostFactChars = 400

function longCells({ row, line }: PlacedRow): Leftover[] {
  const facts = givenFacts.map((fact) => wordsAt(row, fact)).filter((words) => words.length > mostFactChars)
  return facts.map((text) => ({ text, ...(line === null ? {} : { line }) }))
}

function unusedColumns(rows: readonly PlacedRow[]): Finding[] {
  const known = new Set(Object.values(columns).flat())
  const names = new Set(rows.flatMap(({ row }) => [...row.keys()]))
  // Of two columns for the text only one is read.
  const others = columns.text.filter((name) => names.has(name) && rows.some(({ row }) => isOtherText(row, name)))
  const unused = [...[...names].filter((name) => !known.has(name)), ...others]
  if (unused.length === 0) return []
  const shown = unused.slice(0, mostShown).join(', ') + (unused.length > mostShown ? ' and others' : '')
  return [note(`columns that are not read: ${shown}`, 'columns with the text and the facts of an article')]
}

function isOtherText(row: Row, name: string): boolean {
  const words = inWords(row.get(name), '\n\n')
  return words.trim() !== '' && words !== wordsAt(row, 'text')
}

function factsIn(row: Row, readDate: (date: string) => string): FoundArticle['facts'] {
  const url = wordsAt(row, 'url')
  const source = wordsAt(row, 'outlet')
  const values: Fields = {
    title: decodeText(wordsAt(row, 'title')).text,
    date: readDate(wordsAt(row, 'date')),
    author: namesInByline(wordsAt(row, 'author').replace(/^\[\s*(?:'[^']*'|"[^"]*")?.*\]$/u, listInWords)),
    // A column "source" may hold an address.
    outlet: /^https?:/i.test(source) ? hostOf(source) : source.replace(/^www\./, ''),
    url: url === '' && /^https?:/i.test(source) ? source : url,
    lang: languageTag(wordsAt(row, 'lang')),
    section: wordsAt(row, 'section'),
  }
  return Object.fromEntries(givenFacts.map((fact) => [fact, given(values[fact])]))
}

/** "['Ada Brook', 'Tom Hale']": lists as Python prints them into a cell. */
function listInWords(list: string): string {
  return [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
    .map(([, single, double]) => single ?? double)
    .join('; ')
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
}

function wordsAt(row: Row, column: Column): string {
  for (const name of columns[column]) {
    const said = inWords(row.get(name), column === 'text' ? '\n\n' : '; ')
    if (said.trim() !== '' && !/^(?:null|none|nan|n\/a|\[\])$/i.test(said.trim())) return said
  }
  return ''
}

/** Lists, and values with a name of their own such as `{ "name": "The Bell" }`. */
function inWords(value: unknown, between: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value
      .map((item) => inWords(item, between))
      .filter((item) => item !== '')
      .join(between)
  if (typeof value !== 'object' || value === null) return ''
  const named = Object.entries(value).find(
    ([key, item]) => /^(?:name|text|title|\$date)$/i.test(key) && typeof item === 'string',
  )
  return typeof named?.[1] === 'string' ? named[1] : ''
}
