/** Quotations as a table: RFC 4180, with CR LF, a header, and marks around every cell that needs them. */
import type { QuotationRecord } from '../article.ts'
import { citedAuthors, plainQuotation } from '../citing/cited.ts'
import { betweenAuthors } from '../facts/read-authors.ts'
import { readWords } from '../prose/read-words.ts'
import { type RuleWords, ruleSentence } from '../rule-sentence.ts'
import type { TextSpan } from '../span.ts'
import type { Exported } from './exported.ts'

type Column = readonly [name: string, read: (row: Exported, words: RuleWords) => string | null | undefined]

/** Words and link first, then the evidence for who said them, then the article with the ground of each fact. */
const columns: readonly Column[] = [
  ['words', plainQuotation],
  ['speaker', ({ quotation }) => quotation.speaker?.name],
  ['title', ({ article }) => article.title.value],
  ['outlet', ({ article }) => article.outlet?.value],
  ['section', ({ article }) => article.section?.value],
  ['date', ({ article }) => article.date?.value],
  ['link', ({ link }) => link],
  ['sentence', ({ quotation }) => readAlone(quotation.sentence, quotation.asides)],
  ['kind', ({ quotation }) => quotation.kind],
  ['form', ({ quotation }) => quotation.form],
  ['speaker_mention', ({ quotation: { speaker, asides } }) => speaker && readAlone(speaker.mention, asides)],
  ['speaker_basis', ({ quotation }) => quotation.speaker?.basis],
  ['speaker_type', ({ quotation }) => quotation.speaker?.type],
  ['speaker_corrected', ({ quotation }) => quotation.speaker && String(quotation.speaker.corrected)],
  ['certainty', ({ quotation: { certainty } }) => (certainty === null ? '' : String(certainty))],
  ['cue', ({ quotation: { cue, asides } }) => cue && readAlone(cue, asides)],
  ['rule', ({ quotation }, words) => ruleSentence(quotation.rule, words)],
  ['title_basis', ({ article }) => article.title.basis],
  ['outlet_basis', ({ article }) => article.outlet?.basis],
  ['section_basis', ({ article }) => article.section?.basis],
  ['date_basis', ({ article }) => article.date?.basis],
  [
    'authors',
    ({ article }) =>
      citedAuthors(article)
        .map(({ name }) => name)
        .join(betweenAuthors),
  ],
  ['authors_basis', ({ article }) => article.author?.basis],
  ['language', ({ article }) => article.lang],
  ['file', ({ article }) => article.file],
  ['article', ({ articleLink }) => articleLink],
  ['id', ({ quotation }) => quotation.id],
]

/** Words as they stand in the text, but for what is not read in them. */
function readAlone(span: TextSpan, asides: QuotationRecord['asides']): string {
  return asides === undefined ? span.exact : readWords(span, asides)
}

export function* csvRows(rows: Iterable<Exported>, words: RuleWords): Generator<string> {
  yield csvRow(columns.map(([name]) => name))
  for (const row of rows) yield csvRow(columns.map(([, read]) => read(row, words) ?? ''))
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map((value) => cell(guarded(value))).join(',')}\r\n`
}

/** A spreadsheet runs cells that begin like a formula. An apostrophe in front makes them text, which spreadsheets do not show. */
function guarded(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
