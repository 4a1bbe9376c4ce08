import type { Span } from '../span.ts'
import { oneLine } from '../white-space.ts'

/** The words of a title as a line of plain text: without emphasis, links and the breaks of lines; a word divided at a line's end is whole again. */
export function plainTitle(text: string, { start, end }: Span): string {
  const whole = text
    .slice(start, end)
    .replace(/(\p{L}+)-[ \t]*\n[ \t]*(\p{Ll}\p{L}*)/gu, (_, head: string, tail: string) => {
      // Written as one word elsewhere, else with a hyphen of its own.
      return text.includes(`${head}${tail}`) ? `${head}${tail}` : `${head}-${tail}`
    })
  return plainWords(whole)
}

/** The same of words that stand alone. */
export function plainWords(words: string): string {
  const plain = words
    .replace(/!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\{\{(?:[^{}|]*\|)?([^{}|]*)[^{}]*\}\}/g, '$1')
    .replace(/'{3}|\*{2,3}|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/^[*_~`](?=\S)(.*\S)[*_~`]$/u, '$1')
    .replace(/\u00ad/g, '')
    .replace(/(?<=\S)(?:\s?\[\d{1,3}\])+$/u, '')
    .replace(/\s+#+$/u, '')
  return oneLine(plain)
}
