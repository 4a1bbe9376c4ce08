/** Quotations to cite and export, with words as awkward as they come. */
import * as fc from 'fast-check'
import type { QuotationRecord, Value } from '../../src/text/article.ts'
import type { Exported } from '../../src/text/exporting/exported.ts'
import { quotations, row, text } from './sample-pages.ts'

const [first] = quotations
if (first === undefined) throw new Error('the sample library has no quotation')

export const sample: Exported = {
  quotation: first,
  article: { ...row, author: { value: 'Ivo Tarn', basis: 'given' } },
  link: 'https://example.org/articles/late-ferry-abcd/#q-fogfogfog2',
  articleLink: 'https://example.org/articles/late-ferry-abcd/',
  text,
}

export const given = (value: string): Value => ({ value, basis: 'given' })

/** The same quotation with other words. */
export function saying(words: string): QuotationRecord {
  const span = { start: 0, end: words.length, exact: words }
  return { ...sample.quotation, spans: [span], sentence: span }
}

/** Words that mean something to one format or another. */
export const awkwardWords = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '{',
      '}',
      '\\',
      '%',
      '#',
      '$',
      '&',
      '_',
      '^',
      '~',
      '"',
      "'",
      '<',
      '>',
      '*',
      '[',
      ']',
      '(',
      ')',
      '`',
      '|',
      ',',
      ';',
      '=',
      '+',
      '-',
      '@',
      '!',
      'é',
      'مرحبا',
      '你好',
      '😀',
      '“',
      '”',
      'word',
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((words) => words !== '')
