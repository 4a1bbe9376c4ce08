/** Saves a list of quotations as a file, in the format that a reader asks for. Fetched when one does. */
import type { Exported } from '../../text/exporting/exported.ts'
import type { ExportFormat } from '../../text/exporting/formats.ts'
import { leavingWords } from '../words/leaving-words.ts'
import { takeTurns } from '../filter/take-turns.ts'
import { ruleWords } from '../words/rule-words.ts'
import { words } from '../words/words.ts'

/** Letters and digits of any script, the rest as hyphens: a name that every file system takes. */
const fileName = (title: string) => title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60) || words.site.quotations

/** Rejects with the signal's reason where it is given up before the file is whole. */
export async function saveExport(
  { extension, mediaType, write }: ExportFormat,
  rows: readonly Exported[],
  title: string,
  signal: AbortSignal,
): Promise<void> {
  const pieces: string[] = []
  const list = { title, url: location.href, total: rows.length, citing: leavingWords.citing, rules: ruleWords }
  for (const piece of write(rows, list)) {
    pieces.push(piece)
    // A long list takes seconds to write, in which a reader may want to close the sheet.
    // oxlint-disable-next-line no-await-in-loop
    await takeTurns(signal)
  }
  const url = URL.createObjectURL(new Blob(pieces, { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName(title)}.${extension}`
  link.click()
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
