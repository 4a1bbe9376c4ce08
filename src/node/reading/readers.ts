/** The readers of files in one table, in the order in which they are asked: whoever looks at the bytes comes first. */
import { factiva } from './exports/factiva.ts'
import { factivaPrint } from './exports/factiva-print.ts'
import { nexis } from './exports/nexis.ts'
import { nexisUni } from './exports/nexis-uni.ts'
import { proquest } from './exports/proquest.ts'
import { repeatedLabels } from './exports/repeated-labels.ts'
import { htmlInText, htmlPage } from './html/page.ts'
import { mailFile, mailInText } from './mail/mail.ts'
import { markdown, plainText } from './plain-text.ts'
import type { Reader } from './reader.ts'
import { csvInText, csvRows } from './rows/csv-rows.ts'
import { jsonInText, jsonRows } from './rows/json-rows.ts'
import { subRip, webVtt } from './subtitles/subtitle-readers.ts'
import { docx } from './word/docx.ts'

export const readers: readonly Reader[] = [
  docx,
  // A mail may carry an export, and an export may hold a page: what stands at the top decides first.
  mailFile,
  mailInText,
  htmlInText,
  jsonInText,
  csvInText,
  // Both number their documents; ProQuest's labels are its own.
  proquest,
  nexis,
  nexisUni,
  factiva,
  factivaPrint,
  repeatedLabels,
  webVtt,
  subRip,
  plainText,
  markdown,
  htmlPage,
  jsonRows,
  csvRows,
]

/** The reader of a file, by the ending of its name and then by its bytes; where the ending is wrong, by the bytes alone. */
export function findReader(all: readonly Reader[], file: string, bytes: Uint8Array): Reader | undefined {
  const accepts = (reader: Reader, isAsked: boolean) => reader.accepts?.(bytes) ?? isAsked
  const byEnding = all.filter((reader) => hasEnding(reader, file))
  const others = byEnding.length === 0 ? [] : all
  return byEnding.find((reader) => accepts(reader, true)) ?? others.find((reader) => accepts(reader, false))
}

/** Whether any reader takes files of this name. */
export function mayBeRead(all: readonly Reader[], file: string): boolean {
  return all.some((reader) => hasEnding(reader, file))
}

/** For messages: ".txt, .md or .eml". */
export function endingsInWords(all: readonly Reader[]): string {
  const endings = [...new Set(all.flatMap((reader) => reader.endings))]
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(endings)
}

function hasEnding({ endings }: Reader, file: string): boolean {
  const name = file.toLowerCase()
  return endings.some((ending) => name.endsWith(ending))
}
