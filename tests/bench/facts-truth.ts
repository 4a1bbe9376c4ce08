/** What a careful editor says about each file of a set: one JSON object a line. A field that is left out is not scored. */
import { readFileSync } from 'node:fs'

/** One answer, or several of which each is right; null where the file does not tell. */
export type Expected = string | null | readonly (string | null)[]

/** For a title that has to be cut from running text, which several lengths are right for. */
export interface Beginning {
  readonly begins: string
  /** Words that must not be cut off. */
  readonly holds?: string
}

/** The first words of a quotation, or its first and last with ` … ` between them, and who says it. */
export type ExpectedQuotation = readonly [words: string, speaker: Expected]

export interface TrueArticle {
  readonly title?: Expected | Beginning
  readonly date?: Expected
  readonly authors?: readonly string[]
  readonly outlet?: Expected
  readonly section?: Expected
  readonly lang?: Expected
  readonly quotations?: readonly ExpectedQuotation[]
  /** Words that stand in no speech. */
  readonly notSaid?: readonly string[]
}

export interface TrueFile {
  readonly file: string
  /** The kind, in a few words. */
  readonly why: string
  /** In their order in the file; none where the file is no article. */
  readonly articles: readonly TrueArticle[]
  /** A warning or a refusal is as good an answer. */
  readonly told?: boolean
  /** A warning, a refusal or a note must be given. */
  readonly tell?: boolean
}

/** Throws with the line that is no such object. */
export function parseTruth(lines: string): TrueFile[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const truth: unknown = JSON.parse(line)
    if (!isTrueFile(truth)) throw new TypeError(`line ${index + 1} of the truth has no file or no list of articles`)
    return [truth]
  })
}

export const readTruth = (path: string): TrueFile[] => parseTruth(readFileSync(path, 'utf8'))

function isTrueFile(value: unknown): value is TrueFile {
  if (typeof value !== 'object' || value === null) return false
  return 'file' in value && typeof value.file === 'string' && 'articles' in value && Array.isArray(value.articles)
}
