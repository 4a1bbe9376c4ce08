/** The date that the path of a file says, anywhere in it: `nyt_2016-03-05_polls.txt`, `2011/06/14.txt`, `Shares fall - 12 Jan 2021.txt`. */
import { calendarDay } from './calendar-date.ts'
import { findDates, type WrittenDate } from './written-dates.ts'

/** Earlier years are in names of files more often as running numbers and houses. */
const years = { first: 1900, last: 2099 }

/** A year in the text that supports the number in a name: it stands by itself. */
const nearChars = 6000

export type NamedDate = Pick<WrittenDate, 'date' | 'readings'>

/**
 * The day, month or year in the path of a file, its own name before its folders. `text` is what the file holds: a number that is
 * printed there too ("1805-12 High Street") is none of a calendar.
 */
export function dateInPath(file: string, text = ''): NamedDate | undefined {
  const path = file.replace(/\.\p{L}\w{0,4}$/u, '')
  const name = path.slice(path.lastIndexOf('/') + 1)
  return dayIn(name) ?? dayOfFolders(path) ?? dayIn(path) ?? monthIn(name, text) ?? monthOfFolders(path)
}

function dayIn(name: string): NamedDate | undefined {
  const digits = /(?<!\d)(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/g
  for (const [whole, y, m, d] of name.matchAll(digits)) {
    const date = isReadable(name, whole) ? dayOf(y, m, d) : undefined
    if (date !== undefined) return { date }
  }
  for (const [numbers] of name.matchAll(/(?<!\d)\d{1,4}([-_.])\d{1,2}\1\d{1,4}(?!\d)/g)) {
    const [date] = findDates(numbers.replaceAll('_', '-'))
    if (date !== undefined) return date
  }
  return findDates(name.replace(/[-_/]/g, ' ')).find(({ date, style }) => style === 'word' && date.length > 7)
}

/** Eight digits inside a run of letters and digits may be a part of a hash; beside a word they are not. */
function isReadable(name: string, digits: string): boolean {
  const run = name.match(/[\p{L}\p{N}]+/gu)?.find((each) => each.includes(digits)) ?? digits
  return run === digits || /^(?:\p{L}*[g-z]\p{L}*)?\d+(?:T\d+)?\p{L}{0,12}$/iu.test(run)
}

function dayOfFolders(path: string): NamedDate | undefined {
  const match = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d])/.exec(path)
  const date = match ? dayOf(match[1], match[2], match[3]) : undefined
  return date === undefined ? undefined : { date }
}

function monthOfFolders(path: string): NamedDate | undefined {
  const match = /(?:^|\/)(\d{4})\/(\d{2})\//.exec(path) ?? /(?:^|\/)(\d{4})[-_](\d{2})\//.exec(path)
  const date = match ? monthOf(match[1], match[2]) : undefined
  return date === undefined ? undefined : { date }
}

/** A month in words, or in numbers where these are neither a span of years (2011-12) nor a number that the text prints as well. */
function monthIn(name: string, text: string): NamedDate | undefined {
  const written = findDates(name.replace(/[-_/]/g, ' ')).find(
    ({ date, style }) => style === 'word' && date.length === 7,
  )
  if (written !== undefined) return written
  const match = /(?<!\d|\d[-.])(\d{4})([-_.])(\d{2})(?!\d|[-.]\d)/.exec(name)
  const [whole, year = '', , month = ''] = match ?? []
  if (whole === undefined || text.includes(`${year}-${month}`) || text.includes(`${year}–${month}`)) return undefined
  const isSaid = new RegExp(`(?<![\\d–-])${year}(?![\\d–-])`).test(text.slice(0, nearChars))
  const isAtHead = match?.index === 0
  if (!isYear(year) || !(isAtHead || isSaid)) return undefined
  if (Number(month) === (Number(year) % 100) + 1) return { date: year }
  const date = monthOf(year, month)
  return date === undefined ? undefined : { date }
}

function dayOf(y: string | undefined, m: string | undefined, d: string | undefined): string | undefined {
  return isYear(y ?? '') ? calendarDay(Number(y), Number(m), Number(d)) : undefined
}

function monthOf(y: string | undefined, m: string | undefined): string | undefined {
  return isYear(y ?? '') ? calendarDay(Number(y), Number(m)) : undefined
}

function isYear(year: string): boolean {
  return Number(year) >= years.first && Number(year) <= years.last
}
