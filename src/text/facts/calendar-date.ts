/** Nothing was in a newspaper earlier, and a larger number is not a year. */
const years = { first: 1600, last: 2199 }

/** The calendar day, month or year that `date` says, in the form `2011-06-14`; undefined where it is none. */
export function calendarDate(date: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(date.trim())
  if (!match) return undefined
  const [, year = '', month, day] = match
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

/** The same from numbers: a month or a year where the rest is left out; undefined where the calendar has no such day. */
export function calendarDay(year: number, month?: number, day?: number): string | undefined {
  const two = (part: number) => String(part).padStart(2, '0')
  const parts = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))]
  return calendarDate(parts.join('-'))
}

/** The day of the week, Sunday being 0; undefined for a month or a year. */
export function weekdayOf(date: string): number | undefined {
  return date.length === 10 ? new Date(`${date}T00:00:00Z`).getUTCDay() : undefined
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < years.first || year > years.last || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= days
}
