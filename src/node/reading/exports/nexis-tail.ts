/** What stands below the body of a document: labels such as LOAD-DATE, and whose the rights are. */
import { paragraphsOf, type Line } from '../numbered-lines.ts'
import type { Fields } from './found-document.ts'
import { isRights, readLabel } from './labels.ts'

export interface Tail {
  readonly lines: readonly Line[]
  readonly fields: Fields
}

/** The words of these may begin the last line of a body, and "HALE: We will stay." is no label: only known ones begin a tail. */
export function tailOf(lines: readonly Line[]): Tail {
  const start = startOf(lines)
  const tail = start === undefined ? [] : lines.filter(({ number }) => number >= start)
  const fields: Fields = {}
  for (const { text } of tail) {
    const label = readLabel(text, 'capitals')
    if (label?.role !== undefined && label.value !== '') fields[label.role] ??= label.value
  }
  return { lines: tail, fields }
}

function startOf(lines: readonly Line[]): number | undefined {
  const paragraphs = paragraphsOf(lines)
  let first = paragraphs.length
  while (first > 0 && isOfTail(paragraphs[first - 1] ?? [])) first--
  // A body may run into the first label without a blank line between them.
  const above = paragraphs[first - 1]?.findIndex(({ text }, index) => index > 0 && isKnown(text)) ?? -1
  if (above > 0) return paragraphs[first - 1]?.[above]?.number
  return paragraphs
    .slice(first)
    .flat()
    .find(({ text }) => isKnown(text) || isRights(text))?.number
}

function isOfTail(paragraph: readonly Line[]): boolean {
  const [{ text } = { text: '' }] = paragraph
  const label = readLabel(text, 'capitals')
  return (label !== undefined && label.role !== 'body') || paragraph.some((line) => isRights(line.text))
}

function isKnown(text: string): boolean {
  const role = readLabel(text, 'capitals')?.role
  return role !== undefined && role !== 'body'
}
