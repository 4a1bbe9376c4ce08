import { isAbsolute, relative } from 'node:path'
import type { Problem } from '../text/report.ts'

/** What there is to tell of one file; its name is added by whoever knows it. */
export type Finding = Omit<Problem, 'file'>

export function refused(
  what: string,
  expected: string,
  line: number | null = null,
  column: number | null = null,
): Finding {
  return { severity: 'refused', line, column, what, expected }
}

export function warning(
  what: string,
  expected: string,
  line: number | null = null,
  column: number | null = null,
): Finding {
  return { severity: 'warning', line, column, what, expected }
}

/** About a file that is not meant for the site: told to the owner, never published. */
export function note(what: string, expected: string): Finding {
  return { severity: 'note', line: null, column: null, what, expected }
}

/** Says which article of its file is meant, where the file holds several, and where that begins. */
export function aboutPart(
  { part, line }: { readonly part: number | null; readonly line: number | null },
  finding: Finding,
): Finding {
  if (part === null) return finding
  return { ...finding, what: `article ${part}: ${finding.what}`, line: finding.line ?? line }
}

/** A mistake in the settings or the folder as a whole: told in a sentence, without a stack. */
export class OwnerError extends Error {
  override readonly name = 'OwnerError'

  constructor(message: string) {
    super(message)
    // Vite prints stacks, which tell an owner nothing.
    this.stack = message
  }
}

/** The folder as its owner would write it in a terminal. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path === '' ? '.' : path.startsWith('..') || isAbsolute(path) ? folder : path.replaceAll('\\', '/')
}

/**
 * Words from files and their names, for a terminal: control characters would move its cursor or change its colours, and marks
 * for the direction of writing would turn what comes after them. They are shown as numbers; with `lines`, line breaks stay.
 */
export function printable(words: string, lines: 'one' | 'several' = 'one'): string {
  return words.replace(notPrinted, (sign) =>
    sign === '\n' && lines === 'several' ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

const notPrinted = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
