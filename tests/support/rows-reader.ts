/**
 * A reader of the tests' own: a line of a `.rows` file is an article, `title | date | text`, and a line in brackets belongs to
 * none. Files with that ending whose first byte is a `%` are another one's.
 */
import {
  derived,
  given,
  type FileContent,
  type FoundArticle,
  type Leftover,
  type Reader,
} from '../../src/node/reading/reader.ts'
import { textReader } from '../../src/node/reading/text-reader.ts'

export const rows: Reader = textReader({
  endings: ['.rows'],
  accepts: ([first]) => first !== 0x25,
  divide: readRows,
})

function readRows(text: string): FileContent {
  const [articles, leftovers]: [FoundArticle[], Leftover[]] = [[], []]
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1
    const [title = '', date = '', words = ''] = row.split('|').map((cell) => cell.trim())
    if (row.startsWith('[')) leftovers.push({ text: row, line })
    else if (row !== '') {
      const facts = { title: given(title), date: derived(date) }
      articles.push({ text: words, facts, line, isDraft: title.endsWith('(draft)') })
    }
  }
  return { articles, leftovers, problems: [] }
}
