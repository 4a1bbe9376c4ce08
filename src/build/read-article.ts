import { decode, type Decoded } from './decode.ts'
import { divideFrontMatter, type FrontMatter } from './front-matter.ts'
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
}

export function readArticle(file: string, bytes: Uint8Array): Reading {
  const decoded = decode(bytes)
  if (!('text' in decoded)) {
    return { article: null, findings: [refused(decoded.what, decoded.expected, decoded.line, decoded.column)] }
  }
  const { given, body: text, findings } = divideFrontMatter(decoded.text)
  if (findings.some(({ severity }) => severity === 'refused')) return { article: null, findings }
  if (text.trim() === '')
    return { article: null, findings: [...findings, refused('the file is empty', 'the text of an article')] }
  if (given.draft) return { article: null, findings: [...findings, draftFinding] }
  return { article: { file, text, given, encoding: decoded }, findings }
}

const draftFinding = note('this is a draft and is left out', 'no "draft: true" once it may be read')
