/** The readers of files in one table, in the order in which they are asked: whoever looks at the bytes comes first. */
import { markdown, plainText } from './plain-text.ts'
import type { Reader } from './reader.ts'
import { subRip, webVtt } from './subtitles/subtitle-readers.ts'

export const readers: readonly Reader[] = [webVtt, subRip, plainText, markdown]

/** The reader of a file, by the ending of its name and then by its bytes. */
export function findReader(all: readonly Reader[], file: string, bytes: Uint8Array): Reader | undefined {
  return all.find((reader) => hasEnding(reader, file) && (reader.accepts?.(bytes) ?? true))
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
