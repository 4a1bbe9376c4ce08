/** "2 of 3 DOCUMENTS": the lines that number the documents of an export, and whether they number all. */
import { warning, type Finding } from '../../problem.ts'
import type { Line } from '../numbered-lines.ts'

export interface DocumentNumber {
  /** The place of its line among the lines. */
  readonly place: number
  readonly number: number
  readonly total: number
}

const counted =
  /^[\s\f\ufffd]*(\d+) (?:of|von|de|van|di|sur) (\d+) (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTI|DOCUMENTOS)\s*$/u
const named = /^[\s\f\ufffd]*(?:document|dokument|documento) (\d+) (?:of|von|de|van|di|sur) (\d+)\s*$/iu

/** All of one export: the total is that of the first. */
export function documentNumbers(lines: readonly Line[]): DocumentNumber[] {
  const found = lines.flatMap(({ text }, place): DocumentNumber[] => {
    // The look at the length keeps long lines from being read.
    const match = text.length > 120 ? null : (counted.exec(text) ?? named.exec(text))
    return match === null ? [] : [{ place, number: Number(match[1]), total: Number(match[2]) }]
  })
  return found.filter(({ total }) => total === found[0]?.total)
}

/** Tells of documents that the numbers promise and the file does not hold. */
export function missingDocuments(found: readonly DocumentNumber[]): Finding[] {
  const numbers = new Set(found.map(({ number }) => number))
  const total = found[0]?.total ?? 0
  if (found.length === 0 || numbers.size >= total) return []
  const what = `the export numbers ${total} documents, and ${numbers.size} of them are here`
  return [warning(what, 'the whole export, or its other files beside this one')]
}
