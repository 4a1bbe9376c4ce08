/** Makes readers of files that are text all through: their bytes are decoded, and damage in the text is told. */
import { refused } from '../problem.ts'
import { decodeOnce } from './sniffed-text.ts'
import { findMojibake } from './mojibake.ts'
import type { FileContent, Reader } from './reader.ts'

export interface TextFormat extends Pick<Reader, 'endings' | 'accepts'> {
  /** Finds the articles in a decoded text, whose line ends are `\n`. */
  readonly divide: (text: string) => Omit<FileContent, 'encoding'>
}

export function textReader({ divide, ...format }: TextFormat): Reader {
  return {
    ...format,
    read: ({ bytes, encoding }) => {
      const decoded = decodeOnce(bytes, encoding)
      if (!('text' in decoded)) {
        const { what, expected, line, column } = decoded
        return { articles: [], leftovers: [], problems: [refused(what, expected, line, column)] }
      }
      const content = divide(decoded.text)
      return {
        ...content,
        problems: [...content.problems, ...findMojibake(decoded.text)],
        encoding: { encoding: decoded.encoding, guessed: decoded.guessed },
      }
    },
  }
}
