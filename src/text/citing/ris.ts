/** A citation as reference managers exchange it: a tag, two spaces, a hyphen and a space, then a value on one line. */
import { citedAuthors, citedNote, dateParts, type Cited, type CitingWords } from './cited.ts'
import { oneLine } from '../white-space.ts'

/** A record. The format knows no escapes: a value cannot hold a line break, and holds everything else as it is. */
export function citeRis(cited: Cited, words: CitingWords): string {
  const { article, link } = cited
  const [year, month, day] = dateParts(article.date)
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A newspaper where the outlet is known, else an electronic source.
    ['TY', article.outlet ? 'NEWS' : 'ELEC'],
    ['TI', article.title.value],
    ...citedAuthors(article).map(({ name }) => ['AU', name] as const),
    ['T2', article.outlet?.value],
    // The oldest of three tags for a date, which holds a day. With a tag of the newer set, such as LA, readers look for the year alone.
    ['Y1', year === undefined ? undefined : `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`],
    ['N1', citedNote(cited, words)],
    ['UR', link],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
  return `${lines.join('')}ER  - \r\n\r\n`
}
