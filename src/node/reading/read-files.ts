/** The bytes of the articles' files, one file after another in the order of their names. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../text/report.ts'
import type { FileAnalysis } from '../library/analyse-article.ts'
import { correctionsFor, type Corrections, type FileCorrections } from '../corrections/corrections.ts'
import { unreadable } from './find-files.ts'
import { refused, type Finding } from '../problem.ts'
import { pathHash } from '../library/slugs.ts'

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

/**
 * As much as twenty novels. The page of a longer text would not open in a browser, and reading it takes more memory than
 * many machines have.
 */
const mostBytes = 10_000_000

export function* readFiles(folder: string, files: readonly string[], corrections: Corrections): Generator<ReadFile> {
  const owners = new Map<string, string>()
  for (const file of files) {
    const path = pathHash(file)
    const owner = owners.get(path)
    if (owner === undefined) {
      owners.set(path, file)
      yield readOne(folder, file, correctionsFor(corrections, file))
    } else yield refuse(file, sameSlug(file, owner))
  }
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
  return refused(`the file has ${Math.ceil(size / 1_000_000)} MB`, 'no more than 10 MB: divide it into articles')
}

function refuse(file: string, finding: Finding): ReadFile {
  return { kind: 'refused', file, analysis: { article: null, findings: [finding] } }
}

/** Only names that look the same (one character spelled in two ways) come to one slug; which is meant is the owner's to say. */
function sameSlug(file: string, owner: string): Finding {
  const what = `its link would be that of ${JSON.stringify(owner)}, whose name is the same in other bytes (${bytesOf(owner)} and ${bytesOf(file)})`
  return refused(what, 'another file name')
}

function bytesOf(name: string): string {
  return name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16) ?? ''}}`)
}

/** What the analyses say of their files; both in one order. */
export function problemsOf(files: readonly string[], analyses: readonly FileAnalysis[]): Problem[] {
  return analyses.flatMap(({ findings }, index) =>
    findings.map((finding) => ({ ...finding, file: files[index] ?? '' })),
  )
}
