/** A sitting over a small folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CorrectionsFile } from '../../../src/node/review/corrections-file.ts'
import type { Merge } from '../../../src/node/review/questions.ts'
import { readReviewLibrary, type ReviewLibrary } from '../../../src/node/review/review-library.ts'
import { ReviewSession } from '../../../src/node/review/review-session.ts'
import type { QuotationQuestion, Reply } from '../../../src/text/review/review.ts'
import { writeFolder, type Files } from '../folder.ts'

export interface Sitting {
  readonly folder: string
  readonly session: ReviewSession
  /** What stands in the corrections. */
  readonly written: () => string
}

export function reviewLibrary(folder: string): ReviewLibrary {
  const options = { folder, site: { title: 'Test', language: 'en' } }
  return readReviewLibrary({ options, base: '/', built: '2020-01-02T03:04:05.000Z' }, () => undefined)
}

export function sit(files: Files, merges: readonly Merge[] = []): Sitting {
  const folder = writeFolder(files)
  return {
    folder,
    session: new ReviewSession(reviewLibrary(folder), new CorrectionsFile(folder), merges),
    written: () => readFileSync(join(folder, 'corrections.yaml'), 'utf8'),
  }
}

/** The question about words, which must be one. */
export function quotationIn({ state }: Reply): QuotationQuestion {
  const { question } = state
  if (question === null || question.kind === 'merge') throw new TypeError('no quotation is asked about')
  return question
}

export const town = {
  'town.txt': `Ann Hale and Bo Lindt of Ormsby met on Monday.

“We will stay in Ormsby as long as there is a bridge,” said Ann Hale.

He shook his head. “Nobody asked us about the bridge.”

The song “Bridge of Sighs” was sung on the way home.
`,
} as const
