/** The lines of a file with their numbers, for readers that divide it line by line. */
import { oneLine } from '../../text/white-space.ts'

export interface Line {
  readonly text: string
  readonly number: number
}

export function numberedLines(text: string): Line[] {
  return text.split('\n').map((line, index) => ({ text: line, number: index + 1 }))
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === ''
}

/** Runs of lines between blank ones. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    if (isBlank(line)) isOpen = false
    else if (isOpen) paragraphs.at(-1)?.push(line)
    else {
      paragraphs.push([line])
      isOpen = true
    }
  }
  return paragraphs
}

/** The lines as text: no blank ones at either end, and never two of them together. */
export function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** The lines as one, such as a headline over two of them. */
export function inOneLine(lines: readonly Line[]): string {
  return oneLine(joined(lines))
}
