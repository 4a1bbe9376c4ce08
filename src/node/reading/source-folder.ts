/** The owner's folder as one build sees it. It is walked once, and its corrections are read once: what follows is given this value. */
import type { Corrections } from '../corrections/corrections.ts'
import { readCorrections } from '../corrections/read-corrections.ts'
import { withoutAboutFiles } from './about-files.ts'
import { findFiles, type FoundFiles } from './find-files.ts'
import type { Reader } from './reader.ts'
import { readers } from './readers.ts'

export interface SourceFolder extends Omit<FoundFiles, 'corrections'> {
  readonly folder: string
  readonly corrections: Corrections
  /** Who reads its files. */
  readonly table: readonly Reader[]
}

/** Throws what the owner can mend in the folder's name or in the corrections. */
export function openFolder(folder: string, table: readonly Reader[] = readers): SourceFolder {
  const found = findFiles(folder, table)
  const corrections = readCorrections(folder, found.corrections)
  const { files, problems } = withoutAboutFiles(found.files, corrections)
  return { folder, files, problems: [...found.problems, ...problems], corrections, table }
}
