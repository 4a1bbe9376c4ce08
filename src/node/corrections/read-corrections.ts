/** Reads `corrections.yaml`. A mistake in it stops every build: it may be what hides a name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemLine } from '../../text/report.ts'
import { correctionsSchema } from './corrections-schema.ts'
import { correctionsFile, noCorrections, type Corrections } from './corrections.ts'
import { contradictions, placedCorrections } from './placed-corrections.ts'
import { decode } from '../reading/decode.ts'
import { OwnerError, refused, shownFolder, type Finding } from '../problem.ts'
import { check } from '../yaml/checked.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** `file` is what the walk through the folder found; null where there are none. */
export function readCorrections(folder: string, file: string | null): Corrections {
  if (file === null) return noCorrections
  if (file !== correctionsFile) {
    throw new OwnerError(`${shownFolder(folder)}/${file} is not read under that name; expected ${correctionsFile}`)
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
    return {
      corrections: noCorrections,
      findings: [refused('this file is not saved as UTF-8', 'a file saved as UTF-8')],
    }
  }
  const written = readYaml(decoded.text)
  if ('mistakes' in written) {
    const findings = written.mistakes.map(({ what, expected, line, column }) => refused(what, expected, line, column))
    return { corrections: noCorrections, findings }
  }
  const checked = check(correctionsSchema, written)
  if ('findings' in checked) return { corrections: noCorrections, findings: checked.findings }
  const corrections = placedCorrections(checked.output, written)
  return { corrections, findings: contradictions(corrections) }
}
