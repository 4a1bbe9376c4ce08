/** Reads `corrections.yaml`. A mistake in it stops every build: it may be what hides a name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { problemLine } from '../../text/report.ts'
import { CorrectionsSchema } from './corrections-schema.ts'
import { correctionsFile, noCorrections, type Corrections } from './corrections.ts'
import { decode } from '../reading/decode.ts'
import { OwnerError, refused, shownFolder, type Finding } from '../problem.ts'

/** `file` is what the walk through the folder found; null where there are none. */
export function readCorrections(folder: string, file: string | null): Corrections {
  if (file === null) return noCorrections
  if (file !== correctionsFile) {
    throw new OwnerError(`${shownFolder(folder)}/${file} is not read by that name; expected ${correctionsFile}`)
  }
  const { corrections, findings } = parseCorrections(readFileSync(join(folder, file)))
  if (findings.length === 0) return corrections
  const lines = findings.map((finding) => problemLine({ ...finding, file }, shownFolder(folder)))
  throw new OwnerError(
    [...lines, `Nothing is built while ${correctionsFile} has mistakes: it may hide a name`].join('\n'),
  )
}

export function parseCorrections(bytes: Uint8Array): { corrections: Corrections; findings: readonly Finding[] } {
  const decoded = decode(bytes)
  if (!('text' in decoded) || decoded.guessed) {
    return { corrections: noCorrections, findings: [refused('this is no text in UTF-8', 'a file saved as UTF-8')] }
  }
  const lines = new LineCounter()
  // The failsafe schema leaves every value text: a date stays a calendar day, and "no" is not false.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'silent' } as const
  const document = parseDocument(decoded.text, options)
  const errors = document.errors.map(({ message, pos }) => {
    const { line, col } = lines.linePos(pos[0])
    return refused(message, 'YAML', line, col)
  })
  if (errors.length > 0) return { corrections: noCorrections, findings: errors }
  const schema = new CorrectionsSchema(lines)
  const corrections = schema.read(document.contents)
  return { corrections, findings: schema.findings }
}
