/** The bytes of the articles' files, one file after another in the order of their names. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../text/report.ts'
import type { FileAnalysis } from '../library/analyse-article.ts'
import { correctionsByFile, type FileCorrections } from '../corrections/corrections.ts'
import { unreadable } from './find-files.ts'
import { refused, type Finding } from '../problem.ts'
import type { SourceFolder } from './source-folder.ts'

/** `refused`: the file was not read, for a reason that its bytes do not tell. */
export type ReadFile =
  | {
      readonly kind: 'read'
      readonly file: string
      readonly bytes: Uint8Array
      readonly corrections: FileCorrections
      /** Of the bytes, and of what corrects them. */
      readonly hash: string
    }
  | { readonly kind: 'refused'; readonly file: string; readonly analysis: FileAnalysis }

/** Exports of thousands of articles are so large. What a single article may have is looked at when it is read. */
const mostBytes = 100_000_000

/** One after another, so that the bytes of a large folder are never all in memory. */
export function* readFiles({ folder, files, corrections }: SourceFolder): Generator<ReadFile> {
  const correctionsOf = correctionsByFile(corrections)
  for (const file of files) yield readOne(folder, file, correctionsOf(file))
}

function readOne(folder: string, file: string, corrections: FileCorrections): ReadFile {
  try {
    const { size } = statSync(join(folder, file))
    if (size > mostBytes) return refuse(file, tooLarge(size))
    const bytes = readFileSync(join(folder, file))
    const hash = createHash('sha256').update(JSON.stringify(corrections)).update(bytes).digest('base64')
    return { kind: 'read', file, bytes, corrections, hash }
  } catch (error) {
    return refuse(file, unreadable(error, 'a file that this user may read'))
  }
}

function tooLarge(size: number): Finding {
  return refused(
    `the file is ${Math.ceil(size / 1_000_000)} MB long`,
    'no more than 100 MB: divide it into several files',
  )
}

function refuse(file: string, finding: Finding): ReadFile {
  return { kind: 'refused', file, analysis: { articles: [], findings: [finding] } }
}

/** What the analyses say of their files; both in one order. */
export function problemsOf(files: readonly string[], analyses: readonly FileAnalysis[]): Problem[] {
  return analyses.flatMap(({ findings }, index) =>
    findings.map((finding) => ({ ...finding, file: files[index] ?? '' })),
  )
}
