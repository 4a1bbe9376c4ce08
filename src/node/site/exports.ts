/** The whole library's quotations as files to take away. */
import { markdownList, bibtexEntries, risRecords } from '../../text/exporting/citations.ts'
import { annotationCollection } from '../../text/exporting/annotations.ts'
import { csvRows } from '../../text/exporting/csv.ts'
import type { Exported } from '../../text/exporting/exported.ts'
import type { DataFile } from './data-file.ts'
import type { Library } from '../library/library-types.ts'
import { pageUrl } from '../settings.ts'

/** Tables and annotations hold all words in marks, as the data do; lists of citations only what somebody said. */
export function exportFiles(library: Library): [string, DataFile][] {
  const { address, site, language } = library
  const { citing } = language.leavingWords
  const { ruleWords } = language
  const annotations = 'data/annotations.jsonld'
  const collection = () =>
    annotationCollection(
      pageUrl(address, `/${annotations}`),
      site.title,
      count(library),
      exportedRows(library),
      ruleWords,
    )
  return [
    ['data/quotations.csv', { type: 'text/csv', pieces: () => csvRows(exportedRows(library), ruleWords) }],
    [annotations, { type: 'application/ld+json', pieces: collection }],
    ['data/quotations.bib', { type: 'application/x-bibtex', pieces: () => bibtexEntries(speech(library), citing) }],
    [
      'data/quotations.ris',
      { type: 'application/x-research-info-systems', pieces: () => risRecords(speech(library), citing) },
    ],
    ['data/quotations.md', { type: 'text/markdown', pieces: () => markdownList(speech(library), citing) }],
  ]
}

function count({ articles }: Library): number {
  return articles.reduce((sum, { quotations }) => sum + quotations.length, 0)
}

export function* exportedRows({ articles }: Library): Generator<Exported> {
  for (const { record, text, quotations } of articles) {
    for (const quotation of quotations) {
      yield { quotation, article: record, link: quotation.url, articleLink: record.url, text }
    }
  }
}

function* speech(library: Library): Generator<Exported> {
  for (const row of exportedRows(library)) if (row.quotation.kind === 'speech') yield row
}
