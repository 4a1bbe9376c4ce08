/** The owner's `corrections.yaml` on disk: read again whenever it has changed, and replaced as a whole or not at all. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { problemLine } from '../../text/report.ts'
import { correctionsFile, noCorrections, type Corrections } from '../corrections/corrections.ts'
import { parseCorrections } from '../corrections/read-corrections.ts'
import { OwnerError, shownFolder } from '../problem.ts'

export interface Written {
  /** Null where there is no file. */
  readonly source: string | null
  readonly corrections: Corrections
}

/** At the head of files that some editors save as UTF-8. It stays, and is no part of what is said. */
const byteOrderMark = '\ufeff'

/** Somebody may save the file while an answer is put into it. */
const mostTries = 5

export class CorrectionsFile {
  private readonly path: string
  private readonly shown: string
  private last: Written = { source: null, corrections: noCorrections }

  constructor(folder: string) {
    this.path = join(folder, correctionsFile)
    this.shown = shownFolder(folder)
  }

  /** Throws a sentence for the owner where the file has mistakes. */
  read(): Written {
    const source = this.readSource()
    if (source !== this.last.source) this.last = { source, corrections: this.parsed(source) }
    return this.last
  }

  /** Writes what `change` makes of the file as it is now. What it makes must be right: it may be what hides a name. */
  edit(change: (source: string | null) => string | null): {
    readonly before: string | null
    readonly after: string | null
  } {
    for (let tries = 0; tries < mostTries; tries++) {
      const { source } = this.read()
      const mark = source?.startsWith(byteOrderMark) ? byteOrderMark : ''
      const before = source && source.slice(mark.length)
      const after = change(before)
      const next = after && mark + after
      const corrections = this.parsed(next)
      if (!this.replace(source, next)) continue
      this.last = { source: next, corrections }
      return { before, after }
    }
    throw new OwnerError(`${correctionsFile} is written by another program again and again`)
  }

  private readSource(): string | null {
    try {
      return existsSync(this.path)
        ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(this.path))
        : null
    } catch (error) {
      throw new OwnerError(`${correctionsFile} cannot be read (${reasonOf(error)}); expected a file saved as UTF-8`)
    }
  }

  private parsed(source: string | null): Corrections {
    if (source === null) return noCorrections
    const { corrections, findings } = parseCorrections(new TextEncoder().encode(source))
    if (findings.length === 0) return corrections
    const lines = findings.map((finding) => problemLine({ ...finding, file: correctionsFile }, this.shown))
    throw new OwnerError(lines.join('\n'))
  }

  /** False where the file is not as it was any more. */
  private replace(before: string | null, after: string | null): boolean {
    if (after === before) return true
    // A link stays one.
    const path = existsSync(this.path) ? realpathSync(this.path) : this.path
    const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`)
    try {
      if (after !== null) writeWhole(beside, after, existsSync(path) ? statSync(path).mode : undefined)
      if (this.readSource() !== before) return false
      if (after === null) rmSync(path)
      else renameSync(beside, path)
      return true
    } catch (error) {
      if (error instanceof OwnerError) throw error
      throw new OwnerError(
        `${this.shown}/${correctionsFile} cannot be written (${reasonOf(error)}); expected a folder in which this user may write`,
      )
    } finally {
      rmSync(beside, { force: true })
    }
  }
}

function writeWhole(path: string, text: string, mode = 0o666): void {
  const file = openSync(path, 'w', mode)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'not UTF-8'
}
