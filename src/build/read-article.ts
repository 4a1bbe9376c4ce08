import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, type Decoded } from './decode.ts'
import { unreadable } from './find-files.ts'
import { divideFrontMatter, type FrontMatter } from './front-matter.ts'
import { findMojibake } from './mojibake.ts'
import { note, refused, type Finding } from './problem.ts'

/** A file as its owner wrote it: nothing derived yet. `text` is what every offset counts in. */
export interface ReadArticle {
  readonly file: string
  readonly text: string
  readonly given: FrontMatter
  readonly encoding: Pick<Decoded, 'encoding' | 'guessed'>
}

/** `article` is null where one of the findings refuses the file, or where it is a draft. */
export interface Reading {
  readonly article: ReadArticle | null
  readonly findings: readonly Finding[]
  readonly bytesHash: string
}

/** Reads a file; gives back `before`, the very same value, where the bytes are still those that it was read from. */
export function readArticle(folder: string, file: string, before?: Reading): Reading {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, file))
  } catch (error) {
    return { article: null, findings: [unreadable(error, 'a file that this user may read')], bytesHash: '' }
  }
  const bytesHash = createHash('sha256').update(bytes).digest('base64')
  return before?.bytesHash === bytesHash ? before : { ...parseArticle(file, bytes), bytesHash }
}

export function parseArticle(file: string, bytes: Uint8Array): Omit<Reading, 'bytesHash'> {
  const decoded = decode(bytes)
  if (!('text' in decoded)) {
    return { article: null, findings: [refused(decoded.what, decoded.expected, decoded.line, decoded.column)] }
  }
  const { given, body: text, findings: aboutMatter } = divideFrontMatter(decoded.text)
  const findings = [...aboutMatter, ...findMojibake(decoded.text)]
  if (findings.some(({ severity }) => severity === 'refused')) return { article: null, findings }
  if (text.trim() === '')
    return { article: null, findings: [...findings, refused('the file is empty', 'the text of an article')] }
  if (given.draft) return { article: null, findings: [...findings, draftFinding] }
  return { article: { file, text, given, encoding: decoded }, findings }
}

const draftFinding = note('this is a draft and is left out', 'no "draft: true" once it may be read')
