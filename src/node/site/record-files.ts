/** The public data contract: files that hold the library's records, as `text/article.ts` and `text/report.ts` describe them. */
import type { ArticleRecord, QuotationRecord } from '../../text/article.ts'
import { jsonArray } from '../../text/exporting/json-array.ts'
import type { RecordsPath } from '../../text/pages.ts'
import { publishedReport } from '../../text/report.ts'
import type { DataFile } from './data-file.ts'
import type { Library } from '../library/library-types.ts'

export const reportPath = 'data/report.json'

export function recordFiles(library: Library): ReadonlyMap<RecordsPath, DataFile> {
  const speakers = ['data/speakers.json', json(() => jsonArray(library.listed))] as const
  return new Map([
    ['data/articles.json', json(() => jsonArray(articleRecords(library)))],
    ['data/quotations.json', json(() => jsonArray(quotationRecords(library)))],
    ...(library.speakerPages ? [speakers] : []),
    [reportPath, reportFile(library)],
  ])
}

export function reportFile({ report }: Library): DataFile {
  return json(() => [`${JSON.stringify(publishedReport(report), null, 1)}\n`])
}

function json(pieces: () => Iterable<string>): DataFile {
  return { type: 'application/json', pieces }
}

function* articleRecords({ articles }: Library): Generator<ArticleRecord> {
  for (const { record } of articles) yield record
}

function* quotationRecords({ articles }: Library): Generator<QuotationRecord> {
  for (const { quotations } of articles) yield* quotations
}
