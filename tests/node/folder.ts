/** Writes a small folder of articles for one test and reads it as the build does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readLibrary, type Memory } from '../../src/node/library/library.ts'
import type { Library, OwnersLibrary } from '../../src/node/library/library-types.ts'
import type { Reader } from '../../src/node/reading/reader.ts'
import type { SeedsOptions } from '../../src/node/settings.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder that is gone when the test ends. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

export function readFolder(
  folder: string,
  options: Partial<SeedsOptions> = {},
  base = '/',
  memory: Memory = new Map(),
  table?: readonly Reader[],
): OwnersLibrary {
  const site = { title: 'Test', language: 'en' }
  return readLibrary({ options: { folder, site, ...options }, base, built: '2020-01-02T03:04:05.000Z' }, memory, table)
}

/** What the report says of each file, without the folder: `name.txt:2:1: what`. */
export function problemsOf({ report }: Library): string[] {
  return report.problems.map(({ severity, file, line, column, what }) =>
    [severity, file, ...[line, column].filter((place) => place !== null), ` ${what}`].join(':').replace(':', ' '),
  )
}
