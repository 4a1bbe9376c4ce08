/** The whole library's quotations as files to take away, one of each format. */
import type { Exported } from '../../text/exporting/exported.ts'
import { exportFormats, type ExportFormat } from '../../text/exporting/formats.ts'
import type { DataFile } from './data-file.ts'
import type { Library } from '../library/library-types.ts'
import { pageUrl } from '../settings.ts'

/** The formats that a build writes, by the paths of their files. */
export const libraryExports: ReadonlyMap<string, ExportFormat> = new Map(
  Object.values(exportFormats).flatMap((format) =>
    format.libraryFile === null ? [] : [[`data/${format.libraryFile}`, format] as const],
  ),
)

export function exportFiles(library: Library): [string, DataFile][] {
  return [...libraryExports].map(([path, format]) => [
    path,
    { type: format.mediaType, pieces: () => writeExport(library, path, format) },
  ])
}

function writeExport(library: Library, path: string, { holds, write }: ExportFormat): Iterable<string> {
  const { address, site, language } = library
  const isHeld = holds === 'speech' ? isSpeech : () => true
  return write(exportedRows(library, isHeld), {
    title: site.title,
    url: pageUrl(address, `/${path}`),
    total: library.articles.reduce((sum, { quotations }) => sum + quotations.filter(isHeld).length, 0),
    citing: language.leavingWords.citing,
    rules: language.ruleWords,
  })
}

type IsHeld = (quotation: Exported['quotation']) => boolean

const isSpeech: IsHeld = ({ kind }) => kind === 'speech'

function* exportedRows({ articles }: Library, isHeld: IsHeld): Generator<Exported> {
  for (const { record, text, quotations } of articles) {
    for (const quotation of quotations.filter(isHeld)) {
      yield { quotation, article: record, link: quotation.url, articleLink: record.url, text }
    }
  }
}
