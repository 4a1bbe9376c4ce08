/** A list of quotations as a file to take away, in the format that a reader asks for. Fetched when one does. */
import { bibtexEntries, jsonRecords, markdownList, risRecords } from '../../text/exporting/citations.ts'
import { annotationCollection } from '../../text/exporting/annotations.ts'
import { csvRows } from '../../text/exporting/csv.ts'
import type { Exported } from '../../text/exporting/exported.ts'
import { leavingWords } from '../words/leaving-words.ts'
import { ruleWords } from '../words/rule-words.ts'
import { takeTurns } from '../filter/take-turns.ts'
import { words } from '../words/words.ts'

const { citing } = leavingWords

interface Format {
  readonly label: string
  readonly extension: string
  readonly type: string
  readonly write: (rows: readonly Exported[], title: string, url: string) => Iterable<string>
}

export const exportFormats: readonly Format[] = [
  { label: 'CSV', extension: 'csv', type: 'text/csv', write: (rows) => csvRows(rows, ruleWords) },
  { label: 'JSON', extension: 'json', type: 'application/json', write: jsonRecords },
  { label: 'Markdown', extension: 'md', type: 'text/markdown', write: (rows) => markdownList(rows, citing) },
  {
    label: 'Web Annotation',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (rows, title, url) => annotationCollection(url, title, rows.length, rows, ruleWords),
  },
  { label: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: (rows) => bibtexEntries(rows, citing) },
  {
    label: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (rows) => risRecords(rows, citing),
  },
]

/** Letters and digits of any script, the rest as hyphens: a name that every file system takes. */
const fileName = (title: string) => title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60) || words.site.quotations

/** Rejects with the signal's reason where it is given up before the file is whole. */
export async function saveExport(
  format: Format,
  rows: readonly Exported[],
  title: string,
  signal: AbortSignal,
): Promise<void> {
  const pieces: string[] = []
  for (const piece of format.write(rows, title, location.href)) {
    pieces.push(piece)
    // A long list takes seconds to write, in which a reader may want to close the sheet.
    // oxlint-disable-next-line no-await-in-loop
    await takeTurns(signal)
  }
  const url = URL.createObjectURL(new Blob(pieces, { type: format.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName(title)}.${format.extension}`
  link.click()
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
