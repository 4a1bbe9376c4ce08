/** White space: which characters it is, and how words are read whatever of it stands between them. Each takes time that grows with the words. */

/** Whether a UTF-16 code unit is white space: as patterns mean it by `\s`, and the space without width. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Any white space as one space: words are the same however their lines were broken. */
export function oneSpaced(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

/** The same without white space at either end: what goes into one line of a list, a title, a name. */
export function oneLine(words: string): string {
  return oneSpaced(words).trim()
}

/**
 * The white space at the end of a line and at the beginning of the next. It is looked for only where a run begins: spaces that no
 * line break follows would else be read again from each of them.
 */
export const lineBreak = /(?<![^\S\n])[^\S\n]*\n\s*/gu

/** The lines of a paragraph as one; spaces within a line stay. */
export function linesJoined(words: string): string {
  return words.replace(lineBreak, ' ')
}
