const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const month = `(${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`

const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})\\b`, 'i')
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/

/** "TIRANA, 3 May 2014 — ", or a line that holds a date and little else. */
const datelineChars = 60
const dateLineChars = 40
const firstLines = 6

/** Nothing was in a newspaper earlier, and a larger number is not a year. */
const years = { first: 1600, last: 2199 }

/** The calendar day, month or year that `date` says, in the form `2011-06-14`; undefined where it is none. */
export function calendarDate(date: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(date.trim())
  if (!match) return undefined
  const [, year = '', monthPart, day] = match
  if (!isDay(Number(year), Number(monthPart ?? 1), Number(day ?? 1))) return undefined
  return [year, monthPart, day].filter((part) => part !== undefined).join('-')
}

/** The day or month that a name in a file's path starts with (`2011-06-14-border.txt`, `2011/06/14.txt`, `2011-06-border.txt`). */
export function dateFromPath(file: string): string | undefined {
  const day = /(?:^|\/)(\d{4})([-_./]?)(\d{2})\2(\d{2})(?!\d)/.exec(file)
  if (day) return calendarDate(`${day[1]}-${day[3]}-${day[4]}`)
  const month = /(?:^|\/)(\d{4})[-_/](\d{2})(?![\d])/.exec(file)
  return month ? calendarDate(`${month[1]}-${month[2]}`) : undefined
}

/** The date of a dateline or of a date line at the top of `text`; undefined where the year is not said. */
export function dateFromText(text: string): string | undefined {
  for (const line of text.slice(0, 2000).split('\n', firstLines)) {
    const dash = line.search(/\s(?:—|–|--)\s|\s-\s/)
    const isDateline = /^\p{Lu}{2}/u.test(line) && dash > 0 && dash <= datelineChars
    const where = isDateline ? line.slice(0, dash) : line.length <= dateLineChars ? line : ''
    const found = writtenDate(where)
    if (found !== undefined) return found
  }
  return undefined
}

function writtenDate(words: string): string | undefined {
  const isoDay = iso.exec(words)?.[0]
  if (isoDay !== undefined) return calendarDate(isoDay)
  const first = dayFirst.exec(words)
  if (first) return spelled(first[3], first[2], first[1])
  const second = monthFirst.exec(words)
  return second ? spelled(second[3], second[1], second[2]) : undefined
}

function spelled(year = '', name = '', day = ''): string | undefined {
  const number = monthNames.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1
  return calendarDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function isDay(year: number, monthNumber: number, day: number): boolean {
  if (year < years.first || year > years.last || monthNumber < 1 || monthNumber > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = monthNumber === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(monthNumber) ? 30 : 31
  return day <= days
}
